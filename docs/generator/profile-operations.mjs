import { escape } from './html.mjs';
import { propertiesOf, titleOf } from './fields.mjs';

/** @typedef {import('./words.mjs').Language} Language */
/** @typedef {import('@guitu/core/profile').ProfileOperation} Operation */

/** What an operation asks, in words. @type {Record<Operation['op'], Record<Language, string>>} */
const VERBS = {
  require: { 'zh-CN': '必填', en: 'Required' },
  obligate: { 'zh-CN': '不填时提醒', en: 'A warning when it is missing' },
  hide: { 'zh-CN': '不显示', en: 'Not shown' },
  forbid: { 'zh-CN': '不使用', en: 'Never given' },
  'narrow-enum': { 'zh-CN': '只能取', en: 'Only one of' },
  'narrow-range': { 'zh-CN': '数值范围', en: 'Range' },
  'narrow-length': { 'zh-CN': '字数', en: 'Length' },
  'narrow-items': { 'zh-CN': '行数', en: 'Rows' },
  'add-pattern': { 'zh-CN': '还要符合格式', en: 'Has this form too' },
  fix: { 'zh-CN': '只能是', en: 'Always' },
  relabel: { 'zh-CN': '在当地称为', en: 'Called here' },
  'add-rule': { 'zh-CN': '规则', en: 'Rule' },
};

/** @param {number | undefined} low @param {number | undefined} high */
const between = (low, high) => `${low ?? ''}–${high ?? ''}`;

/**
 * Says the fields and codes of one document in words.
 * @param {any} document @param {readonly any[]} codelists @param {Language} language
 */
export const wordsOf = (document, codelists, language) => {
  const properties = new Map(propertiesOf(document).map((property) => [property.template, property]));
  /** The titles on the way to a field, so that a title that occurs twice is still clear. @param {string} at */
  const fieldName = (at) => {
    const keys = at.split('/').slice(1);
    const titles = keys.flatMap((key, index) => {
      const property = key === '*' ? undefined : properties.get(`/${keys.slice(0, index + 1).join('/')}`);
      return property === undefined ? [] : [titleOf(property.node, language)];
    });
    return `${escape(titles.join(language === 'en' ? ', ' : '　'))} <code>${escape(at)}</code>`;
  };
  /** @param {string} at @param {unknown} code */
  const codeName = (at, code) => {
    const list = codelists.find(({ name }) => name === properties.get(at)?.field.codelist);
    const entry = list?.entries.find((/** @type {any} */ each) => each.code === code);
    const title = entry?.[language === 'en' ? 'en' : 'zh'];
    return `${title ? `${escape(title)} ` : ''}<code>${escape(String(code))}</code>`;
  };
  return { fieldName, codeName };
};

/** What one operation asks, as HTML. @param {Operation} operation @param {ReturnType<typeof wordsOf>} words @param {Language} language */
export const asked = (operation, { codeName }, language) => {
  const verb = VERBS[operation.op][language];
  switch (operation.op) {
    case 'narrow-enum':
      return `${verb}<br>${operation.values.map((code) => codeName(operation.at, code)).join('<br>')}`;
    case 'fix':
      return `${verb} ${codeName(operation.at, operation.value)}`;
    case 'narrow-range':
      return `${verb} ${between(operation.minimum, operation.maximum)}`;
    case 'narrow-length':
      return `${verb} ${between(operation.minLength, operation.maxLength)}`;
    case 'narrow-items':
      return `${verb} ${between(operation.minItems, operation.maxItems)}`;
    case 'add-pattern':
      return `${verb} <code>${escape(operation.pattern)}</code>`;
    case 'relabel': {
      const { title, description } = operation;
      const help = description === undefined ? '' : escape(description[language]);
      if (title === undefined) return `${language === 'en' ? 'Help: ' : '填写说明：'}${help}`;
      return `${verb} ${escape(title[language])}${help === '' ? '' : `<br>${help}`}`;
    }
    case 'add-rule': {
      const { id, level, message } = operation.rule;
      const kind = level === 'error' ? verb : language === 'en' ? 'Warning' : '提醒';
      return `${kind} <code>${escape(id)}</code><br>${escape(message[language])}`;
    }
    default:
      return verb;
  }
};

/** The field that an operation or its rule points at. @param {Operation} operation */
export const pointedAt = (operation) => {
  if (operation.op !== 'add-rule') return operation.at;
  const { at, within = '' } = operation.rule;
  return at.startsWith('./') ? `${within}${at.slice(1)}` : at;
};
