import { resolvePointer } from '@guitu/core';
import type { DocumentDefinition } from '@guitu/core';
import { editAt, setTo } from '../document/edit.js';
import type { Edit } from '../document/edit.js';
import { isEqual } from '../document/equal.js';
import { isList, isObject, memberAt, segmentsOf } from '../document/member.js';
import { withIdentity } from '../document/start.js';
import { tidy } from '../document/tidy.js';
import type { JsonList, JsonObject, JsonValue } from '../json.js';
import { groundOf } from './ground.js';
import { placeOf } from './patch.js';
import type { PatchOperation } from './patch.js';
import type { RefusalReason } from './refusal.js';

/** What an operation makes of a document, or why it makes nothing. */
export type Patched = { readonly document: JsonObject } | { readonly reason: RefusalReason };

const INDEX = /^(?:0|[1-9][0-9]*)$/;

/**
 * Applies one operation the way a form does: objects on the way are made, what becomes empty goes
 * away, what is required stays. The document given is not changed.
 */
export function patchDocument(definition: DocumentDefinition, before: JsonObject, operation: PatchOperation): Patched {
  const { op, path } = operation;
  if (!groundOf(definition.root, path)) return { reason: 'unknown-place' };
  const stands = valueAt(before, path);
  switch (op) {
    case 'test':
      return isEqual(stands, operation.value) ? { document: before } : { reason: 'not-equal' };
    case 'remove':
      return stands === undefined ? { reason: 'nothing-there' } : removeAt(definition, before, path);
    case 'replace':
      return stands === undefined ? { reason: 'nothing-there' } : setAt(definition, before, path, operation.value);
    case 'add':
      return addAt(definition, before, path, operation.value);
    case 'copy':
    case 'move': {
      const { from } = operation;
      const value = valueAt(before, from);
      if (value === undefined || !groundOf(definition.root, from)) return { reason: 'nothing-there' };
      const left = op === 'copy' ? { document: before } : removeAt(definition, before, from);
      return 'reason' in left ? left : addAt(definition, left.document, path, value);
    }
  }
}

/** The value at a path; what a document holds is JSON. */
export function valueAt(document: JsonObject, path: string): JsonValue | undefined {
  return resolvePointer(document, path) as JsonValue | undefined;
}

function setAt(definition: DocumentDefinition, before: JsonObject, path: string, value: JsonValue): Patched {
  // The document itself is an object, whatever may stand wrong in it.
  if (path === '' && !isObject(value)) return { reason: 'not-a-change' };
  return edited(definition, before, path, setTo(value));
}

function removeAt(definition: DocumentDefinition, before: JsonObject, path: string): Patched {
  const { holder, name } = placeOf(path);
  if (path === '') return { reason: 'nothing-there' };
  if (!isList(valueAt(before, holder))) return edited(definition, before, path, setTo(undefined));
  return edited(definition, before, holder, (rows, field) => {
    const left = (rows as JsonList).filter((_row, index) => index !== Number(name));
    return left.length > 0 || field === undefined || field.required ? left : undefined;
  });
}

function addAt(definition: DocumentDefinition, before: JsonObject, path: string, value: JsonValue): Patched {
  const { holder, name } = placeOf(path);
  const { field, isRow } = groundOf(definition.root, path) ?? {};
  const list = path === '' ? undefined : valueAt(before, holder);
  if (!isReachable(before, path)) return { reason: 'nothing-there' };
  if (!isRow && !isList(list)) return setAt(definition, before, path, value);
  const length = isList(list) ? list.length : 0;
  const index = name === '-' ? length : Number(name);
  if (!(name === '-' || INDEX.test(name)) || index > length) return { reason: 'nothing-there' };
  return edited(definition, before, holder, (rows) => {
    const copy = isList(rows) ? rows.slice() : [];
    copy.splice(index, 0, tidy(field, value) ?? value);
    return copy;
  });
}

function edited(definition: DocumentDefinition, before: JsonObject, path: string, edit: Edit): Patched {
  return { document: withIdentity(definition, editAt(definition.root, before, path, edit)) };
}

/** Whether everything that holds a path is there or can be made: rows cannot, and single values hold nothing. */
function isReachable(document: JsonObject, path: string): boolean {
  let node: JsonValue | undefined = document;
  for (const segment of segmentsOf(path).slice(0, -1)) {
    const below = memberAt(node, segment);
    if (isList(node) && (below === undefined || !INDEX.test(segment))) return false;
    if (below !== undefined && !isList(below) && !isObject(below)) return false;
    node = below;
  }
  return true;
}
