import { childPointer } from '@guitu/core';
import type { PatchOperation } from '../changes/patch.js';
import { isEqual } from '../document/equal.js';
import { isList, isObject, memberAt } from '../document/member.js';
import type { JsonList, JsonObject, JsonValue } from '../json.js';
import type { KeyedDocument } from './keys-of-rows.js';
import { risingPositions } from './rising.js';

/**
 * The JSON Patch from one state of a form to another. Rows are told apart by their keys, so that one
 * that moved is moved, and one that was put in is not mistaken for its neighbour.
 */
export function keyedChanges(from: KeyedDocument, to: KeyedDocument): readonly PatchOperation[] {
  const changes: PatchOperation[] = [];
  compare('', '', from.document, to.document);
  return changes;

  /** `path` leads to the value in the later document, `was` to the one in the earlier. */
  function compare(was: string, path: string, before: JsonValue, after: JsonValue): void {
    if (before === after) return;
    if (isObject(before) && isObject(after)) compareMembers(was, path, before, after);
    else if (isList(before) && isList(after) && from.keys.has(was) && to.keys.has(path))
      compareRows(was, path, before, after);
    else if (!isEqual(before, after)) changes.push({ op: 'replace', path, value: after });
  }

  function compareMembers(was: string, path: string, before: JsonObject, after: JsonObject): void {
    for (const name of Object.keys(before))
      if (memberAt(after, name) === undefined) changes.push({ op: 'remove', path: childPointer(path, name) });
    for (const [name, value] of Object.entries(after)) {
      const known = memberAt(before, name);
      if (known === undefined) changes.push({ op: 'add', path: childPointer(path, name), value });
      else compare(childPointer(was, name), childPointer(path, name), known, value);
    }
  }

  /** First rows go, then they move and come, each beside the one it follows, then what is in them changes. */
  function compareRows(was: string, path: string, before: JsonList, after: JsonList): void {
    const keysBefore = from.keys.get(was) ?? [];
    const keysAfter = to.keys.get(path) ?? [];
    if (keysBefore === keysAfter) {
      // Most changes are in one row of many, and rows that are the same object need no path.
      after.forEach((row, index) => {
        if (row !== before[index]) compareRow(was, path, index, index, before, after);
      });
      return;
    }
    const placeBefore = new Map(keysBefore.map((key, index) => [key, index]));
    arrange(path, keysBefore, keysAfter, placeBefore, after);
    keysAfter.forEach((key, index) => {
      const place = placeBefore.get(key);
      if (place !== undefined) compareRow(was, path, place, index, before, after);
    });
  }

  function compareRow(
    was: string,
    path: string,
    place: number,
    index: number,
    before: JsonList,
    after: JsonList,
  ): void {
    const [earlier, later] = [before[place] as JsonValue, after[index] as JsonValue];
    if (earlier !== later) compare(childPointer(was, place), childPointer(path, index), earlier, later);
  }

  function arrange(
    path: string,
    keysBefore: readonly string[],
    keysAfter: readonly string[],
    placeBefore: ReadonlyMap<string, number>,
    after: JsonList,
  ): void {
    const stays = new Set(keysAfter);
    const rows = keysBefore.filter((key) => stays.has(key));
    for (let index = keysBefore.length - 1; index >= 0; index -= 1)
      if (!stays.has(keysBefore[index] as string)) changes.push({ op: 'remove', path: childPointer(path, index) });
    const kept = keysAfter.filter((key) => placeBefore.has(key));
    const rising = risingPositions(kept.map((key) => placeBefore.get(key) as number));
    const settled = new Set(kept.filter((_key, position) => rising.has(position)));
    keysAfter.forEach((key, index) => {
      if (settled.has(key)) return;
      const place = rows.indexOf(key);
      if (place >= 0) rows.splice(place, 1);
      const target = index === 0 ? 0 : rows.indexOf(keysAfter[index - 1] as string) + 1;
      rows.splice(target, 0, key);
      if (place < 0) changes.push({ op: 'add', path: childPointer(path, target), value: after[index] as JsonValue });
      else if (place !== target)
        changes.push({ op: 'move', from: childPointer(path, place), path: childPointer(path, target) });
    });
  }
}
