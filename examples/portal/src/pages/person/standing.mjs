import { articleOf } from '../../documents/sources.mjs';
import { html } from '../html.mjs';
import { sum } from '../sum.mjs';
import { filedLink } from './filed-link.mjs';

/** @typedef {import('./page.mjs').PersonPage} PersonPage */

/** The present state with its article, the running term and its sum, and what does not agree. @param {PersonPage} page */
export const standingSection = (page) => {
  const { words, standing } = page;
  const { present, beside, flags, term, assumptions } = standing.state;
  return html`<section aria-labelledby="state">
    <h2 id="state">${words.state}</h2>
    <div class="panel">
      ${present === null ? html`<p>${words.nothing}</p>` : place(present, page)}
      ${term !== null && termPart(term, page)}
      ${
        beside.length > 0 &&
        html`<h3>${words.beside}</h3>
          <div class="beside">${beside.map((one) => place(one, page))}</div>`
      }
      ${
        flags.length > 0 &&
        html`<h3>${words.flags}</h3>
          <ul class="lines">
            ${flags.map(
              ({ since, title, by, article }) =>
                html`<li>
                  <time>${since}</time> ${title}
                  <small>${filedLink(standing.evidence[by.index], page)} ${article}</small>
                </li>`,
            )}
          </ul>`
      }
      ${faultsPart(page)}
      ${
        assumptions.length > 0 &&
        html`<details class="quiet">
          <summary>${words.assumptions}</summary>
          <ul class="lines">
            ${assumptions.map((text) => html`<li>${text}</li>`)}
          </ul>
        </details>`
      }
    </div>
  </section>`;
};

/** @param {import('@guitu/core/state').PresentState} present @param {PersonPage} page */
const place = ({ title, since, by, article }, page) =>
  html`<p class="stage"><strong>${title}</strong> <span>${page.words.since(since)}</span></p>
    <p class="grounds">
      ${page.words.basis}${page.words.colon}${filedLink(page.standing.evidence[by.index], page)} ${article}
    </p>`;

/** @param {import('@guitu/core/state').CaseTerm} term @param {PersonPage} page */
const termPart = (term, { words }) => {
  const { start, end, endIsOpen, executedDays, remainingDays, arithmetic, uncounted } = term;
  return html`<h3>${words.term}</h3>
    <p class="term">
      <strong>${words.termOf(start, end)}</strong>${endIsOpen && words.inBrackets(words.open)}
      <span>${words.served(executedDays)}</span>
      ${remainingDays !== undefined && html`<span>${words.left(remainingDays)}</span>`}
    </p>
    ${
      remainingDays !== undefined &&
      html`<progress
        class="bar-of-term"
        value="${executedDays}"
        max="${executedDays + remainingDays}"
        aria-label="${words.served(executedDays)}"
      ></progress>`
    }
    <details class="quiet" open>
      <summary>${words.arithmetic}</summary>
      <ul class="sums">
        ${arithmetic.map(({ text, because, article }) => html`<li>${sum(text)} <span>${because}</span> <small>${article}</small></li>`)}
      </ul>
    </details>
    ${
      uncounted.length > 0 &&
      html`<h3>${words.uncounted}</h3>
        <ul class="lines">
          ${uncounted.map(({ title, from, until, days }) => html`<li>${title} <time>${from}</time> – ${until ? html`<time>${until}</time>` : words.untilNow} ${words.inBrackets(words.days(days))}</li>`)}
        </ul>`
    }`;
};

/** @param {PersonPage} page */
const faultsPart = (page) => {
  const { words, standing, question } = page;
  const { faults } = standing.state;
  if (faults.length === 0) return html`<p class="calm">${words.noFaults}</p>`;
  return html`<h3>${words.faults}</h3>
    <ul class="lines faults">
      ${faults.map(
        ({ severity, message, label, document, related, source }) =>
          html`<li class="fault-${severity}">
            <b>${words.severity[severity]}</b>${words.colon}${label !== '' && html`${label}${words.colon}`}${message}
            <small
              >${[document, ...related].map((index) => index !== null && filedLink(standing.evidence[index], page))}
              ${articleOf(source, question.language)}</small
            >
          </li>`,
      )}
    </ul>`;
};
