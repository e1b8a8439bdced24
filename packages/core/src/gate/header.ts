import type { IssueDraft } from '../issue.js';
import { memberOf } from '../pointer/pointer.js';
import { gateIssue } from './gate-issue.js';

const VERSION = /^(0|[1-9][0-9]{0,5})\.(0|[1-9][0-9]{0,5})$/;

/** A member of the header as text, or `undefined` where there is none. */
export function headerText(value: unknown, name: 'document' | 'standard' | 'profile'): string | undefined {
  const text = memberOf(memberOf(value, 'header'), name);
  return typeof text === 'string' ? text : undefined;
}

/**
 * A document of a newer standard, or of an older major version, is not checked: this version cannot
 * know what it allows. A version that is missing or not written as one is left to the schema.
 * @param standard MAJOR.MINOR in hand
 * @param since the oldest version with the shape in hand; any of the same major version when absent
 */
export function checkVersion(value: unknown, standard: string, since?: string): IssueDraft | undefined {
  const written = VERSION.exec(headerText(value, 'standard') ?? '');
  const inHand = VERSION.exec(standard);
  if (written === null || inHand === null) return undefined;
  const major = Number(written[1]) - Number(inHand[1]);
  if (major < 0) return gateIssue('gate-older-major', '/header/standard', { limit: standard });
  if (major > 0 || Number(written[2]) > Number(inHand[2])) {
    return gateIssue('gate-newer-version', '/header/standard', { limit: standard });
  }
  const changed = since === undefined ? null : VERSION.exec(since);
  if (changed !== null && Number(written[2]) < Number(changed[2]))
    return gateIssue('gate-older-shape', '/header/standard', { limit: String(since) });
  return undefined;
}
