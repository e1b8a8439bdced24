import { documentTitle } from './known-documents.mjs';
import { chip, escape, markdown, sources, table } from './html.mjs';

/** @typedef {import('./words.mjs').Language} Language */

/** How an item is scored. @type {Record<string, import('./words.mjs').Bilingual>} */
const HOW = {
  tiers: { 'zh-CN': '按档给分', en: 'by threshold' },
  'all-or-nothing': { 'zh-CN': '全得或不得', en: 'all or nothing' },
  deduct: { 'zh-CN': '扣分，扣完为止', en: 'deductions, never below zero' },
  sampling: { 'zh-CN': '抽查，不合格的扣分', en: 'a sample, deductions for what fails' },
  requirement: { 'zh-CN': '达到要求', en: 'a requirement met' },
  'ratio-requirement': { 'zh-CN': '按比例配备', en: 'one for so many' },
  given: { 'zh-CN': '由考核者给分', en: 'given by the appraisers' },
  bonus: { 'zh-CN': '加分', en: 'bonus' },
  penalty: { 'zh-CN': '从总分中扣', en: 'taken off the total' },
  veto: { 'zh-CN': '一票否决', en: 'veto' },
  decision: { 'zh-CN': '判定表', en: 'decision table' },
};

/** Points as people see them. @param {number | undefined} hundredths */
const points = (hundredths) => (hundredths === undefined ? '—' : (hundredths / 100).toFixed(2));

/** What comes after the name of a kind: the rows of a table, what must be shown. @param {any} item @param {Language} language */
const details = (item, language) => {
  const isEnglish = language === 'en';
  const colon = isEnglish ? ': ' : '：';
  if (item.kind === 'decision') {
    /** @param {string} id */
    const title = (id) => item.outcomes.find((/** @type {any} */ outcome) => outcome.id === id)?.title[language] ?? id;
    const rows = item.rows.map((/** @type {any} */ row) => {
      const open = row.choice ? chip('warning', isEnglish ? 'may be chosen locally' : '法律没有规定，当地可另选') : '';
      return `<li>${escape(row.title[language])}${colon}<strong>${escape(title(row.outcome))}</strong> ${open}</li>`;
    });
    return `<ul>${rows.join('')}</ul>`;
  }
  const evidence = (item.evidence ?? []).map((/** @type {any} */ { title }) => escape(title[language]));
  return evidence.length === 0
    ? ''
    : `<p>${isEnglish ? 'Only with' : '须有'}${colon}${evidence.join(isEnglish ? ', ' : '、')}</p>`;
};

/** Weights of sections and windows of time, one line each. @param {any} rubric @param {Language} language */
const notes = (rubric, language) => {
  const isEnglish = language === 'en';
  const weights = (rubric.sections ?? [])
    .filter((/** @type {any} */ { weight }) => weight)
    .map((/** @type {any} */ { title, max, weight }) =>
      isEnglish
        ? `${title.en}: of ${points(max)}, weighted ${weight.basisPoints / 100}%`
        : `${title['zh-CN']}：满分 ${points(max)}，权重 ${weight.basisPoints / 100}%`,
    );
  const windows = (rubric.windows ?? []).map((/** @type {any} */ { title, months }) =>
    isEnglish
      ? `${title.en}: counted over ${months} months up to the assessment`
      : `${title['zh-CN']}：按评分日前 ${months} 个月计数`,
  );
  const lines = [...weights, ...windows];
  return lines.length === 0 ? '' : `<ul v-pre>${lines.map((line) => `<li>${escape(line)}</li>`).join('')}</ul>\n\n`;
};

/** @param {import('./read-standard.mjs').Standard} standard @param {Language} language */
export const rubricsPage = ({ rubrics, register }, language) => {
  const isEnglish = language === 'en';
  const parts = rubrics.map(({ rubric, binding }) => {
    const rows = rubric.items.map((/** @type {any} */ item) => ({
      id: `${rubric.id}-${item.id}`,
      cells: [
        `<strong>${escape(item.title[language])}</strong><code class="path">${escape(item.id)}</code>${item.assumption ? `<p>${isEnglish ? 'Assumed' : '假定'}${isEnglish ? ': ' : '：'}${escape(item.assumption[language])}</p>` : ''}`,
        points(item.max),
        `${escape(HOW[item.kind]?.[language] ?? item.kind)}${details(item, language)}`,
        sources(item.source, language, register),
      ],
    }));
    return `## ${markdown(rubric.title[language])}

<p class="lead" v-pre><code>${rubric.id}</code> ${rubric.max === 0 ? (isEnglish ? 'Decides, without points' : '只作判定，不计分') : `${isEnglish ? 'Full mark' : '满分'} ${points(rubric.max)}`} ${rubric.status === 'template' ? chip('warning', isEnglish ? 'Template: points of our own' : '模板：分值为自拟') : ''} ${rubric.subject === 'person' ? chip('warning', isEnglish ? 'About a person: an opinion to a human decision-maker' : '涉及个人：只供人作决定时参考') : ''}</p>

<p v-pre>${escape(rubric.description?.[language] ?? '')}</p>

${notes(rubric, language)}${isEnglish ? 'Facts are read from' : '事实取自'}${isEnglish ? ': ' : '：'}[${markdown(documentTitle(binding.document, language))}](../documents/${binding.document}.md)

${table(isEnglish ? ['Item', 'Points', 'Scored', 'Source'] : ['项目', '满分', '办法', '出处'], rows, 'rubric')}`;
  });
  return `# ${isEnglish ? 'Rubrics in this version' : '本版收录的评分表'}

${isEnglish ? 'Points are local: each sheet names the place and text that it comes from, and only rows of a decision table that rest on a law alone are national. Where the text is silent, the assumption is written down and shown with every result.' : '分值都是地方或个案的办法，逐项写明出自哪里；只有判定表中只依据法律条文的行是全国规定。原文没有写的，写明假定，并随结果显示。'}${isEnglish ? ' How they are written: ' : '写法见'}[${isEnglish ? 'the format' : '评分规则'}](../reference/rubrics.md)${isEnglish ? '.' : '。'}

${parts.join('\n\n')}
`;
};
