import { createRequire } from 'node:module';

/**
 * @typedef {'zh-CN' | 'en'} Language
 * @typedef {{ 'zh-CN': string, en: string }} Bilingual
 */

/** @type {readonly Language[]} */
export const LANGUAGES = ['zh-CN', 'en'];

/** Folder of a language under `docs/`. @param {Language} language */
export const folderOf = (language) => (language === 'en' ? 'en/' : '');

/** @param {Language} language @returns {Language} */
export const otherLanguage = (language) => (language === 'en' ? 'zh-CN' : 'en');

const load = createRequire(import.meta.url);

/** Groups of documents in the order in which a person meets them. @type {[id: string, title: Bilingual][]} */
export const GROUPS = load('@guitu/schemas/catalog.json').families.map(
  (/** @type {{ group: string, title: Bilingual }} */ { group, title }) => [group, title],
);

/** What a source line rests on. @type {Record<string, Bilingual>} */
export const BASIS = {
  statute: { 'zh-CN': '法律', en: 'Statute' },
  regulation: { 'zh-CN': '法规规章', en: 'Regulation' },
  norm: { 'zh-CN': '标准', en: 'Technical standard' },
  'local-policy': { 'zh-CN': '地方文件', en: 'Local policy' },
  'news-report': { 'zh-CN': '新闻报道', en: 'News report' },
  'observed-practice': { 'zh-CN': '实际做法', en: 'Observed practice' },
  design: { 'zh-CN': '本标准自拟', en: 'Composed here' },
};

/** @type {Record<string, Bilingual>} */
export const PRIVACY = {
  public: { 'zh-CN': '公开', en: 'Public' },
  internal: { 'zh-CN': '内部', en: 'Internal' },
  personal: { 'zh-CN': '个人信息', en: 'Personal' },
  sensitive: { 'zh-CN': '敏感', en: 'Sensitive' },
  restricted: { 'zh-CN': '严格限制', en: 'Restricted' },
};

/** @type {Record<string, Bilingual>} */
export const KIND = {
  plan: { 'zh-CN': '计划', en: 'Plan' },
  agreement: { 'zh-CN': '协议', en: 'Agreement' },
  assessment: { 'zh-CN': '评估', en: 'Assessment' },
  record: { 'zh-CN': '记录', en: 'Record' },
  notice: { 'zh-CN': '决定和通知', en: 'Decision or notice' },
  ledger: { 'zh-CN': '台账', en: 'Ledger' },
  register: { 'zh-CN': '登记', en: 'Register' },
  report: { 'zh-CN': '报告', en: 'Report' },
};

/** @type {Record<string, Bilingual>} */
export const MATURITY = {
  draft: { 'zh-CN': '草案', en: 'Draft' },
  trial: { 'zh-CN': '试行', en: 'Trial' },
  normative: { 'zh-CN': '定稿', en: 'Normative' },
};

/** @type {Record<string, Bilingual>} */
export const EVIDENCE = {
  fields: { 'zh-CN': '读到过实际使用的字段', en: 'A list of its fields was read' },
  title: { 'zh-CN': '只见到文书名称，字段多为自拟', en: 'Only its title was seen; most fields are composed here' },
  named: { 'zh-CN': '法规或政策中提到，字段多为自拟', en: 'A text names it; most fields are composed here' },
  inferred: { 'zh-CN': '由工作流程推断', en: 'Inferred from the flow of work' },
};

/** @type {Record<string, Bilingual>} */
export const NORMATIVE = {
  'required-by-law': { 'zh-CN': '必填（法律）', en: 'Required by law' },
  identifies: { 'zh-CN': '必填（识别）', en: 'Required, identifies' },
  recommended: { 'zh-CN': '建议填写', en: 'Recommended' },
  optional: { 'zh-CN': '可选', en: 'Optional' },
};

/** How an item of ours stands to one of another standard. @type {Record<string, Bilingual>} */
export const RELATION = {
  exact: { 'zh-CN': '相同', en: 'exact' },
  close: { 'zh-CN': '相近', en: 'close' },
  broader: { 'zh-CN': '较宽', en: 'broader' },
  narrower: { 'zh-CN': '较窄', en: 'narrower' },
  related: { 'zh-CN': '有关', en: 'related' },
};

/** Units as a reader of the reference meets them; stored values are in these. @type {Record<string, Bilingual>} */
export const UNIT = Object.fromEntries(
  load('@guitu/schemas/units.json').map(
    (/** @type {{ unit: string, shown?: Bilingual, stored?: Bilingual }} */ { unit, shown, stored }) => [
      unit,
      stored ?? shown,
    ],
  ),
);

/** @param {Record<string, Bilingual>} list @param {string | undefined} key @param {Language} language */
export const word = (list, key, language) => (key === undefined ? '' : (list[key]?.[language] ?? key));
