import { choiceSentences } from '@guitu/core/due';
import { addressOf } from '../../person/question.mjs';
import { Html, html } from '../html.mjs';
import { duesTable } from './dues-table.mjs';

/**
 * @typedef {import('./page.mjs').PersonPage} PersonPage
 * @typedef {import('@guitu/core/due').Obligation} Obligation
 */

/** How many of a group stand open before the rest is folded; what lies ahead is only glanced at, what was unfolded is read. */
const SHOWN = 8;
const SHOWN_AHEAD = 3;
const SHOWN_UNFOLDED = 30;

/** What is over or lies far ahead: folded from its first line on. */
const FOLDED = new Set(['unchecked', 'late', 'done']);

/** Everything that is due, in the order in which people need it. @param {PersonPage} page */
export const duesSection = (page) => {
  const { words, person, question, standing } = page;
  const { obligations, choices, schedule, leftOut } = standing.due;
  const notUsed = leftOut + page.file.length - standing.evidence.length;
  const has = (/** @type {string} */ status) => obligations.some((one) => one.status === status);
  return html`<section aria-labelledby="due">
    <div class="section-head">
      <h2 id="due">${words.due}</h2>
      ${
        (has('due') || has('upcoming')) &&
        html`<p>
          <a class="button quiet" href="/people/${person.id}/due.ics?${addressOf(question)}" download
            >${words.calendar}</a
          >
          <small>${words.calendarNote}</small>
        </p>`
      }
    </div>
    ${
      schedule === null
        ? html`<p class="notice">${words.scheduleNone}</p>`
        : html`<div class="notice">
            <p>
              <strong>${words.scheduleChosen}${words.colon}${schedule.title}</strong>${words.inBrackets(schedule.place)}
            </p>
            ${
              schedule.assumptions.length > 0 &&
              html`<ul>
                ${schedule.assumptions.map((text) => html`<li>${words.understood}${words.colon}${text}</li>`)}
              </ul>`
            }
          </div>`
    }
    ${obligations.length === 0 ? html`<p class="empty">${words.noDues}</p>` : !has('due') && html`<p class="calm">${words.nothingDue}</p>`}
    ${Object.entries(words.groups).map(([status, title]) =>
      group(
        status,
        title,
        obligations.filter((one) => one.status === status),
        page,
      ),
    )}
    <p class="small">
      ${words.assumptions}${words.colon}${choiceSentences(choices, question.language).join(words.semicolon)}
      ${notUsed > 0 && words.leftOut(notUsed)}
    </p>
  </section>`;
};

/** @param {string} status */
const shownOf = (status) => (FOLDED.has(status) ? SHOWN_UNFOLDED : status === 'upcoming' ? SHOWN_AHEAD : SHOWN);

/** @param {string} status @param {string} title @param {Obligation[]} own @param {PersonPage} page */
const group = (status, title, own, page) => {
  if (own.length === 0) return undefined;
  const { words } = page;
  const heading = html`<h3>${title}</h3>
    <b>${words.count(own.length)}</b>`;
  const notes = [...new Set(own.flatMap(({ note }) => note ?? []))];
  const body = html`${status === 'missed' ? missedParts(own, page) : folding(own, title, page, shownOf(status))}
  ${notes.map((note) => html`<p class="small">${note}</p>`)}`;
  if (FOLDED.has(status))
    return html`<details class="fold dues dues-${status}">
      <summary>${heading}</summary>
      ${body}
    </details>`;
  return html`<div class="dues dues-${status}">
    <div class="dues-head">${heading}</div>
    ${body}
  </div>`;
};

/** What an office has missed is told apart from what the person has. @param {Obligation[]} own @param {PersonPage} page */
const missedParts = (own, page) => {
  const { words } = page;
  const ofPerson = own.filter(({ responsible }) => responsible.code === 'person');
  const ofOffice = own.filter((one) => !ofPerson.includes(one));
  return html`${
    ofPerson.length > 0 &&
    html`<h4>${words.ofPerson}</h4>
      ${folding(ofPerson, words.ofPerson, page)}`
  }
  ${
    ofOffice.length > 0 &&
    html`<h4>${words.ofOffice}</h4>
      <p class="small">${words.officeNote}</p>
      ${folding(ofOffice, words.ofOffice, page)}`
  }`;
};

/** @param {Obligation[]} own @param {string} caption @param {PersonPage} page @param {number} [shown] */
const folding = (own, caption, page, shown = SHOWN) => {
  // One more line is no longer than the line that folds it.
  const first = own.length <= shown + 1 ? own : own.slice(0, shown);
  const rest = own.slice(first.length);
  return [
    duesTable(first, caption, page),
    rest.length > 0 &&
      html`<details class="rest">
        <summary>${page.words.more(rest.length)}</summary>
        ${duesTable(rest, `${caption}${new Html(page.words.colon)}${page.words.more(rest.length)}`, page)}
      </details>`,
  ];
};
