import { html } from 'lit/html.js';
import type { FormField, FormRow } from '@guitu/forms';
import { describedBy, fieldNotes } from '../form/field-notes.js';
import { keyedList } from '../form/keyed-list.js';
import { ariaInvalid, legend } from '../form/field-frame.js';
import { controlText } from '../form/control-text.js';
import { follow } from '../form/follow.js';
import type { FormView } from '../form/view.js';
import { addButton, removeButton, undoNotice } from './row-actions.js';

/** A list of short texts, one a line. */
export function textListWidget(view: FormView, field: FormField): unknown {
  const { store } = view;
  return html`<fieldset
    class="gt-field gt-${field.width}"
    part="field"
    data-field=${field.path}
    aria-describedby=${describedBy(view, field)}
  >
    ${follow(store.signals, () => legend(view, store.fieldState(field.path), 'gt-label'))}
    ${follow(store.signals, () => {
      const rows = store.rows(field.path);
      return html`<ol class="gt-texts">
          ${keyedList(
            rows,
            ({ key }) => key,
            (row) => html`<li>${textRow(view, field, row)}</li>`,
          )}
        </ol>
        ${undoNotice(view, field)} ${addButton(view, field, rows.length)}`;
    })}
    ${follow(store.signals, () => fieldNotes(view, store.fieldState(field.path)))}
  </fieldset>`;
}

function textRow(view: FormView, list: FormField, row: FormRow): unknown {
  const title = view.messages.row(list.title, row.index + 1);
  return follow(view.store.signals, () => {
    const state = view.store.fieldState(row.path);
    return html`<div class="gt-field" data-field=${row.path}>
      <div class="gt-with-button">
        <input
          class="gt-control"
          part="control"
          type="text"
          id=${view.id(row.path)}
          data-text=${row.path}
          autocomplete="off"
          aria-label=${title}
          aria-invalid=${ariaInvalid(state)}
          aria-describedby=${view.id(row.path, 'error')}
          ${controlText(state.text)}
        />${removeButton(view, list, row, title)}
      </div>
      ${fieldNotes(view, { ...state, description: undefined, source: [] })}
    </div>`;
  });
}
