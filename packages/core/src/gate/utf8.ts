import { characterCount } from '../modules/form-check.js';

/** How many UTF-16 units are turned into text at once: far below any engine's limit of arguments. */
const CHUNK = 8192;

/**
 * The text of UTF-8 bytes, or `undefined` where they are not well-formed UTF-8. A byte order mark is not
 * removed.
 */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Not well-formed, or an engine without a `TextDecoder` that can be strict.
    return decodeByHand(bytes);
  }
}

/** The same text and the same verdict for the same bytes, written out. */
function decodeByHand(bytes: Uint8Array): string | undefined {
  const units = new Uint16Array(CHUNK);
  const parts: string[] = [];
  let filled = 0;
  let at = 0;
  while (at < bytes.length) {
    // A character takes up to two units.
    if (filled > CHUNK - 2) {
      parts.push(textOf(units, filled));
      filled = 0;
    }
    const lead = bytes[at] as number;
    if (lead < 0x80) {
      units[filled++] = lead;
      at += 1;
      continue;
    }
    const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length === 0 || at + length > bytes.length) return undefined;
    const second = bytes[at + 1] as number;
    // Overlong forms, surrogates and code points above 10FFFF show in the second byte.
    if (second < (lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80)) return undefined;
    if (second > (lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf)) return undefined;
    let point = ((lead & (0x7f >> length)) << 6) | (second & 0x3f);
    for (let next = 2; next < length; next += 1) {
      const byte = bytes[at + next] as number;
      if ((byte & 0xc0) !== 0x80) return undefined;
      point = (point << 6) | (byte & 0x3f);
    }
    if (point > 0xffff) {
      units[filled++] = 0xd800 + ((point - 0x10000) >> 10);
      units[filled++] = 0xdc00 + ((point - 0x10000) & 0x3ff);
    } else {
      units[filled++] = point;
    }
    at += length;
  }
  parts.push(textOf(units, filled));
  return parts.join('');
}

/** How many bytes a text takes in UTF-8; a lone surrogate counts three, as its replacement would. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    if (unit < 0x800) {
      bytes += 1;
    } else if (isPair(unit, text.charCodeAt(at + 1))) {
      // Two units, four bytes.
      bytes += 2;
      at += 1;
    } else {
      bytes += 2;
    }
  }
  return bytes;
}

/** Whether every surrogate of a text stands in a pair. */
export function isWellFormed(text: string): boolean {
  // Read by characters, a surrogate in a pair is none.
  return !/\p{Surrogate}/u.test(text);
}

/** Whether a text has more than `limit` characters (code points). */
export function isLongerThan(text: string, limit: number): boolean {
  return text.length > limit && (text.length > limit * 2 || characterCount(text) > limit);
}

/** Whether two units make one character. */
function isPair(high: number, low: number): boolean {
  return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
}

function textOf(units: Uint16Array, length: number): string {
  return String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
}
