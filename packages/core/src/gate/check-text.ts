import { decodeUtf8, utf8Length } from './utf8.js';
import { type GateVerdict, gateIssue, limitParams } from './gate-issue.js';
import { DOCUMENT_LIMITS, type GateLimits } from './limits.js';
import { scanJson } from './scan-json.js';

const BYTE_ORDER_MARK = '\ufeff';

/**
 * The gate for a document as bytes or text: size, encoding, JSON grammar, repeated names, depth and
 * counts, numbers that would be rounded. Nothing is parsed before all of that is known. Never throws;
 * gives the parsed value, or the first reason to refuse it.
 */
export function checkText(text: string | Uint8Array, limits: GateLimits = DOCUMENT_LIMITS): GateVerdict {
  // A text never has fewer bytes than units, so that a huge one is refused without counting.
  if (text.length > limits.bytes || byteLength(text) > limits.bytes) {
    return { issues: [gateIssue('gate-too-large', '', limitParams('gate-too-large', limits))] };
  }
  const decoded = typeof text === 'string' ? text : decodeUtf8(text);
  if (decoded === undefined || decoded.startsWith(BYTE_ORDER_MARK) || hasUtf16Look(decoded)) {
    return { issues: [gateIssue('gate-encoding')] };
  }
  if (/^[ \t\r\n]*$/.test(decoded)) return { issues: [gateIssue('gate-empty')] };
  const fault = scanJson(decoded, limits);
  if (fault !== undefined) return { issues: [fault] };
  return { value: JSON.parse(decoded) as unknown };
}

/** Size of a document in UTF-8 bytes. */
export function byteLength(text: string | Uint8Array): number {
  return typeof text === 'string' ? utf8Length(text) : text.length;
}

/** UTF-16 without a mark is well-formed UTF-8 as long as it is ASCII, but every other unit of it is NUL. */
function hasUtf16Look(text: string): boolean {
  return text.charCodeAt(0) === 0 || text.charCodeAt(1) === 0;
}
