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
  const pick = (event: Event): void =>
    openCalendar((event.currentTarget as HTMLElement).nextElementSibling as HTMLInputElement, state);
  const picked = (event: Event): void => {
    const text = (event.target as HTMLInputElement).value;
    if (text) view.act(state.path, () => view.store.enter(state.path, text), true);
    view.focus(state.path);
  };
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
                ${calendarIcon}</button
              ><input
                class="gt-hidden"
                type=${withTime ? 'datetime-local' : 'date'}
                tabindex="-1"
                aria-hidden="true"
                @change=${picked}
                @input=${stop}
              />`
          : nothing
      }
    </div>`,
  );
}

const opensCalendar = typeof HTMLInputElement !== 'undefined' && 'showPicker' in HTMLInputElement.prototype;

function openCalendar(native: HTMLInputElement, state: FieldState): void {
  native.value = typeof state.value === 'string' ? state.value.slice(0, native.type === 'date' ? 10 : 16) : '';
  try {
    // There is no button for it where the browser has no picker to show.
    // eslint-disable-next-line no-restricted-syntax
    native.showPicker();
  } catch {
    // A frame of another origin may not open it; the date can still be typed.
  }
}

/** The native field is only a calendar: what it fires is not the answer. */
function stop(event: Event): void {
  event.stopPropagation();
}
