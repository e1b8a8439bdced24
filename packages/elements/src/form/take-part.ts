import type { FormStore } from '@guitu/forms';
import type { Messages } from '../messages/messages.js';

/** The parts of an element that take part in the form around it. */
export interface Participant {
  readonly host: HTMLElement;
  readonly internals: ElementInternals;
  readonly messages: Messages;
  /** Where the browser may point when the document is not complete. */
  readonly anchor: HTMLElement | null;
}

/**
 * Keeps what the host form and style sheets see of a form: its value as JSON text, its validity, and
 * whether it is changed or shows errors. Returns the function that stops it.
 */
export function takePart(store: FormStore, { host, internals, messages, anchor }: Participant): () => void {
  return store.signals.effect(() => {
    // The empty state keeps answers out of the session that the browser stores on disk.
    internals.setFormValue(JSON.stringify(store.submission), '');
    if (store.isValid) internals.setValidity({});
    else internals.setValidity({ customError: true }, messages.invalid, anchor ?? undefined);
    showState(host, internals, 'dirty', store.dirty);
    showState(host, internals, 'invalid', store.errorSummary().length > 0);
  });
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
