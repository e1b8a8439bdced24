import type { IssueDraft } from '../issue.js';
import type { GateLimits } from './limits.js';

/** Why the gate refused a document; each is documented in `ISSUE_CODES`. */
export type GateCode =
  | 'gate-too-large'
  | 'gate-empty'
  | 'gate-encoding'
  | 'gate-not-json'
  | 'gate-duplicate-key'
  | 'gate-depth'
  | 'gate-nodes'
  | 'gate-keys'
  | 'gate-string'
  | 'gate-number'
  | 'gate-not-plain'
  | 'gate-no-header'
  | 'gate-unknown-document'
  | 'gate-newer-version'
  | 'gate-older-major'
  | 'gate-older-shape';

/** What the gate says: the value, or the one reason why it was refused. */
export type GateVerdict = { readonly value: unknown } | { readonly issues: readonly [IssueDraft] };

/** An issue of the gate. `params` holds limits and places in the text, nothing of what stands there. */
export function gateIssue(code: GateCode, path = '', params: IssueDraft['params'] = {}): IssueDraft {
  return { code, severity: 'error', path, params, source: [] };
}

/** The limit that a code speaks of, as `params`. */
export function limitParams(code: GateCode, limits: GateLimits): { readonly limit?: number } {
  // But for that of bytes, codes are called after the limit that they speak of.
  const limit = code === 'gate-too-large' ? limits.bytes : limits[code.slice('gate-'.length) as keyof GateLimits];
  // Codes such as `gate-number` speak of none.
  return limit === undefined ? {} : { limit };
}
