import { kindsThatFulfil } from '../../person/fulfilling.mjs';
import { html } from '../html.mjs';
import { sum } from '../sum.mjs';
import { filedLink } from './filed-link.mjs';

/**
 * @typedef {import('./page.mjs').PersonPage} PersonPage
 * @typedef {import('@guitu/core/due').Obligation} Obligation
 */

/** A table of obligations that becomes blocks on a narrow screen. @param {readonly Obligation[]} own @param {string} caption @param {PersonPage} page */
export const duesTable = (own, caption, page) => {
  const { words } = page;
  return html`<table class="rows" role="table">
    <caption class="hidden">
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${[words.day, words.task, words.who, words.how, words.act].map((title) => html`<th role="columnheader" scope="col">${title}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${own.map((one) => row(one, page))}
    </tbody>
  </table>`;
};

/** @param {Obligation} obligation @param {PersonPage} page */
const row = (obligation, page) => {
  const { title, sequence, responsible, origin, article, arithmetic, event, reason } = obligation;
  const { words, standing } = page;
  return html`<tr role="row">
    <td role="cell" data-label="${words.day}" class="day">${dayOf(obligation, words)}</td>
    <th role="rowheader" scope="row">
      ${title}${sequence !== undefined && ` ${words.sequence(sequence)}`}<small
        >${filedLink(standing.find(origin), page)}</small
      >
    </th>
    <td role="cell" data-label="${words.who}">${responsible.title}</td>
    <td role="cell" data-label="${words.how}">
      <span
        >${article}${arithmetic !== undefined && html`<span class="sum">${event} ${sum(arithmetic)}</span>`}${reason && html`<small>${reason.message}</small>`}</span
      >
    </td>
    <td role="cell" data-label="${words.act}">${act(obligation, page)}</td>
  </tr>`;
};

/** @param {Obligation} obligation @param {import('./words.mjs').PersonPageWords} words */
const dayOf = ({ status, window: { opens, due }, doneOn }, words) => {
  if (doneOn !== undefined) return html`<time>${words.doneOn(doneOn)}</time>`;
  if (opens !== null && due !== null && opens !== due && status !== 'missed')
    return html`<time>${words.between(opens, due)}</time>`;
  if (due !== null) return html`<time>${words.by(due)}</time>`;
  return opens === null ? html`<span class="none">${words.noDay}</span>` : html`<time>${words.from(opens)}</time>`;
};

/** The document that did it, or those that would. @param {Obligation} obligation @param {PersonPage} page */
const act = (obligation, page) => {
  const { words, standing, catalogue, person, role, question } = page;
  if (obligation.doneBy !== undefined) return filedLink(standing.find(obligation.doneBy), page);
  const kinds = kindsThatFulfil(obligation.obligation);
  if (kinds.length === 0) return html`<span class="none">${words.noKind}</span>`;
  return html`<ul class="would">
    ${kinds.map((slug) => {
      if (slug === undefined) return html`<li>${words.enter}</li>`;
      const title = catalogue.find((entry) => entry.slug === slug)?.titles[question.language] ?? slug;
      return role === 'clerk'
        ? html`<li>
            <a href="/documents/new/${slug}?person=${person.id}">${words.fill} ${title}</a>
          </li>`
        : html`<li>${title}</li>`;
    })}
  </ul>`;
};
