import type { ObligationStatus } from './obligation.js';

/** What decides how an obligation stands; days are `YYYY-MM-DD`. */
export interface Standing {
  readonly opens: string | null;
  readonly due: string | null;
  readonly doneOn: string | undefined;
  readonly asOf: string;
}

/** How an obligation stands on a day. What has no last day is never late or missed. */
export function judge({ opens, due, doneOn, asOf }: Standing): ObligationStatus {
  if (doneOn !== undefined) return due !== null && doneOn > due ? 'late' : 'done';
  if (due !== null && asOf > due) return 'missed';
  return opens !== null && asOf < opens ? 'upcoming' : 'due';
}
