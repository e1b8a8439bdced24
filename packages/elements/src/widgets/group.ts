import { html } from 'lit/html.js';
import type { FormField, Widget } from '@guitu/forms';
import { describedBy, fieldNotes } from '../form/field-notes.js';
import { legend } from '../form/field-frame.js';
import { memberFields } from '../form/field-list.js';
import { follow } from '../form/follow.js';
import type { FormView } from '../form/view.js';

/** Shared types with many members that are seldom needed. */
const FOLDING: readonly Widget[] = ['person', 'subject', 'organisation', 'address', 'header', 'signature'];

/** An object: its members under one legend. */
export function groupWidget(
  view: FormView,
  field: FormField,
  isWholeSection: boolean,
  members = memberFields,
): unknown {
  return html`<fieldset
    class="gt-group"
    part="group"
    data-field=${field.path}
    aria-describedby=${describedBy(view, field)}
  >
    ${groupHead(view, field, isWholeSection)} ${members(view, field.path, FOLDING.includes(field.widget))}
  </fieldset>`;
}

/** Legend and notes of a group; the title of a section that holds nothing else is not said twice to the eye. */
export function groupHead(view: FormView, field: FormField, isWholeSection: boolean): unknown {
  return follow(view.store.signals, () => {
    const state = view.store.fieldState(field.path);
    return html`${legend(view, state, isWholeSection ? 'gt-hidden' : 'gt-legend')}${fieldNotes(view, state)}`;
  });
}
