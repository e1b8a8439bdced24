import { html } from '../html.mjs';

/**
 * @typedef {import('./page.mjs').IndicatorsPage} IndicatorsPage
 * @typedef {import('@guitu/core/indicators').EvidenceLine} EvidenceLine
 */

/** A list of evidence is for spot checks: beyond this many the rest is only counted. */
const SHOWN = 60;

/** What was counted, folded; nothing where nothing was or may be shown. @param {readonly EvidenceLine[]} lines @param {IndicatorsPage} page @param {string} [title] */
export const evidenceFold = (lines, page, title = page.words.evidence(lines.length)) =>
  lines.length > 0 &&
  html`<details class="evidence">
    <summary>${title}</summary>
    ${evidenceList(lines, page)}
  </details>`;

/** @param {readonly EvidenceLine[]} lines @param {IndicatorsPage} page */
const evidenceList = (lines, page) =>
  html`<ul>
    ${lines.slice(0, SHOWN).map((line) => html`<li>${evidenceLine(line, page)}</li>`)}
    ${lines.length > SHOWN && html`<li class="none">${page.words.more(lines.length - SHOWN)}</li>`}
  </ul>`;

/** @param {EvidenceLine} line @param {IndicatorsPage} page */
const evidenceLine = (line, { find, catalogue, words, question: { language } }) => {
  const { document, number, row, task, day } = line;
  const id = find(line);
  const kind = catalogue.find(({ slug }) => slug === document)?.titles[language] ?? document;
  const name = number ?? kind;
  return html`${id === undefined ? name : html`<a href="/documents/${id}" title="${kind}">${name}</a>`}
  ${[row === undefined ? undefined : words.row(row), task, day].filter((part) => part !== undefined).join(' ')}`;
};
