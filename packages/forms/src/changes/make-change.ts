import { childPointer } from '@guitu/core';
import type { Field } from '@guitu/core';
import { unequalRows } from '../document/changes.js';
import { isEqual } from '../document/equal.js';
import { isList, isObject, memberAt } from '../document/member.js';
import type { FormStore } from '../form-store.js';
import type { JsonList, JsonObject, JsonValue } from '../json.js';
import { groundOf } from './ground.js';
import { valueAt } from './patch-document.js';
import { placeOf } from './patch.js';
import type { PatchOperation } from './patch.js';

/** Makes one operation on a form; `after` is the document that it leads to. */
export function makeChange(store: FormStore, operation: PatchOperation, after: JsonObject): void {
  const { op, path } = operation;
  if (op === 'test') return;
  const { root } = store.kind.definition;
  const { holder, name } = placeOf(path);
  if (op === 'move' || op === 'copy') {
    const from = placeOf(operation.from);
    const isRow = isRowOf(root, path) && isRowOf(root, operation.from);
    if (op === 'move' && isRow && from.holder === holder) {
      const last = rowsAt(store, holder).length - 1;
      store.moveRow(holder, Number(from.name), name === '-' ? last : Number(name));
      return;
    }
    if (op === 'move') takeAway(store, operation.from, after);
    putIn(store, path, after);
  } else if (op === 'remove') takeAway(store, path, after);
  else if (op === 'add') putIn(store, path, after);
  else bring(store, path, valueAt(after, path), after);
}

function putIn(store: FormStore, path: string, after: JsonObject): void {
  const { holder, name } = placeOf(path);
  if (!isRowOf(store.kind.definition.root, path)) return bring(store, path, valueAt(after, path), after);
  const index = name === '-' ? rowsAt(store, holder).length : Number(name);
  store.addRow(holder, valueAt(after, childPointer(holder, index)), index);
}

function takeAway(store: FormStore, path: string, after: JsonObject): void {
  const { holder, name } = placeOf(path);
  if (isRowOf(store.kind.definition.root, path)) store.removeRow(holder, Number(name));
  else bring(store, path, undefined, after);
}

/** Gives a field another value by changing only what differs, so that rows keep their keys and texts stay. */
function bring(store: FormStore, path: string, value: JsonValue | undefined, after: JsonObject): void {
  const stands = store.get(path);
  if (isEqual(stands, value)) return;
  const { root } = store.kind.definition;
  const { field, free } = groundOf(root, path) ?? {};
  if (free !== undefined) store.set(free, valueAt(after, free));
  else if (isObject(stands) && isObject(value) && hasOnlyKnown(field, stands, value))
    for (const { name } of field?.fields ?? []) bring(store, childPointer(path, name), memberAt(value, name), after);
  else if (isList(stands) && isList(value)) bringRows(store, path, stands, value, after);
  else store.set(path, value);
}

/** Rows that are equal at both ends stay; those between are brought, put in or taken away. */
function bringRows(store: FormStore, path: string, stand: JsonList, rows: JsonList, after: JsonObject): void {
  const { start, pairs, tail } = unequalRows(stand, rows);
  for (let index = start; index < pairs; index += 1) bring(store, childPointer(path, index), rows[index], after);
  for (let index = stand.length - tail - 1; index >= pairs; index -= 1) store.removeRow(path, index);
  for (let index = pairs; index < rows.length - tail; index += 1) store.addRow(path, rows[index], index);
}

function hasOnlyKnown(field: Field | undefined, ...objects: readonly JsonObject[]): boolean {
  const names = new Set(field?.fields?.map(({ name }) => name));
  return objects.every((object) => Object.keys(object).every((name) => names.has(name)));
}

function isRowOf(root: Field, path: string): boolean {
  return groundOf(root, path)?.isRow === true;
}

function rowsAt(store: FormStore, path: string): JsonList {
  const rows = store.get(path);
  return isList(rows) ? rows : [];
}
