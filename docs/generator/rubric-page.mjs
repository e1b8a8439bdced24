import { documentTitle } from './known-documents.mjs';
import { chip, escape, markdown, sources, table } from './html.mjs';
import { points, scored } from './rubric-item.mjs';

/** @typedef {import('./words.mjs').Language} Language */

/** Weights of sections, windows of time and grades, one line each. @param {any} rubric @param {Language} language */
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
  const bands = (rubric.bands ?? []).map((/** @type {any} */ { title, from }) =>
    isEnglish ? `${title.en}: from ${points(from)}` : `${title['zh-CN']}：${points(from)} 起`,
  );
  const lines = [...weights, ...windows, ...bands];
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
        scored(item, language),
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
