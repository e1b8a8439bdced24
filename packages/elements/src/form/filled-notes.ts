import type { FieldState, JsonValue, Signal } from '@guitu/forms';
import type { FormView } from './view.js';

/** Members of a person that an identity number fills in. */
const FILLED: ReadonlySet<string> = new Set(['idType', 'birthDate', 'sex']);

/** What was filled in from identity numbers, by path. */
export function filledNotes(view: FormView): Signal<Readonly<Record<string, JsonValue | undefined>>> {
  return view.state('filled', {});
}

/** Whether a field still holds what was filled in for the person. */
export function isFilled(view: FormView, { path, field, value }: FieldState): boolean {
  return FILLED.has(field.name) && value !== undefined && filledNotes(view).value[path] === value;
}
