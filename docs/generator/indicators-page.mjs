import { escape, sources, table } from './html.mjs';
import { documentTitle } from './known-documents.mjs';

/** @typedef {import('./words.mjs').Language} Language */

/** Every document that is named below, once each. @param {unknown} value @returns {string[]} */
const named = (value) =>
  typeof value !== 'object' || value === null
    ? []
    : [
        ...new Set([
          ...('document' in value && typeof value.document === 'string' ? [value.document] : []),
          ...Object.values(value).flatMap(named),
        ]),
      ];

/** Every indicator, and every total that is compared, as the standard has them. @param {import('./read-standard.mjs').Standard} standard @param {Language} language */
export const indicatorsPage = ({ indicators, reconciliations, register }, language) => {
  const isEnglish = language === 'en';
  const link = (/** @type {string} */ slug) =>
    `<a href="../documents/${slug}.html">${escape(documentTitle(slug, language))}</a>`;
  /** @param {any} part */
  const partText = ({ words, count }) => {
    const read = named(count)
      .map(link)
      .join(isEnglish ? ', ' : '、');
    return `${escape(words[language])}${read === '' ? '' : `<p>${isEnglish ? 'Read from' : '取自'}${isEnglish ? ' ' : ''}${read}</p>`}`;
  };
  const units = {
    percent: isEnglish ? 'percentage, two decimals' : '百分比，两位小数',
    person: isEnglish ? 'people' : '人',
  };
  const betters = {
    higher: isEnglish ? 'higher is better' : '越高越好',
    lower: isEnglish ? 'lower is better' : '越低越好',
  };
  const rows = [...indicators]
    .sort((one, other) => one.position - other.position)
    .map((/** @type {any} */ { id, title, tells, doesNotTell, unit, better, numerator, denominator, source }) => ({
      id,
      cells: [
        `<strong>${escape(title[language])}</strong><code class="path">${escape(id)}</code><p>${[units[/** @type {'percent'} */ (unit)], betters[/** @type {'higher'} */ (better)]].filter((text) => text !== undefined).join(isEnglish ? '; ' : '；')}</p>`,
        partText(numerator),
        partText(denominator),
        `${escape(tells[language])}<p>${escape(doesNotTell[language])}</p>`,
        sources(source, language, register),
      ],
    }));
  const lines = reconciliations.flatMap((/** @type {any} */ { document, lines: own }) =>
    own.map((/** @type {any} */ { id, at, row, words }, /** @type {number} */ index) => ({
      ...(index === 0 ? { id: `compared-${document}` } : {}),
      cells: [
        index === 0 ? link(document) : `<code>${escape(document)}</code>`,
        `<code class="path">${escape(`${row === undefined ? '' : `${row.of}/*`}${at}`)}</code><code>${escape(id)}</code>`,
        escape(words[language]),
      ],
    })),
  );
  return `---
aside: false
---

# ${isEnglish ? 'Indicators' : '指标'}

${isEnglish ? 'What <code>guitu indicators</code> counts. No national formula was found for any of them: each is a definition of this standard, with its numerator and denominator, and none has a target or a pass mark. [How they are counted](../reference/indicators.md).' : '<code>guitu indicators</code> 清点的内容。没有见到全国统一的算法：每一项都由本标准自定，分子、分母都写明，不设目标，也不设合格线。[怎样清点](../reference/indicators.md)。'}

${table(isEnglish ? ['Indicator', 'Numerator', 'Denominator', 'Tells, and does not tell', 'Source'] : ['指标', '分子', '分母', '说明什么，不说明什么', '出处'], rows)}

## ${isEnglish ? 'Totals that are compared' : '核对的合计'} {#compared}

${isEnglish ? 'A report or ledger that states totals is compared line by line with what the files and rows give.' : '写明合计的报表和台账，逐项与案卷和台账的行核对。'}

${table(isEnglish ? ['Document', 'Stated in', 'Compared with'] : ['文书', '写在哪里', '与什么核对'], lines)}
`;
};
