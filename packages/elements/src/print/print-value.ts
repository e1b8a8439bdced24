import { html } from 'lit/html.js';
import type { FieldState } from '@guitu/forms';
import { choicesOf } from '../form/code-label.js';
import type { FormView } from '../form/view.js';
import { valueTemplate } from '../readonly/value-text.js';

/** Above this, choices are not printed as boxes to tick. */
const MOST_BOXES = 9;

/** A value as it is printed, or the room that a hand needs. */
export function printValue(view: FormView, state: FieldState): unknown {
  const boxes = printBoxes(view, state);
  if (boxes) return boxes;
  const value = valueTemplate(view, state);
  if (value) return value;
  if (state.field.format === 'date') return view.messages.dateBlank;
  return html`<span
    class="gt-blank ${state.widget === 'long-text' || state.widget === 'text-list' ? 'gt-blank-long' : ''}"
  ></span>`;
}

function printBoxes(view: FormView, state: FieldState): unknown {
  const { field } = state;
  const { messages } = view;
  // Boxes to tick would say what is masked.
  if (view.masking?.hides(state)) return undefined;
  if (field.type === 'boolean')
    return boxes(
      [
        [true, messages.yes],
        [false, messages.no],
      ],
      [state.value],
    );
  const list = field.codelist ?? field.item?.codelist;
  const choices = list === undefined || field.open ? undefined : choicesOf(view, list);
  if (!choices || choices.length > MOST_BOXES) return undefined;
  return boxes(
    choices.map(({ code, label }) => [code, label] as const),
    Array.isArray(state.value) ? state.value : [state.value],
  );
}

function boxes(options: readonly (readonly [unknown, string])[], chosen: readonly unknown[]): unknown {
  return options.map(
    ([value, label]) => html`<span class="gt-box">${chosen.includes(value) ? '☑' : '□'} ${label}</span> `,
  );
}
