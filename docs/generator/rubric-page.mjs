import { documentTitle } from './known-documents.mjs';
import { chip, escape, markdown, sources, table } from './html.mjs';

/** @typedef {import('./words.mjs').Language} Language */

/** How an item is scored. @type {Record<string, import('./words.mjs').Bilingual>} */
const HOW = {
  tiers: { 'zh-CN': '按档给分', en: 'by threshold' },
  'all-or-nothing': { 'zh-CN': '全得或不得', en: 'all or nothing' },
  deduct: { 'zh-CN': '扣分，扣完为止', en: 'deductions, never below zero' },
  requirement: { 'zh-CN': '达到要求', en: 'a requirement met' },
  'ratio-requirement': { 'zh-CN': '按比例配备', en: 'one for so many' },
  given: { 'zh-CN': '由考核者给分', en: 'given by the appraisers' },
  bonus: { 'zh-CN': '加分', en: 'bonus' },
  veto: { 'zh-CN': '一票否决', en: 'veto' },
};

/** Points as people see them. @param {number | undefined} hundredths */
const points = (hundredths) => (hundredths === undefined ? '—' : (hundredths / 100).toFixed(2));

/** @param {import('./read-standard.mjs').Standard} standard @param {Language} language */
export const rubricsPage = ({ rubrics, register }, language) => {
  const isEnglish = language === 'en';
  const parts = rubrics.map(({ rubric, binding }) => {
    const rows = rubric.items.map((/** @type {any} */ item) => ({
      id: `${rubric.id}-${item.id}`,
      cells: [
        `<strong>${escape(item.title[language])}</strong><code class="path">${escape(item.id)}</code>${item.assumption ? `<p>${isEnglish ? 'Assumed' : '假定'}${isEnglish ? ': ' : '：'}${escape(item.assumption[language])}</p>` : ''}`,
        points(item.max),
        escape(HOW[item.kind]?.[language] ?? item.kind),
        sources(item.source, language, register),
      ],
    }));
    return `## ${markdown(rubric.title[language])}

<p class="lead" v-pre><code>${rubric.id}</code> ${isEnglish ? 'Full mark' : '满分'} ${points(rubric.max)} ${rubric.subject === 'person' ? chip('warning', isEnglish ? 'About a person: an opinion to a human decision-maker' : '涉及个人：只供人作决定时参考') : ''}</p>

<p v-pre>${escape(rubric.description?.[language] ?? '')}</p>

${isEnglish ? 'Facts are read from' : '事实取自'}${isEnglish ? ': ' : '：'}[${markdown(documentTitle(binding.document, language))}](../documents/${binding.document}.md)

${table(isEnglish ? ['Item', 'Points', 'Scored', 'Source'] : ['项目', '满分', '办法', '出处'], rows, 'rubric')}`;
  });
  return `# ${isEnglish ? 'Rubrics in this version' : '本版收录的评分表'}

${isEnglish ? 'All of them are local: each names the place and text that it comes from. Where the text is silent, the assumption is written down and shown with every result.' : '全部是地方或个案的办法，逐项写明出自哪里。原文没有写的，写明假定，并随结果显示。'}${isEnglish ? ' How they are written: ' : '写法见'}[${isEnglish ? 'the format' : '评分规则'}](../reference/rubrics.md)${isEnglish ? '.' : '。'}

${parts.join('\n\n')}
`;
};
