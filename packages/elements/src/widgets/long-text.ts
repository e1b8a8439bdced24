import { html, nothing } from 'lit/html.js';
import type { FieldState } from '@guitu/forms';
import { ariaInvalid, controlField } from '../form/field-frame.js';
import { describedBy } from '../form/field-notes.js';
import { controlText } from '../form/control-text.js';
import { isAsked } from '../form/is-asked.js';
import type { FormView } from '../form/view.js';

/**
 * Box of several lines. It grows with its text: a hidden copy of the text in the same grid cell gives
 * the height, which works without measuring and without script.
 */
export function longTextWidget(view: FormView, state: FieldState): unknown {
  const limit = state.field.maxLength;
  return controlField(
    view,
    state,
    html`<div class="gt-grow">
      <textarea
        class="gt-control"
        part="control"
        rows="3"
        id=${view.id(state.path)}
        data-text=${state.path}
        aria-required=${isAsked(view, state) ? 'true' : nothing}
        aria-invalid=${ariaInvalid(state)}
        aria-describedby=${describedBy(view, state, ...(limit ? ['count'] : []))}
        ${controlText(state.text)}
      ></textarea>
      <span class="gt-control gt-copy" aria-hidden="true"
        >${/* A last line break needs something after it. */ `${state.text} `}</span
      >
    </div>`,
    limit
      ? html`<p class="gt-hint gt-count" id=${view.id(state.path, 'count')}>
          ${view.messages.counter(Array.from(state.text).length, limit)}
        </p>`
      : nothing,
  );
}
