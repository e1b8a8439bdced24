import type { Obligation, ObligationOptions } from '../obligations/obligation.js';
import { obligationsOf } from '../obligations/obligations-of.js';
import { filed } from './filed.js';

const served = (on: string, recipientRole = 'person') => [{ recipient: '某甲', recipientRole, servedOn: on }];

/** An order of community detox, served on the person on the day. */
export const order = (on: string) =>
  filed('community-detox-decision', 'D1', on, { decidedOn: on, service: served(on) });
/** Reporting under that order. */
export const registration = (on: string) =>
  filed('reporting-registration', 'R1', on, { decisionNumber: 'D1', reportedOn: on });
/** The agreement under that order. */
export const agreement = (start: string, end: string, more: object = {}) =>
  filed('community-detox-agreement', 'A1', start, {
    decisionNumber: 'D1',
    period: { start, end },
    effectiveOn: start,
    termBasis: { firstReportedOn: start },
    ...more,
  });
/** A test that was taken. */
export const testRecord = (number: string, on: string) =>
  filed('drug-test-record', number, on, { testedAt: `${on}T09:00:00+08:00`, attendance: 'done' });

/** The one obligation of a name, or the one with a sequence. */
export function one(
  documents: readonly unknown[],
  name: string,
  asOf: string,
  more: Partial<ObligationOptions> & { sequence?: number } = {},
): Obligation | undefined {
  const { sequence, ...options } = more;
  const found = obligationsOf(documents, { asOf, ...options }).filter(
    ({ obligation, sequence: own }) => obligation === name && (sequence === undefined || own === sequence),
  );
  if (found.length > 1) throw new Error(`${name} is there more than once`);
  return found[0];
}
