import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { Obligation, ObligationStatus } from '@guitu/core/due';
import { heading } from '../form/heading.js';
import { dueRow } from './due-row.js';
import type { DueSetting } from './due-setting.js';

/** In the order in which people need it. */
const ORDER: readonly ObligationStatus[] = ['due', 'missed', 'upcoming', 'unchecked', 'late', 'done'];

/** What is over or cannot be told: folded, because today it is only looked up. */
const FOLDED: readonly ObligationStatus[] = ['unchecked', 'late', 'done'];

/** How many of a group stand open; of what lies ahead only the next. */
const SHOWN = 8;
const SHOWN_AHEAD = 3;
const SHOWN_UNFOLDED = 30;

/** Everything that is due, group by group. */
export function dueGroups(obligations: readonly Obligation[], setting: DueSetting): unknown {
  return ORDER.map((status) => {
    const own = obligations.filter((one) => one.status === status);
    return own.length === 0 ? nothing : group(status, own, setting);
  });
}

function group(status: ObligationStatus, own: readonly Obligation[], setting: DueSetting): TemplateResult {
  const { words, level } = setting;
  const head = html`${heading(level + 1, 'gt-subtitle', `group-${status}`, words.groups[status])}
    <span class="gt-count">${words.count(own.length)}</span>`;
  const notes = [...new Set(own.map(({ note }) => note).filter((note) => note))];
  const body = html`${status === 'missed' ? missed(own, setting) : folding(own, setting, shownOf(status))}
  ${notes.map((note) => html`<p class="gt-note">${note}</p>`)}`;
  if (FOLDED.indexOf(status) >= 0) {
    return html`<details class="gt-group gt-group-${status}" part="group">
      <summary>${head}</summary>
      ${body}
    </details>`;
  }
  return html`<div class="gt-group gt-group-${status}" part="group" role="group" aria-labelledby="group-${status}">
    <div class="gt-head">${head}</div>
    ${body}
  </div>`;
}

/** What an office has missed is told apart from what the person has. */
function missed(own: readonly Obligation[], setting: DueSetting): TemplateResult {
  const { words, level } = setting;
  const ofPerson = own.filter(({ responsible }) => responsible.code === 'person');
  const ofOffice = own.filter(({ responsible }) => responsible.code !== 'person');
  return html`${
    ofPerson.length > 0
      ? html`${heading(level + 2, 'gt-side', 'of-person', words.ofPerson)}${folding(ofPerson, setting, SHOWN)}`
      : nothing
  }
  ${
    ofOffice.length > 0
      ? html`${heading(level + 2, 'gt-side', 'of-office', words.ofOffice)}
          <p class="gt-note">${words.officeNote}</p>
          ${folding(ofOffice, setting, SHOWN)}`
      : nothing
  }`;
}

function shownOf(status: ObligationStatus): number {
  if (status === 'upcoming') return SHOWN_AHEAD;
  return FOLDED.indexOf(status) >= 0 ? SHOWN_UNFOLDED : SHOWN;
}

function folding(own: readonly Obligation[], setting: DueSetting, shown: number): TemplateResult {
  // One more line is no longer than the line that folds it.
  const first = own.length <= shown + 1 ? own : own.slice(0, shown);
  const rest = own.slice(first.length);
  const list = (rows: readonly Obligation[]): TemplateResult =>
    html`<ul>
      ${rows.map((row) => dueRow(row, setting))}
    </ul>`;
  return html`${list(first)}${
    rest.length > 0
      ? html`<details class="gt-quiet">
          <summary>${setting.words.more(rest.length)}</summary>
          ${list(rest)}
        </details>`
      : nothing
  }`;
}
