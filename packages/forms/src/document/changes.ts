import { childPointer } from '@guitu/core/form';
import { isEqual } from './equal.js';
import { isList, isObject, memberAt } from './member.js';
import type { Change, FormStore } from '../form-store.js';
import type { JsonObject, JsonValue } from '../json.js';

/** What changed in a form since the start, as a JSON Patch: it turns `initial` into `document`. */
export function changesOf({ initial, document }: Pick<FormStore, 'initial' | 'document'>): readonly Change[] {
  const changes: Change[] = [];
  compare('', initial, document, changes);
  return changes;
}

function compare(path: string, before: JsonValue, after: JsonValue, changes: Change[]): void {
  if (before === after) return;
  if (isObject(before) && isObject(after)) compareObjects(path, before, after, changes);
  else if (isList(before) && isList(after)) compareLists(path, before, after, changes);
  else changes.push({ op: 'replace', path, value: after });
}

function compareObjects(path: string, before: JsonObject, after: JsonObject, changes: Change[]): void {
  for (const name of Object.keys(before)) {
    if (memberAt(after, name) === undefined) changes.push({ op: 'remove', path: childPointer(path, name) });
  }
  for (const [name, value] of Object.entries(after)) {
    const known = memberAt(before, name);
    if (known === undefined) changes.push({ op: 'add', path: childPointer(path, name), value });
    else compare(childPointer(path, name), known, value, changes);
  }
}

/** Rows that are equal at both ends are left out; a row put in or taken away is one operation. */
function compareLists(
  path: string,
  before: readonly JsonValue[],
  after: readonly JsonValue[],
  changes: Change[],
): void {
  const { start, pairs, tail } = unequalRows(before, after);
  for (let index = start; index < pairs; index += 1) {
    compare(childPointer(path, index), before[index] as JsonValue, after[index] as JsonValue, changes);
  }
  // From the end, so that the indexes of the rows before stay true.
  for (let index = before.length - tail - 1; index >= pairs; index -= 1) {
    changes.push({ op: 'remove', path: childPointer(path, index) });
  }
  for (let index = pairs; index < after.length - tail; index += 1) {
    changes.push({ op: 'add', path: childPointer(path, index), value: after[index] as JsonValue });
  }
}

/**
 * Where two lists differ: rows before `start` and the last `tail` rows are equal; those from `start` to
 * `pairs` stand against one another, the others were put in or taken away.
 */
export function unequalRows(
  before: readonly JsonValue[],
  after: readonly JsonValue[],
): { readonly start: number; readonly pairs: number; readonly tail: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isEqual(before[start], after[start])) start += 1;
  let tail = 0;
  while (tail < shorter - start && isEqual(before[before.length - 1 - tail], after[after.length - 1 - tail])) tail += 1;
  return { start, pairs: shorter - tail, tail };
}
