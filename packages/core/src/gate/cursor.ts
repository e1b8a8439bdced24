import type { GateCode } from './gate-issue.js';

/** A place in a JSON text, and what was wrong there. */
export interface Cursor {
  readonly text: string;
  at: number;
  fault?: GateCode;
}

const [TAB, LINE_FEED, CARRIAGE_RETURN, SPACE] = [0x09, 0x0a, 0x0d, 0x20];

/** Moves over the white space that JSON allows and gives the unit after it, `NaN` at the end. */
export function skipSpace(cursor: Cursor): number {
  for (;;) {
    const unit = cursor.text.charCodeAt(cursor.at);
    if (unit !== SPACE && unit !== LINE_FEED && unit !== CARRIAGE_RETURN && unit !== TAB) return unit;
    cursor.at += 1;
  }
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
