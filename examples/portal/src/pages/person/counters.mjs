import { html } from '../html.mjs';
import { filedLink } from './filed-link.mjs';

/**
 * @typedef {import('./page.mjs').PersonPage} PersonPage
 * @typedef {import('@guitu/core/due').BreachCounter} BreachCounter
 */

/** How near a severe breach is, by what. @param {PersonPage} page */
export const countersSection = (page) => {
  const { words, standing } = page;
  const { breaches } = standing.due;
  return html`<section aria-labelledby="breaches">
    <h2 id="breaches">${words.breaches}</h2>
    ${breaches.length === 0 && html`<p class="empty">${words.noBreaches}</p>`}
    ${breaches.map(
      ({ measure, article, counters, uncounted, assumptions }) =>
        html`<p class="grounds">${measure} ${article}</p>
          <ul class="counters">
            ${counters.map((counter) => card(counter, page))}
          </ul>
          ${
            uncounted.length > 0 &&
            html`<ul class="lines small">
              ${uncounted.map(
                ({ day, message, ...named }) =>
                  html`<li>
                    ${words.notCounted}${words.colon}${day} ${filedLink(standing.find(named), page)} ${message}
                  </li>`,
              )}
            </ul>`
          }
          ${assumptions.map((text) => html`<p class="small">${text}</p>`)}`,
    )}
  </section>`;
};

/** @param {BreachCounter} counter @param {PersonPage} page */
const card = (counter, page) => {
  const { title, unit, count, limit, tripped, trippedOn, outlook, evidence } = counter;
  const { words, standing } = page;
  return html`<li class="counter ${tripped && 'tripped'}">
    <h3>${title}</h3>
    <p class="figure"><b>${count}</b> <span aria-hidden="true">/ ${limit}</span></p>
    <meter min="0" max="${unit === 'time' ? limit : limit + 1}" value="${count}" aria-label="${title}">${count}</meter>
    <p>${unit === 'time' ? words.times(count, limit) : words.total(count, limit)}</p>
    <p><strong>${outlook}</strong> ${trippedOn !== undefined && words.tripped(trippedOn)}</p>
    ${
      evidence.length === 0
        ? html`<p class="none">${words.noEvidence}</p>`
        : html`<p class="small">${words.evidence}</p>
            <ul class="lines">
              ${evidence.map(
                ({ day, days, ...named }) =>
                  html`<li>
                    <time>${day}</time> ${days !== undefined && words.days(days)}
                    ${filedLink(standing.find(named), page)}
                  </li>`,
              )}
            </ul>`
    }
  </li>`;
};
