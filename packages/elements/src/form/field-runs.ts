import type { FormField } from '@guitu/forms';

/** Whether a field is one answer, and not an object or a list of rows. */
export function isSingle({ field, widget }: FormField): boolean {
  return field.type !== 'object' && widget !== 'rows';
}

/** Fields in their order, in runs of single answers and of objects and rows. */
export function fieldRuns(fields: readonly FormField[]): readonly (readonly FormField[])[] {
  const runs: FormField[][] = [];
  for (const field of fields) {
    const run = runs[runs.length - 1];
    if (run?.[0] && isSingle(run[0]) === isSingle(field)) run.push(field);
    else runs.push([field]);
  }
  return runs;
}
