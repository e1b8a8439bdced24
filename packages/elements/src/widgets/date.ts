import { html, nothing } from 'lit/html.js';
import type { FieldState } from '@guitu/forms';
import { ariaInvalid, controlField } from '../form/field-frame.js';
import { describedBy } from '../form/field-notes.js';
import { controlText } from '../form/control-text.js';
import { calendarIcon } from '../form/icons.js';
import { isAsked } from '../form/is-asked.js';
import type { FormView } from '../form/view.js';

/**
 * A date is typed, in any of the usual ways to write it; a button opens the calendar of the browser
 * where the browser lets a page do so.
 */
export function dateWidget(view: FormView, state: FieldState): unknown {
  const { messages } = view;
  const withTime = state.widget === 'date-time';
  const pick = ({ currentTarget }: Event): void =>
    void import('./open-calendar.js').then(
      ({ openCalendar }) => openCalendar(view, state, currentTarget as HTMLElement),
      // The date can still be typed.
      () => undefined,
    );
  return controlField(
    view,
    state,
    html`<div class="gt-with-button">
      <input
        class="gt-control"
        part="control"
        type="text"
        id=${view.id(state.path)}
        data-text=${state.path}
        autocomplete="off"
        placeholder=${withTime ? messages.dateTimeHint : messages.dateHint}
        aria-required=${isAsked(view, state) ? 'true' : nothing}
        aria-invalid=${ariaInvalid(state)}
        aria-describedby=${describedBy(view, state)}
        ${controlText(state.text)}
      />
      ${
        opensCalendar
          ? html`<button class="gt-adjoined" type="button" aria-label=${messages.pickDate(state.title)} @click=${pick}>
              ${calendarIcon}
            </button>`
          : nothing
      }
    </div>`,
  );
}

const opensCalendar = typeof HTMLInputElement !== 'undefined' && 'showPicker' in HTMLInputElement.prototype;
