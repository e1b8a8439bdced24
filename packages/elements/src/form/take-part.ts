import type { FormView } from './view.js';
import { watchWidth } from './watch-width.js';

/**
 * Keeps what the form around an element and style sheets see of it: its value as JSON text, its
 * validity, whether it is changed or shows errors, and how wide it is. Returns the function that stops it.
 */
export function takePart(view: FormView, host: HTMLElement, internals: ElementInternals, root: ParentNode): () => void {
  const { store, messages } = view;
  const drawn = root.querySelector<HTMLElement>('.gt-form');
  if (!drawn) return () => undefined;
  // Only the page can give a size of paper, so it has to know what is a sheet.
  host.classList.toggle('guitu-print-sheet', view.mode === 'print');
  const stopWatching = watchWidth(drawn);
  const stopFollowing = store.signals.effect(() => {
    // The empty state keeps answers out of the session that the browser stores on disk.
    internals.setFormValue(JSON.stringify(store.submission), '');
    if (store.isValid) internals.setValidity({});
    else internals.setValidity({ customError: true }, messages.invalid, drawn);
    showState(host, internals, 'dirty', store.dirty);
    showState(host, internals, 'invalid', store.errorSummary().length > 0);
  });
  return () => {
    stopWatching();
    stopFollowing();
  };
}

/** Shows a state as an attribute, and as a custom state where the browser has them. */
function showState(host: HTMLElement, internals: ElementInternals, name: 'dirty' | 'invalid', on: boolean): void {
  if (host.hasAttribute(name) === on) return;
  host.toggleAttribute(name, on);
  try {
    internals.states[on ? 'add' : 'delete'](name);
  } catch {
    // Browsers before Chromium 125 have no such states, or other names for them: the attribute is there.
  }
}
