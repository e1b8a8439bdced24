import type { JsonValue } from '../json.js';

/** Whether two JSON values are equal, members in any order. Shared parts cost nothing. */
export function equalJson(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (isList(left) || isList(right)) {
    return (
      isList(left) && isList(right) && left.length === right.length && left.every((item, index) => equalJson(item, right[index]))
    );
  }
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => Object.prototype.hasOwnProperty.call(right, name) && equalJson(left[name], right[name]))
  );
}

/** Whether a value is a list. Unlike `Array.isArray` it also narrows the type of read-only lists. */
export function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** Whether a value is an object, not a list and not `null`. */
export function isObject(value: JsonValue | undefined): value is { readonly [name: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The member or item that a segment of a path names; `undefined` when there is none. */
export function memberAt(value: JsonValue | undefined, segment: string): JsonValue | undefined {
  if (isList(value)) return value[Number(segment)];
  return isObject(value) && Object.prototype.hasOwnProperty.call(value, segment) ? value[segment] : undefined;
}
