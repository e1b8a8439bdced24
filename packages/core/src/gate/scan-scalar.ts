import { type Cursor, refuse } from './cursor.js';
import { isPlainNumberText } from './plain-number.js';
import { isLongerThan, isWellFormed } from './utf8.js';

const [QUOTE, BACKSLASH, LETTER_U] = [0x22, 0x5c, 0x75];
const SIMPLE_ESCAPE = /["\\/bfnrt]/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const HEX = /[0-9a-fA-F]{4}/y;
/** What stands in a string as it is: control characters must be escaped. */
// eslint-disable-next-line no-control-regex -- these are what JSON forbids
const UNESCAPED = /[^"\\\u0000-\u001f]*/y;

/**
 * Moves over a string that starts at the cursor and gives its content, decoded; `undefined` when it is
 * not a JSON string, longer than `limit` characters, or not Unicode.
 */
export function scanString(cursor: Cursor, limit: number): string | undefined {
  const { text } = cursor;
  const start = cursor.at;
  let escaped = false;
  if (text.charCodeAt(start) !== QUOTE) return fail(cursor, start, 'gate-not-json');
  let at = afterUnescaped(text, start + 1);
  while (text.charCodeAt(at) !== QUOTE) {
    const length = text.charCodeAt(at) === BACKSLASH ? escapeLength(text, at) : 0;
    if (length === 0) return fail(cursor, at, 'gate-not-json');
    escaped = true;
    at = afterUnescaped(text, at + length);
  }
  // The grammar of the string has just been checked, so that JSON.parse cannot fail.
  const content = escaped ? (JSON.parse(text.slice(start, at + 1)) as string) : text.slice(start + 1, at);
  if (isLongerThan(content, limit)) return fail(cursor, start, 'gate-string');
  if (!isWellFormed(content)) return fail(cursor, start, 'gate-encoding');
  cursor.at = at + 1;
  return content;
}

/** Moves over `true`, `false`, `null` or a number that starts at the cursor. */
export function scanScalar(cursor: Cursor): boolean {
  const { text, at } = cursor;
  for (const word of ['true', 'false', 'null']) {
    if (text.startsWith(word, at)) {
      cursor.at += word.length;
      return true;
    }
  }
  NUMBER.lastIndex = at;
  const number = NUMBER.exec(text)?.[0];
  if (number === undefined) return refuse(cursor, 'gate-not-json');
  if (!isPlainNumberText(number)) return refuse(cursor, 'gate-number');
  cursor.at += number.length;
  return true;
}

/** The place after what stands as it is: a quote, an escape, a fault or the end. */
function afterUnescaped(text: string, at: number): number {
  UNESCAPED.lastIndex = at;
  UNESCAPED.test(text);
  return UNESCAPED.lastIndex;
}

/** Units of the escape sequence at a place, 0 when it is none. */
function escapeLength(text: string, at: number): number {
  SIMPLE_ESCAPE.lastIndex = at + 1;
  if (SIMPLE_ESCAPE.test(text)) return 2;
  HEX.lastIndex = at + 2;
  return text.charCodeAt(at + 1) === LETTER_U && HEX.test(text) ? 6 : 0;
}

function fail(cursor: Cursor, at: number, fault: 'gate-not-json' | 'gate-string' | 'gate-encoding'): undefined {
  cursor.at = at;
  refuse(cursor, fault);
  return undefined;
}
