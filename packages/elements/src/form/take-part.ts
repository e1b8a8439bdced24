import { showState } from './show-state.js';
import type { FormView } from './view.js';
import { watchWidth } from './watch-width.js';

/**
 * Keeps what the form around an element and style sheets see of it: its value as JSON text, its
 * validity, whether it is changed or shows errors, and how wide it is. Returns the function that stops it.
 */
export function takePart(
  view: FormView,
  host: HTMLElement & { readonly novalidate: boolean | undefined },
  internals: ElementInternals,
  root: ParentNode,
): () => void {
  const { store, messages } = view;
  const drawn = root.querySelector<HTMLElement>('.gt-form');
  if (!drawn) return () => undefined;
  // Only the page can give a size of paper, so it has to know what is a sheet.
  host.classList.toggle('guitu-print-sheet', view.mode === 'print');
  const stopWatching = watchWidth(drawn, view.width);
  const disconnect = view.drawing.connect(view, host);
  const stopFollowing = store.signals.effect(() => {
    // The empty state keeps answers out of the session that the browser stores on disk.
    internals.setFormValue(JSON.stringify(store.submission), '');
    if (store.isValid || host.novalidate) internals.setValidity({});
    else internals.setValidity({ customError: true }, messages.invalid, drawn);
    showState(host, 'dirty', store.dirty);
    showState(host, 'invalid', store.errorSummary().length > 0);
  });
  return () => {
    stopWatching();
    disconnect?.();
    stopFollowing();
  };
}
