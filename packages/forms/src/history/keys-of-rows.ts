import { childPointer } from '@guitu/core';
import type { Field } from '@guitu/core';
import { isList, memberAt } from '../document/member.js';
import type { FormRow, FormStore } from '../form-store.js';
import type { JsonObject, JsonValue } from '../json.js';

/** The keys of the rows of every list that a document has, by the path of the list. */
export type KeysOfRows = ReadonlyMap<string, readonly string[]>;

/** A document with the keys of its rows. */
export interface KeyedDocument {
  readonly document: JsonObject;
  readonly keys: KeysOfRows;
}

const listsBelow = new WeakMap<Field, boolean>();
const namesOfRows = new WeakMap<readonly FormRow[], readonly string[]>();

/**
 * Reads the keys of all rows of a form, without following them. Given an earlier state, only what differs
 * from it is looked at again.
 */
export function keysOfRows(store: FormStore, earlier?: KeyedDocument): KeysOfRows {
  const keys = new Map(earlier?.keys);
  const forget = (path: string): void => {
    for (const list of [...keys.keys()]) if (list === path || list.startsWith(`${path}/`)) keys.delete(list);
  };
  const visit = (field: Field, before: JsonValue | undefined, after: JsonValue | undefined, path: string): void => {
    if (before === after || !hasLists(field)) return;
    if (field.type === 'list') return visitRows(field, before, after, path);
    if (after === undefined) return forget(path);
    for (const member of field.fields ?? []) {
      const { name } = member;
      visit(member, memberAt(before, name), memberAt(after, name), childPointer(path, name));
    }
  };
  const visitRows = (field: Field, before: JsonValue | undefined, after: JsonValue | undefined, path: string): void => {
    const names = isList(after) ? namesOf(store.rows(path)) : undefined;
    const stays = names !== undefined && keys.get(path) === names;
    if (!stays) forget(path);
    if (names === undefined || !isList(after)) return;
    keys.set(path, names);
    const { item } = field;
    if (!item || !hasLists(item)) return;
    after.forEach((row, index) => {
      // Where rows have changed places, everything below is looked at again.
      const known = stays ? memberAt(before, String(index)) : undefined;
      if (row !== known) visit(item, known, row, childPointer(path, index));
    });
  };
  // As a reader that leaves at once: what nobody reads any more is not kept up to date.
  store.signals.effect(() => visit(store.kind.definition.root, earlier?.document, store.document, ''))();
  return keys;
}

/** The same list of keys as long as the rows are the same. */
function namesOf(rows: readonly FormRow[]): readonly string[] {
  const known = namesOfRows.get(rows);
  if (known) return known;
  const names = rows.map(({ key }) => key);
  namesOfRows.set(rows, names);
  return names;
}

/** Whether a field is a list or holds one, so that rows of single values are not walked through. */
function hasLists(field: Field): boolean {
  const known = listsBelow.get(field);
  if (known !== undefined) return known;
  const answer = field.type === 'list' || (field.fields?.some(hasLists) ?? false);
  listsBelow.set(field, answer);
  return answer;
}
