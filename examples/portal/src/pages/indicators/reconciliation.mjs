import { html } from '../html.mjs';
import { evidenceFold } from './evidence.mjs';

/**
 * @typedef {import('./page.mjs').IndicatorsPage} IndicatorsPage
 * @typedef {import('@guitu/core/indicators').ReconciledDocument} ReconciledDocument
 * @typedef {import('@guitu/core/indicators').ReconciledLine} ReconciledLine
 */

/** How many documents stand open before the rest is folded. */
const SHOWN = 4;

/** The reports and ledgers whose totals are compared, those that differ first. @param {IndicatorsPage} page */
export const reconciliationSection = (page) => {
  const { words, report } = page;
  const order = ['differs', 'unchecked', 'equal'];
  const documents = report.reconciliation
    .slice()
    .sort((one, other) => order.indexOf(one.status) - order.indexOf(other.status));
  return html`<section aria-labelledby="reconciliation">
    <h2 id="reconciliation">${words.reconciliation}</h2>
    ${documents.length === 0 && html`<p class="empty">${words.noReconciliation}</p>`}
    ${documents.slice(0, SHOWN).map((document, index) => card(document, index, page))}
    ${
      documents.length > SHOWN &&
      html`<details class="rest-of-documents">
        <summary>${words.showAll(documents.length - SHOWN)}</summary>
        ${documents.slice(SHOWN).map((document, index) => card(document, SHOWN + index, page))}
      </details>`
    }
  </section>`;
};

/** @param {ReconciledDocument} document @param {number} index @param {IndicatorsPage} page */
const card = ({ document, title, number, from, to, status, lines }, index, page) => {
  const { words, find } = page;
  const id = find({ document, number });
  const name = html`${title} ${number}`;
  const differing = lines.filter((line) => line.status === 'differs');
  const state = { differs: words.differs(differing.length), equal: words.agrees, unchecked: words.uncheckedOnly }[
    status
  ];
  return html`<div class="panel reconciled">
    <h3 id="reconciled-${index}">
      ${id === undefined ? name : html`<a href="/documents/${id}">${name}</a>`}
      <span class="state ${status === 'equal' && 'state-approved'} ${status === 'differs' && 'state-submitted'}"
        >${state}</span
      >
    </h3>
    ${from !== null && to !== null && html`<p class="grounds">${words.period(from, to)}</p>`}
    ${differing.length > 0 && lineTable(differing, `reconciled-${index}`, page)}
    ${lines
      .filter((line) => line.status === 'unchecked')
      .slice(0, SHOWN)
      .map((line) => html`<p class="small">${line.words}${words.colon}${line.because}</p>`)}
  </div>`;
};

/** @param {readonly ReconciledLine[]} lines @param {string} heading @param {IndicatorsPage} page */
const lineTable = (lines, heading, page) => {
  const { words } = page;
  return html`<table class="rows" role="table" aria-labelledby="${heading}">
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${words.line}</th>
        ${[words.stated, words.counted, words.difference].map((title) => html`<th role="columnheader" scope="col" class="number">${title}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${lines.map(
        (line) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">
              ${line.words} ${evidenceFold(line.evidence, page)}
              ${evidenceFold(line.onlyInDocument, page, words.onlyInDocument(line.onlyInDocument.length))}
              ${evidenceFold(line.onlyInRecords, page, words.onlyInRecords(line.onlyInRecords.length))}
            </th>
            ${figure(line.stated, line.unit, words.stated)} ${figure(line.counted, line.unit, words.counted)}
            ${figure(line.difference, line.unit, words.difference, true)}
          </tr>`,
      )}
    </tbody>
  </table>`;
};

/** @param {number | null} value @param {'count' | 'percent'} unit @param {string} label @param {boolean} [isSigned] */
const figure = (value, unit, label, isSigned = false) => {
  const text = value === null ? '—' : unit === 'percent' ? `${(value / 100).toFixed(2)}%` : String(value);
  return html`<td role="cell" class="number" data-label="${label}">
    ${isSigned && value !== null && value > 0 && '+'}${text}
  </td>`;
};
