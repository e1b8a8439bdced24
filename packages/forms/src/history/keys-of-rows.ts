import { childPointer } from '@guitu/core';
import type { Field } from '@guitu/core';
import { isList, memberAt } from '../document/member.js';
import type { FormRow, FormStore } from '../form-store.js';
import type { JsonValue } from '../json.js';

/** The keys of the rows of every list that a document has, by the path of the list. */
export type KeysOfRows = ReadonlyMap<string, readonly string[]>;

const listsBelow = new WeakMap<Field, boolean>();
const namesOfRows = new WeakMap<readonly FormRow[], readonly string[]>();

/** Reads the keys of all rows of a form, without following them. */
export function keysOfRows(store: FormStore): KeysOfRows {
  const keys = new Map<string, readonly string[]>();
  const visit = (field: Field, value: JsonValue | undefined, path: string): void => {
    if (value === undefined || !hasLists(field)) return;
    if (field.type === 'list') {
      if (!isList(value)) return;
      keys.set(path, namesOf(store.rows(path)));
      const { item } = field;
      if (item && hasLists(item)) value.forEach((row, index) => visit(item, row, childPointer(path, index)));
    } else {
      for (const member of field.fields ?? [])
        visit(member, memberAt(value, member.name), childPointer(path, member.name));
    }
  };
  // As a reader that leaves at once: what nobody reads any more is not kept up to date.
  store.signals.effect(() => visit(store.kind.definition.root, store.document, ''))();
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
