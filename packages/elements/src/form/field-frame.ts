import { html, nothing } from 'lit/html.js';
import type { FieldState } from '@guitu/forms';
import { describedBy, fieldNotes } from './field-notes.js';
import { isAsked } from './is-asked.js';
import type { FormView } from './view.js';

/** Whether an answer is required or expected, in words. */
function answerMark(view: FormView, state: FieldState): unknown {
  const { messages } = view;
  // What an object that is always there requires is marked at its members.
  if (isAsked(view, state) && !(state.field.type === 'object' && state.field.required))
    return html` <span class="gt-required" part="required-mark">${messages.required}</span>`;
  return state.recommended && !state.required
    ? html` <span class="gt-recommended" id=${view.id(state.path, 'mark')}>${messages.recommended}</span>`
    : nothing;
}

/** A legend: the title, and whether an answer is required or expected. */
export function legend(view: FormView, state: FieldState, className: string): unknown {
  return html`<legend class=${className} part=${className.slice(3)}>${state.title}${answerMark(view, state)}</legend>`;
}

/** The classes of a field: its width, and whether it shows an error. */
function fieldClass(state: FieldState): string {
  return `gt-field gt-${state.width}${state.issues.some(({ severity }) => severity === 'error') ? ' gt-wrong' : ''}`;
}

/** A field with one control, which carries the id of the field. */
export function controlField(view: FormView, state: FieldState, control: unknown, hint: unknown = nothing): unknown {
  return html`<div class=${fieldClass(state)} part="field" data-field=${state.path}>
    <div class="gt-label" part="label">
      <label for=${view.id(state.path)}>${state.title}</label>${answerMark(view, state)}
    </div>
    ${control} ${fieldNotes(view, state, hint)}
  </div>`;
}

/** A field with several controls under one legend. */
export function choiceField(
  view: FormView,
  state: FieldState,
  role: 'radiogroup' | 'group',
  controls: unknown,
  hint: unknown = nothing,
): unknown {
  return html`<fieldset
    class=${fieldClass(state)}
    part="field"
    data-field=${state.path}
    role=${role}
    aria-describedby=${describedBy(view, state)}
    aria-invalid=${role === 'radiogroup' ? ariaInvalid(state) : nothing}
    aria-required=${role === 'radiogroup' && isAsked(view, state) ? 'true' : nothing}
  >
    ${legend(view, state, 'gt-label')} ${controls} ${fieldNotes(view, state, hint)}
  </fieldset>`;
}

/** Whether the control of a field is to be called invalid. */
export function ariaInvalid(state: FieldState): 'true' | typeof nothing {
  return state.issues.some(({ severity }) => severity === 'error') ? 'true' : nothing;
}
