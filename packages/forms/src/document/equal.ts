import type { JsonObject } from '../json.js';

/** Whether two values made of objects and lists are equal, members in any order. Shared parts cost nothing. */
export function isEqual(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every(
      (name) => name in right && isEqual((left as Partial<JsonObject>)[name], (right as Partial<JsonObject>)[name]),
    )
  );
}
