import { html, nothing } from 'lit/html.js';
import type { FieldState, JsonValue } from '@guitu/forms';
import { choicesOf } from '../form/code-label.js';
import { ariaInvalid, choiceField, controlField } from '../form/field-frame.js';
import { describedBy } from '../form/field-notes.js';
import { isAsked } from '../form/is-asked.js';
import type { FormView } from '../form/view.js';

/** A few choices, all in sight. */
export function radiosWidget(view: FormView, state: FieldState): unknown {
  const choices = choicesOf(view, state.field.codelist ?? '') ?? [];
  return radios(
    view,
    state,
    choices.map(({ code, label }) => [code, label]),
  );
}

/** Yes or no; nothing is chosen until somebody answers. */
export function yesNoWidget(view: FormView, state: FieldState): unknown {
  return radios(view, state, [
    [true, view.messages.yes],
    [false, view.messages.no],
  ]);
}

/** A closed list that is too long for radio buttons. */
export function selectWidget(view: FormView, state: FieldState): unknown {
  const choices = choicesOf(view, state.field.codelist ?? '') ?? [];
  const value = typeof state.value === 'string' ? state.value : '';
  const known = value === '' || choices.some(({ code }) => code === value);
  return controlField(
    view,
    state,
    html`<select
      class="gt-control gt-select"
      part="control"
      id=${view.id(state.path)}
      aria-required=${isAsked(view, state) ? 'true' : nothing}
      aria-invalid=${ariaInvalid(state)}
      aria-describedby=${describedBy(view, state)}
      @change=${(event: Event) => view.choose(state.path, (event.target as HTMLSelectElement).value || undefined)}
    >
      <option value="" .selected=${value === ''}>${view.messages.choose}</option>
      ${known ? nothing : html`<option value=${value} selected>${value}</option>`}
      ${choices.map(({ code, label, retired }) =>
        retired && code !== value ? nothing : html`<option value=${code} .selected=${code === value}>${label}</option>`,
      )}
    </select>`,
  );
}

function radios(view: FormView, state: FieldState, options: readonly (readonly [JsonValue, string])[]): unknown {
  return choiceField(
    view,
    state,
    'radiogroup',
    html`<div class="gt-choices">
      ${options.map(
        ([value, label], index) =>
          html`<label class="gt-choice"
            ><input
              type="radio"
              part="control"
              id=${index === 0 ? view.id(state.path) : nothing}
              name=${view.id(state.path, 'choice')}
              .checked=${state.value === value}
              @change=${() => view.choose(state.path, value)}
            /><span>${label}</span></label
          >`,
      )}
    </div>`,
  );
}
