import { html, nothing } from 'lit/html.js';
import { keyedList } from '../form/keyed-list.js';
import type { FormField, FormRow } from '@guitu/forms';
import { memberFields } from '../form/field-list.js';
import { describedBy } from '../form/field-notes.js';
import { follow } from '../form/follow.js';
import type { FormView } from '../form/view.js';
import { fieldWords } from './field-words.js';
import { groupHead } from './group.js';
import { addButton, rowTitle, undoNotice } from './row-actions.js';
import { rowErrors, rowSummary } from './row-summary.js';
import { rowTools } from './rows.js';

/**
 * A list of rows with many members: a line for each row with its first answers and its errors, and below the line
 * all of it, for one row at a time.
 */
export function detailRowsWidget(view: FormView, list: FormField, isWholeSection: boolean): unknown {
  const { signals } = view.store;
  return html`<fieldset
    class="gt-group"
    part="group"
    data-field=${list.path}
    aria-describedby=${describedBy(view, list)}
  >
    ${groupHead(view, list, isWholeSection)}
    ${follow(signals, () => {
      const rows = view.store.rows(list.path);
      return html`<ol class="gt-details" @toggle=${{ handleEvent: closeOthers, capture: true }}>
          ${keyedList(
            rows,
            ({ key }) => key,
            (row) => detailRow(view, list, row, rows.length),
          )}
        </ol>
        ${rows.length === 0 ? html`<p class="gt-hint">${view.messages.noRows}</p>` : nothing} ${undoNotice(view, list)}
        ${addButton(view, list, rows.length)}`;
    })}
  </fieldset>`;
}

function detailRow(view: FormView, list: FormField, row: FormRow, count: number): unknown {
  const { messages, store } = view;
  const title = messages.row(rowTitle(view, list), row.index + 1);
  return html`<li class="gt-detail">
    <details data-field=${row.path} part="row" ?open=${count === 1}>
      <summary @keydown=${nextLine}>
        <b>${title}</b>
        ${follow(store.signals, () => html`<span class="gt-summary-text">${rowSummary(view, row.path)}</span>`)}
        ${follow(store.signals, () => {
          const errors = rowErrors(view, row.path);
          return errors > 0 ? html`<span class="gt-errors">${fieldWords(view).errors(errors)}</span>` : nothing;
        })}
      </summary>
      <div class="gt-detail-body" role="group" aria-label=${title}>
        ${rowTools(view, list, row, count)} ${memberFields(view, row.path, store.describe(row.path).widget !== 'group')}
      </div>
    </details>
  </li>`;
}

/** Arrows go from line to line, as in a list. */
function nextLine(event: KeyboardEvent): void {
  const down = event.key === 'ArrowDown';
  if (!down && event.key !== 'ArrowUp') return;
  const line = (event.currentTarget as HTMLElement).closest('.gt-detail');
  const next = down ? line?.nextElementSibling : line?.previousElementSibling;
  event.preventDefault();
  next?.querySelector<HTMLElement>('summary')?.focus();
}

/** One row is open at a time, so that nobody loses the place: the one that somebody is in, else the one just opened. */
function closeOthers(event: Event): void {
  const opened = event.target as HTMLDetailsElement;
  if (!opened.open || !opened.parentElement?.classList.contains('gt-detail')) return;
  const open = Array.from(opened.parentElement.parentElement?.children ?? [])
    .map((line) => line.firstElementChild)
    .filter((one): one is HTMLDetailsElement => one instanceof HTMLDetailsElement && one.open);
  const kept = open.find((one) => one.matches(':focus-within')) ?? opened;
  for (const other of open) other.open = other === kept;
}
