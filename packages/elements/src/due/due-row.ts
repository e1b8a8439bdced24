import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { Obligation } from '@guitu/core/due';
import { daysBetween } from '../result/days-between.js';
import { sum } from '../result/sum.js';
import type { DueSetting } from './due-setting.js';

/** One thing to be done: by when, what, by whom, and how that comes about. */
export function dueRow(obligation: Obligation, setting: DueSetting): TemplateResult {
  const { title, sequence, responsible, origin, doneBy, article, event, arithmetic, reason } = obligation;
  const { words, messages, document } = setting;
  const { colon } = messages;
  return html`<li class="gt-row" part="row">
    <p class="gt-when">${dayOf(obligation, setting)}</p>
    <div class="gt-what">
      <p>
        <b>${title}</b
        >${sequence === undefined || sequence === null ? nothing : html` <span>${words.sequence(sequence)}</span>`}
      </p>
      <p class="gt-note">${words.responsible}${colon}${responsible.title}</p>
      <p class="gt-note">${words.origin}${colon}${document(origin)}</p>
      ${doneBy ? html`<p class="gt-note">${words.doneBy}${colon}${document(doneBy)}</p>` : nothing}
    </div>
    <div class="gt-how gt-note">
      <p>${article}</p>
      ${arithmetic ? html`<p>${event ? html`${event} ` : nothing}${sum(arithmetic, words.units)}</p>` : nothing}
      ${reason ? html`<p>${reason.message}</p>` : nothing}
    </div>
  </li>`;
}

/** The day in words, and how far it is. */
function dayOf(obligation: Obligation, setting: DueSetting): TemplateResult {
  const { words, asOf } = setting;
  const {
    status,
    window: { due },
  } = obligation;
  const days = due ? daysBetween(asOf, due) : undefined;
  const distance =
    days === undefined || Number.isNaN(days)
      ? undefined
      : status === 'due' && days >= 0
        ? words.left(days)
        : status === 'missed' && days < 0
          ? words.over(-days)
          : undefined;
  return html`${day(obligation, setting)}${distance === undefined ? nothing : html` <span class="gt-distance">${distance}</span>`}`;
}

function day({ status, window: { opens, due }, doneOn }: Obligation, { words }: DueSetting): TemplateResult {
  if (doneOn) return html`<time>${words.doneOn(doneOn)}</time>`;
  if (opens && due && opens !== due && status !== 'missed') return html`<time>${words.between(opens, due)}</time>`;
  if (due) return html`<time>${words.by(due)}</time>`;
  return opens ? html`<time>${words.from(opens)}</time>` : html`<span>${words.noDay}</span>`;
}
