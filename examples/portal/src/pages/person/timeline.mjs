import { Html, html } from '../html.mjs';
import { STATES } from '../words.mjs';
import { filedLink } from './filed-link.mjs';

/**
 * @typedef {import('./page.mjs').PersonPage} PersonPage
 * @typedef {import('../../person/case-file.mjs').FiledDocument} FiledDocument
 */

/** A file with more documents than this is folded by year, the last year open. */
const FOLDS_FROM = 40;

/** What happened, document by document, and what each changed. @param {PersonPage} page */
export const timelineSection = (page) => {
  const { words, file, question } = page;
  const [past, later] = [file.filter(({ day }) => day <= question.asOf), file.filter(({ day }) => day > question.asOf)];
  const years = [...new Set(past.map(({ day }) => day.slice(0, 4)))];
  const folds = past.length > FOLDS_FROM && years.length > 1;
  return html`<section aria-labelledby="timeline">
    <h2 id="timeline">${words.timeline}</h2>
    ${past.length === 0 && html`<p class="empty">${words.noDocuments}</p>`}
    ${
      folds
        ? years.map((year) => {
            const own = past.filter(({ day }) => day.startsWith(year));
            return html`<details class="fold" ${year === years[years.length - 1] && new Html(' open')}>
              <summary>
                <h3>${words.year(year)}</h3>
                <b>${words.documentCount(own.length)}</b>
              </summary>
              ${list(own, page)}
            </details>`;
          })
        : list(past, page)
    }
    ${
      later.length > 0 &&
      html`<details class="fold">
        <summary><h3>${words.later(later.length)}</h3></summary>
        ${list(later, page)}
      </details>`
    }
  </section>`;
};

/** @param {FiledDocument[]} documents @param {PersonPage} page */
const list = (documents, page) =>
  documents.length > 0 &&
  html`<ol class="timeline">
    ${documents.map((filed) => entry(filed, page))}
  </ol>`;

/** @param {FiledDocument} filed @param {PersonPage} page */
const entry = (filed, page) => {
  const { words, standing } = page;
  const { history, faults } = standing.state;
  const index = standing.evidence.indexOf(filed);
  const steps = index < 0 ? [] : history.filter(({ by }) => by.index === index);
  const own = index < 0 ? [] : faults.filter(({ document }) => document === index);
  return html`<li class="${steps.length > 0 && 'turn'}">
    <time>${filed.day}</time>
    <div>
      <p>
        ${filedLink(filed, page)} ${filed.row.number === null && html`<span class="none">${words.unnumbered}</span>`}
        ${
          filed.row.state !== 'approved' &&
          html`<span class="state state-${filed.row.state}" lang="zh-CN">${STATES[filed.row.state]}</span>`
        }
        ${!filed.isEvidence && html`<span class="none">${words.notEvidence}</span>`}
      </p>
      ${steps.map(
        ({ day, title, from, to, toTitle, article }) =>
          html`<p class="change">
            ${day !== filed.day && html`<time>${day}</time> `}<strong>${title}</strong> ${from !== to && `→ ${toTitle}`}
            <small>${article}</small>
          </p>`,
      )}
      ${own.map(({ message }) => html`<p class="change fault">${message}</p>`)}
    </div>
  </li>`;
};
