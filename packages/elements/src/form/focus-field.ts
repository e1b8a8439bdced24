import type { FormStore } from '@guitu/forms';
import type { FormView } from './view.js';

/** A page may show one form in several places. */
const roots = new WeakMap<FormStore, Set<ParentNode>>();

/** Where a form is drawn. */
export function drawnIn(store: FormStore): Set<ParentNode> {
  const known = roots.get(store) ?? new Set();
  roots.set(store, known);
  return known;
}

const CONTROLS = 'input:not([tabindex="-1"]),select,textarea';

/**
 * Moves focus to the control of a field, or of the nearest field above it that is on the page. What
 * hides it is opened first, and the label is brought into view with it.
 */
export function focusField(view: FormView, path: string, root: ParentNode): void {
  view.drawing.open(view, path);
  focusIn([root, ...drawnIn(view.store)], path, view.element(view.id(path)));
}

/** The same in some places, where nothing hides it; `known` is its control, if there is one. */
export function focusIn(places: readonly ParentNode[], path: string, known?: HTMLElement | null): void {
  const place = placeOf(path, places);
  if (!place) return;
  const control = known ?? place.querySelector<HTMLElement>(CONTROLS) ?? place.querySelector('button') ?? place;
  for (let above: Element | null = control; above; above = above.parentElement) {
    if (above instanceof HTMLDetailsElement) above.open = true;
  }
  control.focus({ preventScroll: true });
  place.scrollIntoView({ block: place.offsetHeight > innerHeight / 2 ? 'start' : 'center' });
}

/** The element of the field at a path, else of the nearest one above. */
function placeOf(path: string, places: readonly ParentNode[]): HTMLElement | null {
  for (let at = path; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    for (const root of places) {
      const place = root.querySelector<HTMLElement>(`[data-field="${CSS.escape(at)}"]`);
      if (place?.isConnected) return place;
    }
  }
  return null;
}
