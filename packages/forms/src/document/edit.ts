import type { Field } from '@guitu/core';
import { isEqual } from './equal.js';
import { isList, isObject, memberAt, segmentsOf } from './member.js';
import type { JsonObject, JsonValue } from '../json.js';
import { blankOf, tidy, withMember } from './tidy.js';

/** Gives the value that takes the place of another; `undefined` takes it away. */
export type Edit = (value: JsonValue | undefined, field: Field | undefined) => JsonValue | undefined;

/**
 * The document with the value at a path edited. Only what lies on the way is copied; objects on the
 * way are made when they are missing, and optional ones that become empty go away. The same document
 * when nothing changed, also when the path leads to a row that does not exist or through a scalar.
 */
export function editAt(root: Field, document: JsonObject, path: string, edit: Edit): JsonObject {
  const edited = editBelow(root, document, segmentsOf(path), 0, edit);
  return isObject(edited) ? edited : document;
}

/** The edit that sets a value, tidied; an equal value changes nothing. */
export function setTo(value: JsonValue | undefined): Edit {
  return (before, field) => {
    const after = field === undefined && (value === null || value === '') ? undefined : tidy(field, value);
    return isEqual(before, after) ? before : after;
  };
}

function editBelow(
  field: Field | undefined,
  node: JsonValue | undefined,
  segments: readonly string[],
  depth: number,
  edit: Edit,
): JsonValue | undefined {
  const segment = segments[depth];
  if (segment === undefined) return edit(node, field);
  if (isList(node)) {
    const index = Number(segment);
    const item = node[index];
    const edited = item === undefined ? undefined : editBelow(field?.item, item, segments, depth + 1, edit);
    if (edited === undefined || edited === item) return node;
    const copy = node.slice();
    copy[index] = edited;
    return copy;
  }
  if (field?.type === 'list' || (node !== undefined && !isObject(node))) return node;
  const member = field?.fields?.find(({ name }) => name === segment);
  const before = memberAt(node, segment);
  const after = editBelow(member, before, segments, depth + 1, edit);
  if (after === before) return node;
  return withMember(field, node ?? (field ? blankOf(field) : {}), segment, after);
}
