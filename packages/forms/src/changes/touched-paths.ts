import { childPointer } from '@guitu/core';
import type { Field } from '@guitu/core';
import { changesOf } from '../document/changes.js';
import { isList, isObject } from '../document/member.js';
import { isFixed } from '../document/tidy.js';
import type { JsonObject, JsonValue } from '../json.js';
import { groundOf } from './ground.js';
import { valueAt } from './patch-document.js';
import { placeOf } from './patch.js';

/**
 * The places in which two documents differ, down to the single value: what somebody must be allowed to
 * change to turn one into the other. Where rows come or go, their list is among them. What a required
 * field can only be is nobody's doing.
 */
export function touchedPaths(root: Field, before: JsonObject, after: JsonObject): readonly string[] {
  const touched = new Set<string>();
  for (const change of changesOf({ initial: before, document: after })) {
    const { op, path } = change;
    if (op !== 'replace' && groundOf(root, path)?.isRow) touched.add(placeOf(path).holder);
    if (op !== 'add') leavesOf(path, valueAt(before, path)).forEach((leaf) => touched.add(leaf));
    if (op !== 'remove') leavesOf(path, change.value).forEach((leaf) => touched.add(leaf));
  }
  return [...touched].filter((path) => {
    const { field } = groundOf(root, path) ?? {};
    return !field || !isFixed(field) || valueAt(after, path) !== field.const;
  });
}

function leavesOf(path: string, value: JsonValue | undefined): readonly string[] {
  const members = isList(value)
    ? value.map((row, index) => [index, row] as const)
    : isObject(value)
      ? Object.entries(value)
      : [];
  return members.length === 0
    ? [path]
    : members.flatMap(([name, member]) => leavesOf(childPointer(path, name), member));
}
