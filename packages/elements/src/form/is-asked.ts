import type { FieldState } from '@guitu/forms';
import type { FormView } from './view.js';

/**
 * Whether the form as it stands needs an answer: what an optional object requires is not required
 * while there is no such object.
 */
export function isAsked(view: FormView, { path, required }: FieldState): boolean {
  if (!required) return false;
  for (let above = parent(path); above !== ''; above = parent(above)) {
    const isThere = view.store.describe(above).field.required || view.store.watch(above).value !== undefined;
    // What the profile requires beyond the standard is asked for before it is there.
    if (!isThere && !view.store.fieldState(above).required) return false;
  }
  return true;
}

function parent(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
