import { checkValue, parsePointer } from '@guitu/core';
import type { GateLimits } from '@guitu/core';
import type { Change } from '../form-store.js';
import type { JsonValue } from '../json.js';

/** One operation of RFC 6902; all six are understood. */
export type PatchOperation =
  | Change
  | { readonly op: 'move' | 'copy'; readonly from: string; readonly path: string }
  | { readonly op: 'test'; readonly path: string; readonly value: JsonValue };

/** A place in an object or list, by what holds it. */
export interface Place {
  /** Path of the object or list. */
  readonly holder: string;
  /** Name of the member, or index of the row. */
  readonly name: string;
}

/** Splits a path; the path of the document itself has neither holder nor name. */
export function placeOf(path: string): Place {
  const end = path.lastIndexOf('/');
  return {
    holder: path.slice(0, Math.max(end, 0)),
    name: path
      .slice(end + 1)
      .replace(/~1/g, '/')
      .replace(/~0/g, '~'),
  };
}

/**
 * An operation, if what came is one: a known name, JSON Pointers, and a value that JSON can carry
 * within the limits. Names of the language's own machinery lead nowhere.
 */
export function readOperation(given: unknown, limits: GateLimits): PatchOperation | undefined {
  if ('issues' in checkValue(given, limits) || typeof given !== 'object' || given === null) return undefined;
  const { op, path, from, value } = given as Readonly<Record<string, unknown>>;
  if (!isPointer(path)) return undefined;
  switch (op) {
    case 'remove':
      return { op, path };
    case 'move':
    case 'copy':
      // Nothing can be moved into itself.
      return isPointer(from) && !path.startsWith(`${from}/`) ? { op, from, path } : undefined;
    case 'add':
    case 'replace':
    case 'test':
      return value === undefined || hasForeignName(value) ? undefined : { op, path, value: value as JsonValue };
    default:
      return undefined;
  }
}

function isPointer(text: unknown): text is string {
  return typeof text === 'string' && parsePointer(text)?.includes('__proto__') === false;
}

/** Copies of a document must not give `__proto__` a meaning that the text did not have. */
function hasForeignName(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, member]) => name === '__proto__' || hasForeignName(member));
}
