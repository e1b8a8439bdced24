import { html } from '../html.mjs';
import { claimsTable } from './claims.mjs';
import { factsTable } from './facts.mjs';
import { resultPart } from './result.mjs';
import { traceTable } from './trace.mjs';
import { SCORE_WORDS } from './words.mjs';

/**
 * What the parts of a sheet are drawn from.
 * @typedef {object} SheetPart
 * @property {import('../../scoring/sheets.mjs').Sheet} sheet
 * @property {string} id of the heading of the sheet
 * @property {import('../../store/documents.mjs').StoredDocument} document
 * @property {import('@guitu/core').Language} language
 * @property {import('./words.mjs').ScoreWords} words
 */

/**
 * The score sheets of a document, computed from what it states, with one line for each step.
 * @param {{ document: import('../../store/documents.mjs').StoredDocument, title: string, sheets: import('../../scoring/sheets.mjs').Sheet[], language: import('@guitu/core').Language }} shown
 */
export const scorePage = ({ document, title, sheets, language }) => {
  const words = SCORE_WORDS[language];
  const other = language === 'en' ? '' : '?lang=en';
  return html`<div class="score" lang="${language}">
    <nav class="crumbs" aria-label="${words.position}">
      <a href="/documents/${document.id}">${title}</a> › ${words.title}
    </nav>
    <h1>${words.title}</h1>
    <p class="lead">${words.lead}</p>
    <p class="acts">
      <a class="button quiet" href="/documents/${document.id}">${words.back}</a>
      <a href="/documents/${document.id}/score${other}" lang="${language === 'en' ? 'zh-CN' : 'en'}">${words.other}</a>
      <small>${words.print}</small>
    </p>
    <p class="about">
      <a href="/documents/${document.id}">${title}</a>
      ${document.number !== null && html`<span>${document.number}</span>`}
      ${document.personName !== null && html`<span>${document.personName}</span>`}
    </p>
    ${sheets.map((sheet, index) => sheetSection({ sheet, id: `sheet-${index + 1}`, document, language, words }))}
  </div>`;
};

/** @param {SheetPart} part */
const sheetSection = (part) => {
  const { sheet, id, language, words } = part;
  const { rubric, result } = sheet;
  return html`<section class="panel" aria-labelledby="${id}">
    <h2 id="${id}">${rubric.title[language]}</h2>
    <p class="grounds">${rubric.description[language]}</p>
    ${rubric.status === 'template' && html`<p class="grounds">${words.template}</p>`}
    ${result.opinion !== undefined && html`<p class="opinion"><strong>${words.opinion}</strong> ${result.opinion}</p>`}
    ${resultPart(part)} ${claimsTable(part)} ${traceTable(part)} ${factsTable(part)}
  </section>`;
};
