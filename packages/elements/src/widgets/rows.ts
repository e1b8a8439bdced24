import { html, nothing } from 'lit/html.js';
import type { FormField, FormRow } from '@guitu/forms';
import { describedBy } from '../form/field-notes.js';
import { memberFields } from '../form/field-list.js';
import { keyedList } from '../form/keyed-list.js';
import { follow } from '../form/follow.js';
import type { FormView } from '../form/view.js';
import { groupHead } from './group.js';
import { addButton, changeRows, removeButton, rowTitle, undoNotice } from './row-actions.js';

/** Above this, rows that are out of sight are not laid out. */
const MANY_ROWS = 50;

/** A list of objects: a card for each row, which keeps its elements when it moves. */
export function rowsWidget(view: FormView, field: FormField, isWholeSection: boolean, members = memberFields): unknown {
  return html`<fieldset
    class="gt-group"
    part="group"
    data-field=${field.path}
    aria-describedby=${describedBy(view, field)}
  >
    ${groupHead(view, field, isWholeSection)}
    ${follow(view.store.signals, () => {
      const rows = view.store.rows(field.path);
      return html`<ol class="gt-rows ${rows.length > MANY_ROWS ? 'gt-many' : ''}">
          ${keyedList(
            rows,
            ({ key }) => key,
            (row) => rowCard(view, field, row, rows.length, members),
          )}
        </ol>
        ${rows.length === 0 ? html`<p class="gt-hint">${view.messages.noRows}</p>` : nothing} ${undoNotice(view, field)}
        ${addButton(view, field, rows.length)}`;
    })}
  </fieldset>`;
}

function rowCard(view: FormView, list: FormField, row: FormRow, count: number, members: typeof memberFields): unknown {
  const title = view.messages.row(rowTitle(view, list), row.index + 1);
  return html`<li class="gt-row">
    <fieldset class="gt-group" part="row" data-field=${row.path}>
      <legend class="gt-legend">${title}</legend>
      ${rowTools(view, list, row, count)} ${members(view, row.path, view.store.describe(row.path).widget !== 'group')}
    </fieldset>
  </li>`;
}

/** The buttons that move and remove a row. */
export function rowTools(view: FormView, list: FormField, row: FormRow, count: number): unknown {
  const { messages, store } = view;
  if (store.fieldState(list.path).readonly) return nothing;
  const title = messages.row(rowTitle(view, list), row.index + 1);
  const mover = (to: number, icon: string, label: string, part: string): unknown =>
    html`<button
      class="gt-tool"
      type="button"
      id=${view.id(row.path, part)}
      ?disabled=${to < 0 || to >= count}
      aria-label=${`${label} ${title}`}
      @click=${() => changeRows(view, list, { move: row.index, to, title, part })}
    >
      <span aria-hidden="true">${icon}</span>
    </button>`;
  return html`<div class="gt-tools">
    ${mover(row.index - 1, '↑', messages.moveUp, 'up')} ${mover(row.index + 1, '↓', messages.moveDown, 'down')}
    ${removeButton(view, list, row, title)}
  </div>`;
}
