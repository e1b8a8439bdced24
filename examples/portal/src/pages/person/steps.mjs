import { html } from '../html.mjs';
import { sum } from '../sum.mjs';

/**
 * @typedef {import('./page.mjs').PersonPage} PersonPage
 * @typedef {import('@guitu/core/state').NextStep} NextStep
 */

/** What the law allows from here, with the guards of each step. @param {PersonPage} page */
export const stepsSection = (page) => {
  const { words, standing } = page;
  const { nextSteps } = standing.state;
  return html`<section aria-labelledby="steps">
    <h2 id="steps">${words.steps}</h2>
    ${
      nextSteps.length === 0
        ? html`<p class="empty">${words.noSteps}</p>`
        : html`<ul class="steps">
            ${nextSteps.map((step) => card(step, page))}
          </ul>`
    }
  </section>`;
};

/** Marks beside the words, never alone. */
const MARKS = { met: '✓', 'not-met': '✗', 'not-known': '?' };

/** @param {NextStep} step @param {PersonPage} page */
const card = ({ title, status, document, documentTitle, toTitle, guards, deadline, article }, page) => {
  const { words, person, role } = page;
  return html`<li class="step step-${status}">
    <h3>${title} <span class="state step-state">${words.stepStatus[status]}</span></h3>
    <p class="grounds">${words.becomes} ${toTitle}${words.semicolon}${article}</p>
    ${
      deadline !== undefined &&
      html`<p>
        ${deadline.isOver ? words.over : words.latest}
        <time>${deadline.dueOn}</time> <small>${sum(deadline.text)}</small>
      </p>`
    }
    <ul class="guards">
      ${guards.map(
        ({ title: guard, status: met }) =>
          html`<li class="guard-${met}">
            <span aria-hidden="true">${MARKS[met]}</span><span>${guard}${words.inBrackets(words.guard[met])}</span>
          </li>`,
      )}
    </ul>
    ${
      role === 'clerk' && status !== 'closed'
        ? html`<p><a href="/documents/new/${document}?person=${person.id}">${words.fill} ${documentTitle}</a></p>`
        : html`<p class="none">${documentTitle}</p>`
    }
  </li>`;
};
