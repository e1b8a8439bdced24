import { html, nothing } from 'lit/html.js';
import type { FieldState } from '@guitu/forms';
import { ariaInvalid, controlField } from '../form/field-frame.js';
import { describedBy } from '../form/field-notes.js';
import { controlText } from '../form/control-text.js';
import { isAsked } from '../form/is-asked.js';
import type { FormView } from '../form/view.js';

/** Input of one line; numbers and money get the number keys on a touch screen. */
export function textWidget(view: FormView, state: FieldState, keepText = controlText): unknown {
  const unit = view.store.kind.texts.units[state.field.unit ?? ''] ?? '';
  const { type } = state.field;
  const input = html`<input
    class="gt-control"
    part="control"
    type="text"
    id=${view.id(state.path)}
    data-text=${state.path}
    inputmode=${type === 'string' ? nothing : state.widget === 'integer' ? 'numeric' : 'decimal'}
    autocomplete="off"
    aria-required=${isAsked(view, state) ? 'true' : nothing}
    aria-invalid=${ariaInvalid(state)}
    aria-describedby=${describedBy(view, state, ...(unit ? ['unit'] : []))}
    ${keepText(state.text)}
  />`;
  return controlField(
    view,
    state,
    unit
      ? html`<div class="gt-with-unit">
          ${input}<span class="gt-unit" id=${view.id(state.path, 'unit')}>${unit}</span>
        </div>`
      : input,
  );
}
