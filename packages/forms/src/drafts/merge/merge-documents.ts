import { childPointer } from '@guitu/core';
import { isEqual } from '../../document/equal.js';
import { isList, isObject, memberAt } from '../../document/member.js';
import type { JsonObject, JsonValue } from '../../json.js';
import { mergeRows } from './merge-rows.js';

/** A place that both sides have changed, each to something else. Absent means that the side has nothing there. */
export interface MergeConflict {
  /** JSON Pointer into the merged document. */
  readonly path: string;
  readonly base?: JsonValue;
  readonly mine?: JsonValue;
  readonly theirs?: JsonValue;
}

/** Two documents that grew from one, as one again. */
export interface Merged {
  /** Everything that only one side has changed, and `mine` where there is a conflict. */
  readonly document: JsonObject;
  readonly conflicts: readonly MergeConflict[];
}

/** What the parts of a merge report to. */
export type Report = (conflict: MergeConflict) => void;

/**
 * Merges two versions of a document that both started from `base`. Objects merge member by member and lists row by
 * row: rows that both sides have added are both kept, those of `theirs` first. What cannot be decided is a conflict,
 * never a guess.
 */
export function mergeDocuments(base: JsonObject, mine: JsonObject, theirs: JsonObject): Merged {
  const conflicts: MergeConflict[] = [];
  const merged = mergeObjects('', base, mine, theirs, (conflict) => conflicts.push(conflict));
  return { document: merged, conflicts };
}

/** One value of three; `undefined` is absent. */
export function mergeValues(
  path: string,
  base: JsonValue | undefined,
  mine: JsonValue | undefined,
  theirs: JsonValue | undefined,
  report: Report,
): JsonValue | undefined {
  if (isEqual(mine, theirs) || isEqual(theirs, base)) return mine;
  if (isEqual(mine, base)) return theirs;
  if (isObject(mine) && isObject(theirs)) return mergeObjects(path, isObject(base) ? base : {}, mine, theirs, report);
  if (isList(mine) && isList(theirs)) return mergeRows(path, isList(base) ? base : [], mine, theirs, report);
  report(conflictAt(path, base, mine, theirs));
  return mine;
}

/** A conflict that names only the sides that have something. */
export function conflictAt(
  path: string,
  base: JsonValue | undefined,
  mine: JsonValue | undefined,
  theirs: JsonValue | undefined,
): MergeConflict {
  return {
    path,
    ...(base === undefined ? {} : { base }),
    ...(mine === undefined ? {} : { mine }),
    ...(theirs === undefined ? {} : { theirs }),
  };
}

function mergeObjects(
  path: string,
  base: JsonObject,
  mine: JsonObject,
  theirs: JsonObject,
  report: Report,
): JsonObject {
  const merged: { [name: string]: JsonValue } = {};
  // Members of mine first, in their order, then what only the others have.
  for (const name of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    // A document that came from outside may hold this name; as a member it would set the prototype.
    if (name === '__proto__') continue;
    const value = mergeValues(
      childPointer(path, name),
      memberAt(base, name),
      memberAt(mine, name),
      memberAt(theirs, name),
      report,
    );
    if (value !== undefined) merged[name] = value;
  }
  return merged;
}
