/**
 * What the generated validators need. Not part of the public surface: only modules of this package
 * that the build wrote import it.
 */
import { isDate } from './calendar/date.js';
import { isDateTime } from './calendar/date-time.js';
import type { SchemaError } from './definition.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Formats by the name that schemas use; each takes any string. */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  date: isDate,
  'date-time': isDateTime,
  uuid: (text) => UUID.test(text),
};

/** Length in characters as people count them: code points, not UTF-16 units. */
export function characterCount(text: string): number {
  let count = 0;
  for (const _character of text) count += 1;
  return count;
}

/** Whether two JSON values are equal, members in any order. */
export function deepEqual(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every(
    (key) =>
      Object.prototype.hasOwnProperty.call(right, key) &&
      deepEqual((left as Record<string, unknown>)[key], (right as Record<string, unknown>)[key]),
  );
}

/** Adds one error to those found so far. */
export function report(
  errors: SchemaError[] | null,
  instancePath: string,
  keyword: string,
  params: SchemaError['params'],
): SchemaError[] {
  const all = errors ?? [];
  all.push({ instancePath, keyword, params });
  return all;
}
