import type { FieldState } from '@guitu/forms';
import type { FormView } from '../form/view.js';

/**
 * The native field is only a calendar, and most are never opened: it is made when it is asked for, behind the button,
 * in place of the one before.
 */
export function openCalendar(view: FormView, { path, value, widget }: FieldState, button: HTMLElement): void {
  const native = document.createElement('input');
  native.className = 'gt-hidden';
  native.type = widget === 'date-time' ? 'datetime-local' : 'date';
  native.tabIndex = -1;
  native.setAttribute('aria-hidden', 'true');
  native.value = typeof value === 'string' ? value.slice(0, native.type === 'date' ? 10 : 16) : '';
  native.addEventListener('change', () => {
    if (native.value) view.act(path, () => view.store.enter(path, native.value), true);
    view.focus(path);
  });
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
