import { html } from '../html.mjs';
import { askForIndicators } from './ask.mjs';
import { barChart } from './chart.mjs';
import { reconciliationSection } from './reconciliation.mjs';
import { indicatorTable } from './table.mjs';
import { INDICATOR_PAGE_WORDS } from './words.mjs';

/**
 * What the parts of the page are drawn from.
 * @typedef {object} IndicatorsPage
 * @property {import('@guitu/core/indicators').IndicatorReport} report
 * @property {import('../../indicators/report.mjs').StationReport['find']} find
 * @property {import('../../indicators/question.mjs').IndicatorQuestion} question
 * @property {readonly string[]} places
 * @property {readonly { from: string, to: string }[]} periods to choose quickly
 * @property {readonly import('../../documents/catalogue.mjs').KindEntry[]} catalogue
 * @property {import('./words.mjs').IndicatorWords} words
 */

/** Indicators of a period with a chart, the table beside it, and what does not reconcile. @param {Omit<IndicatorsPage, 'words'>} shown */
export const indicatorsPage = (shown) => {
  const { report, question } = shown;
  const words = INDICATOR_PAGE_WORDS[question.language];
  const parts = { ...shown, words };
  return html`<div class="indicators" lang="${question.language}">
    <h1>${words.title}</h1>
    <p class="lead">${words.lead}</p>
    ${askForIndicators(parts)}
    <p class="about-report">
      <strong>${words.period(report.from, report.to)}</strong>${question.place && html` <span>${question.place}</span>`}
      <span>${words.summary(report.people, report.leftOut)}</span>
    </p>
    <p class="opinion">${report.note}</p>
    <section aria-labelledby="chart">
      <h2 id="chart">${words.chart}</h2>
      ${barChart(report.indicators, words)}
    </section>
    <section aria-labelledby="table">
      <h2 id="table">${words.table}</h2>
      ${indicatorTable(parts)}
    </section>
    ${reconciliationSection(parts)}
  </div>`;
};
