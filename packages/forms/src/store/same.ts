import type { FieldState, FormField, FormRow, FormSection } from '../form-store.js';
import { sameIssues } from '../issues/same-issues.js';

/** Whether a control would show the same for two states of one field. */
export function sameState(one: FieldState, other: FieldState): boolean {
  return (
    one.value === other.value &&
    one.text === other.text &&
    one.touched === other.touched &&
    one.changed === other.changed &&
    one.visible === other.visible &&
    one.readonly === other.readonly &&
    sameIssues(one.issues, other.issues) &&
    sameIssues(one.allIssues, other.allIssues)
  );
}

/** Whether two lists of rows name the same rows in the same order. */
export function sameRows(one: readonly FormRow[], other: readonly FormRow[]): boolean {
  return one === other || (one.length === other.length && one.every(({ key }, index) => key === other[index]?.key));
}

/** Whether two lists show the same fields at the same places. */
export function sameFields(one: readonly FormField[], other: readonly FormField[]): boolean {
  return one.length === other.length && one.every(({ path }, index) => path === other[index]?.path);
}

/** Whether two forms show the same sections with the same fields. */
export function sameSections(one: readonly FormSection[], other: readonly FormSection[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ id, fields }, index) => id === other[index]?.id && sameFields(fields, other[index]?.fields ?? []))
  );
}
