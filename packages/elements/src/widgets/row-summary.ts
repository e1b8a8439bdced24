import type { FormField } from '@guitu/forms';
import { shownMembers } from '../form/field-list.js';
import { isSingle } from '../form/field-runs.js';
import type { FormView } from '../form/view.js';
import { valueText } from '../readonly/value-text.js';

/** A line says no more than this many answers. */
const MOST_ANSWERS = 4;

/** The first answers of a row in one line; followed like a signal. */
export function rowSummary(view: FormView, path: string): string {
  return singles(view, path)
    .map((field) => valueText(view, view.store.fieldState(field.path)))
    .filter((text) => text !== '')
    .slice(0, MOST_ANSWERS)
    .join(' · ');
}

/** How many errors a row shows; followed like a signal. */
export function rowErrors(view: FormView, path: string): number {
  return singles(view, path)
    .flatMap((field) => view.store.fieldState(field.path).issues)
    .filter(({ severity }) => severity === 'error').length;
}

function singles(view: FormView, path: string): readonly FormField[] {
  return shownMembers(view, path).filter(isSingle);
}
