import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { CaseState, HistoryStep } from '@guitu/core/state';
import { heading } from '../form/heading.js';
import type { TimelineSetting } from './timeline-setting.js';

/** A way with more steps than this is folded by year, the last year open. */
const FOLDS_FROM = 40;

/** What happened, step by step, until the day that is looked at, and where the term will end. */
export function timelineHistory(state: CaseState, setting: TimelineSetting): unknown {
  const { history } = state;
  if (history.length === 0) return nothing;
  const { words, level } = setting;
  const years = [...new Set(history.map(({ day }) => day.slice(0, 4)))];
  const folds = history.length > FOLDS_FROM && years.length > 1;
  const last = years[years.length - 1];
  const earlier = folds ? years.slice(0, -1) : [];
  const open = folds ? history.filter(({ day }) => day.slice(0, 4) === last) : history;
  return html`<div class="gt-part" role="group" aria-labelledby="history">
    ${heading(level + 1, 'gt-subtitle', 'history', words.history)}
    ${earlier.map((year) => {
      const own = history.filter(({ day }) => day.slice(0, 4) === year);
      return html`<details class="gt-quiet">
        <summary>${words.year(year, own.length)}</summary>
        <ol class="gt-way">
          ${own.map((step) => entry(step, setting))}
        </ol>
      </details>`;
    })}
    <ol class="gt-way" part="history">
      ${open.map((step) => entry(step, setting))} ${ahead(state, setting)}
    </ol>
  </div>`;
}

function entry({ day, title, from, to, toTitle, by, article }: HistoryStep, setting: TimelineSetting): TemplateResult {
  const { words, document } = setting;
  return html`<li class=${from === to ? 'gt-step' : 'gt-step gt-turn'} part="step">
    <time>${day}</time>
    <div>
      <p><b>${title}</b>${from === to ? nothing : html` <span>${words.becomes} ${toTitle}</span>`}</p>
      <p class="gt-note">${document(by)} ${article}</p>
    </div>
  </li>`;
}

/** The day that is looked at, and the last day of the term where it is known. */
function ahead({ asOf, term, present }: CaseState, { words, messages }: TimelineSetting): TemplateResult {
  const runs = term && present && !present.ends ? term : undefined;
  const today = html`<li class="gt-step gt-today">
    <time>${asOf}</time>
    <div>
      <p><b>${words.today}</b></p>
      ${
        runs
          ? html`<p class="gt-note">
              ${words.served(runs.executedDays)}${typeof runs.remainingDays === 'number' ? html`${words.pause}${words.left(runs.remainingDays)}` : nothing}
            </p>`
          : nothing
      }
    </div>
  </li>`;
  const end = runs?.end;
  if (!end) return today;
  const last = html`<li class="gt-step gt-end">
    <time>${end}</time>
    <div>
      <p>${words.end}${runs.endIsOpen ? messages.remark(words.open) : nothing}</p>
    </div>
  </li>`;
  return end < asOf ? html`${last}${today}` : html`${today}${last}`;
}
