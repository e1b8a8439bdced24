import { html } from 'lit/html.js';
import type { FieldState } from '@guitu/forms';
import { fieldNotes } from '../form/field-notes.js';
import type { FormView } from '../form/view.js';
import { valueTemplate } from '../readonly/value-text.js';

/** A field of a form that this person may not change: its value, in the place of a control. */
export function fixedWidget(view: FormView, state: FieldState): unknown {
  return html`<div class="gt-field gt-${state.width}" part="field" data-field=${state.path} tabindex="-1">
    <p class="gt-label" part="label">${state.title}</p>
    <p class="gt-value" part="value">${valueTemplate(view, state) || view.messages.notFilled}</p>
    ${fieldNotes(view, state)}
  </div>`;
}
