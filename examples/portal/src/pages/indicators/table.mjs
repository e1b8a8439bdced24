import { html } from '../html.mjs';
import { evidenceFold } from './evidence.mjs';

/**
 * @typedef {import('./page.mjs').IndicatorsPage} IndicatorsPage
 * @typedef {import('@guitu/core/indicators').Indicator} Indicator
 * @typedef {import('@guitu/core/indicators').IndicatorPart} IndicatorPart
 */

/** Every indicator with what it is made of. @param {IndicatorsPage} page */
export const indicatorTable = (page) => {
  const { words, report } = page;
  return html`<table class="rows indicator-rows" role="table">
    <caption class="hidden">
      ${words.table}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${[words.indicator, words.value, words.numerator, words.denominator, words.how].map((title) => html`<th role="columnheader" scope="col">${title}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${report.indicators.map((indicator) => row(indicator, page))}
    </tbody>
  </table>`;
};

/** @param {Indicator} indicator @param {IndicatorsPage} page */
const row = (indicator, page) => {
  const { title, valueText, status, numerator, denominator, arithmetic, because, tells, doesNotTell } = indicator;
  const { words } = page;
  const without = status === 'suppressed' ? words.withheld : words.noValue;
  return html`<tr role="row">
    <th role="rowheader" scope="row">${title}</th>
    <td role="cell" data-label="${words.value}">
      <span class="value">${valueText ?? html`<span class="none">${without}</span>`}</span>
    </td>
    <td role="cell" data-label="${words.numerator}">${part(numerator, page)}</td>
    <td role="cell" data-label="${words.denominator}">${part(denominator, page)}</td>
    <td role="cell" data-label="${words.how}">
      <span
        ><span class="arithmetic">${arithmetic ?? because}</span>
        <details>
          <summary>${words.tells}</summary>
          <p>${tells}</p>
          <p>${words.doesNotTell}${words.colon}${doesNotTell}</p>
        </details></span
      >
    </td>
  </tr>`;
};

/** @param {IndicatorPart} counted @param {IndicatorsPage} page */
const part = ({ words: rule, count, evidence, leftOut }, page) => {
  const { words } = page;
  return html`<span
    ><b class="figure-of">${count ?? '—'}</b> <small>${rule}</small> ${evidenceFold(evidence, page)}
    ${leftOut.map(
      ({ message, count: passed, evidence: lines }) =>
        html`<small>${words.notCounted} ${passed ?? words.withheld}${words.colon}${message}</small>
          ${evidenceFold(lines, page, words.eachOfThem)}`,
    )}</span
  >`;
};
