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
    openCalendar(event.currentTarget as HTMLElement, state, (text) => {
      if (text) view.act(state.path, () => view.store.enter(state.path, text), true);
      view.focus(state.path);
    });
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

/**
 * The native field is only a calendar, and most are never opened: it is made when it is asked for, behind the button,
 * in place of the one before.
 */
function openCalendar(button: HTMLElement, { value, widget }: FieldState, picked: (text: string) => void): void {
  const native = document.createElement('input');
  native.className = 'gt-hidden';
  native.type = widget === 'date-time' ? 'datetime-local' : 'date';
  native.tabIndex = -1;
  native.setAttribute('aria-hidden', 'true');
  native.value = typeof value === 'string' ? value.slice(0, native.type === 'date' ? 10 : 16) : '';
  native.addEventListener('change', () => picked(native.value));
  // What it fires is not the answer.
  native.addEventListener('input', (event) => event.stopPropagation());
  button.nextElementSibling?.remove();
  button.after(native);
  try {
    // There is no button for it where the browser has no picker to show.
    // eslint-disable-next-line no-restricted-syntax
    native.showPicker();
  } catch {
    // A frame of another origin may not open it; the date can still be typed.
  }
}
