import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { ChangeLine } from '@guitu/forms/changes';
import { heading } from '../form/heading.js';
import type { Locale, Messages } from '../messages/messages.js';
import { hasShape } from '../result/shape.js';
import type { DiffWords } from './diff-words.js';

export { diffStyles } from './diff-styles.js';
export { DIFF_WORDS } from './diff-words.js';
export { resultStyles } from '../result/result-styles.js';

/** What a table needs besides the changes. */
export interface DiffSetting {
  readonly locale: Locale;
  readonly words: DiffWords;
  readonly messages: Messages;
  /** Level of the heading. */
  readonly level: number;
  /** The heading; the general one when empty. */
  readonly title: string;
  /** Leads to the field of a change; absent where there is no form to lead to. */
  readonly open: ((line: ChangeLine) => void) | undefined;
}

const ORDER: readonly ChangeLine['what'][] = ['changed', 'added', 'removed', 'moved'];

/** Whether a value has everything that is drawn of changes. */
export function isChangeLines(value: unknown): value is readonly ChangeLine[] {
  return hasShape(value, [
    {
      what: /^(changed|added|removed|moved)$/,
      path: 'text',
      label: 'text',
      before: 'text',
      after: 'text',
      masked: 'flag',
    },
  ]);
}

/** The whole of it: how much changed, and line by line what it was and what it is. */
export function diffTable(changes: readonly ChangeLine[], setting: DiffSetting): TemplateResult {
  const { words, level, title, locale } = setting;
  return html`<div class="gt-outcome gt-diff" part="diff" role="group" aria-labelledby="title" lang=${locale}>
    ${heading(level, 'gt-title', 'title', title || words.title)}
    ${
      changes.length === 0
        ? html`<p class="gt-empty" part="empty">${words.same}</p>`
        : html`<p class="gt-lead" part="count">${countOf(changes, setting)}</p>
            ${table(changes, setting)}
            ${changes.some(({ masked }) => masked) ? html`<p class="gt-note">${words.masked}</p>` : nothing}`
    }
  </div>`;
}

function countOf(changes: readonly ChangeLine[], { words, messages }: DiffSetting): string {
  const counts = ORDER.map((what) => [what, changes.filter((line) => line.what === what).length] as const)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => words.kindCount(words.kinds[what], count));
  return `${words.count(changes.length)}${messages.colon}${counts.join(words.pause)}`;
}

/** On a narrow screen its lines become blocks, so it says its roles itself. */
function table(changes: readonly ChangeLine[], setting: DiffSetting): TemplateResult {
  const { words } = setting;
  return html`<table class="gt-table" part="table" role="table" aria-labelledby="title">
    <thead role="rowgroup">
      <tr role="row">
        ${[words.field, words.what, words.before, words.after].map((text) => html`<th scope="col" role="columnheader">${text}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${changes.map((line) => row(line, setting))}
    </tbody>
  </table>`;
}

function row(line: ChangeLine, { words, open }: DiffSetting): TemplateResult {
  const { what, label, before, after } = line;
  const none = html`<span class="gt-none">${words.nothing}</span>`;
  // What was removed stands nowhere any more.
  const isField = open !== undefined && what !== 'removed';
  return html`<tr role="row" part="row" class="gt-line-${what}">
    <th scope="row" role="rowheader">
      ${isField ? html`<button type="button" class="gt-open" @click=${() => open(line)}>${label}</button>` : label}
    </th>
    <td role="cell"><span class="gt-kind">${words.kinds[what]}</span></td>
    <td role="cell" data-label=${words.before}>
      ${before === '' ? none : what === 'moved' ? before : html`<del>${before}</del>`}
    </td>
    <td role="cell" data-label=${words.after}>
      ${after === '' ? none : what === 'moved' ? after : html`<ins>${after}</ins>`}
    </td>
  </tr>`;
}
