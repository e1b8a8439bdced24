import type { GateCode } from './gate-issue.js';

/** A place in a JSON text, and what was wrong there. */
export interface Cursor {
  readonly text: string;
  at: number;
  fault?: GateCode;
}

const LAST_SPACE = 0x20;
const SPACES = /[ \t\r\n]*/y;

/** Moves over the white space that JSON allows and gives the unit after it, `NaN` at the end. */
export function skipSpace(cursor: Cursor): number {
  const unit = cursor.text.charCodeAt(cursor.at);
  if (unit > LAST_SPACE) return unit;
  // The first documents of a process are read before loops are compiled; a pattern is fast at once.
  SPACES.lastIndex = cursor.at;
  SPACES.test(cursor.text);
  cursor.at = SPACES.lastIndex;
  return cursor.text.charCodeAt(cursor.at);
}

/** Remembers what is wrong at the place of the cursor; always `false`, so that callers can return it. */
export function refuse(cursor: Cursor, fault: GateCode): false {
  cursor.fault = fault;
  return false;
}

/** Line and column of a place, both from 1, columns in UTF-16 units as editors count them. */
export function lineAndColumn(text: string, at: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, at).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines[lines.length - 1] as string).length + 1 };
}
