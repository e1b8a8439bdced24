import { memberOf, parsePointer } from '@guitu/core/form';
import type { JsonObject, JsonValue } from '../json.js';

/** Whether a value is a list. Unlike `Array.isArray` it also narrows the type of read-only lists. */
export function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** Whether a value is an object, not a list and not `null`. */
export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** The member or item that a segment of a path names; `undefined` when there is none. */
export function memberAt(value: JsonValue | undefined, segment: string): JsonValue | undefined {
  // What a JSON value holds is a JSON value.
  return isList(value) ? value[Number(segment)] : (memberOf(value, segment) as JsonValue | undefined);
}

/** The segments of a path; one that names nothing when the path is no JSON Pointer. */
export function segmentsOf(path: string): readonly string[] {
  return parsePointer(path) ?? ['', path];
}
