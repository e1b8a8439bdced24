import { html } from 'lit/html.js';
import { addDays, addMonths, daysBetween, isDate, monthsBetween } from '@guitu/core';
import type { FieldState, JsonValue } from '@guitu/forms';
import type { FormView } from '../form/view.js';
import { answeredWords } from './answered-words.js';

/** What stands below the days of a period: how long it lasts below its end, that it has no end below its start. */
export function periodNote(view: FormView, state: FieldState): unknown {
  const { store } = view;
  const { path } = state;
  const period = path.slice(0, path.lastIndexOf('/'));
  if (store.describe(period).field.shape !== 'period') return undefined;
  return path.endsWith('/end') ? endNote(view, period, state) : startNote(view, period);
}

function startNote(view: FormView, period: string): unknown {
  const isOpen = view.store.watch(`${period}/end`).value === undefined;
  if (!isOpen || view.store.describe(`${period}/end`).field.required) return undefined;
  return html`<span class="gt-note" part="lasts">${answeredWords(view).openEnd}</span>`;
}

function endNote(view: FormView, period: string, state: FieldState): unknown {
  const { path, value: end, required } = state;
  const words = answeredWords(view);
  const start = view.store.watch(`${period}/start`).value;
  if (!isDay(start)) return undefined;
  tellOrder(view, period, state);
  return html`${lasts(view, start, end)}
  ${
    required
      ? undefined
      : html`<button class="gt-tool" part="button" type="button" @click=${() => openEnd(view, path, words.openEnd)}>
          ${words.toOpenEnd}
        </button>`
  }`;
}

function lasts(view: FormView, start: string, end: JsonValue | undefined): unknown {
  if (!isDay(end) || end < start) return undefined;
  // Both the first and the last day belong to it.
  const after = addDays(end, 1);
  const months = after ? (monthsBetween(start, after) ?? 0) : 0;
  const whole = addMonths(start, months);
  const days = whole && after ? (daysBetween(whole, after) ?? 0) : 0;
  const said = answeredWords(view).lasts(months, days, (daysBetween(start, end) ?? 0) + 1);
  return html`<span class="gt-note" part="lasts">${said}</span>`;
}

function openEnd(view: FormView, path: string, said: string): void {
  view.choose(path, undefined);
  if (view.store.get(path) !== undefined) return;
  view.announce(said);
  view.element(view.id(path))?.focus();
}

/** That the end is before the start is an error of the end, also where the start was written last. */
function tellOrder({ store, announce, messages }: FormView, period: string, state: FieldState): void {
  const { path, issues, allIssues } = state;
  const start = store.fieldState(`${period}/start`);
  const [issue] = allIssues.filter(({ severity }) => severity === 'error');
  if (!issue || issues.includes(issue) || !start.touched || !start.changed) return;
  // Not while it is drawn.
  void Promise.resolve().then(() => {
    store.reveal(path);
    announce(`${issue.label}${messages.colon}${messages.error}${issue.message}`);
  });
}

function isDay(value: JsonValue | undefined): value is string {
  return typeof value === 'string' && isDate(value);
}
