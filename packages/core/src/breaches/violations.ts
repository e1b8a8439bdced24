import { addDays, daysBetween } from '../calendar/arithmetic.js';
import { dateOfDateTime } from '../calendar/date-time.js';
import { type CaseDocument, type CaseDocuments, nameOf } from '../obligations/case-documents.js';
import { valueAt } from '../obligations/rows.js';
import { integerAt, textAt } from '../obligations/text-at.js';
import type { UncountedBreach } from './breach.js';

/** A breach that counts. */
export interface Violation {
  readonly record: CaseDocument;
  readonly kind: 'evaded' | 'refused' | 'leave';
  readonly day: string;
  /** Days away; 0 for a test. */
  readonly days: number;
}

const KINDS: Readonly<Record<string, Violation['kind']>> = {
  'evade-test': 'evaded',
  'refuse-test': 'refused',
  'unauthorised-leave': 'leave',
};

/** What a record says about the counters: it counts, it does not, or nothing when it is about something else. */
export type Reading = { readonly counts: Violation } | { readonly uncounted: Uncounted };

/** A record that does not count, with the document itself. */
export interface Uncounted {
  readonly record: CaseDocument;
  readonly day: string | null;
  readonly reason: UncountedBreach['reason'];
}

/** Reads the records of breaches up to a day, and the test records that nobody has made one of. */
export function readViolations(file: CaseDocuments, asOf: string): readonly Reading[] {
  const records = file.of('violation-record').flatMap((record) => readRecord(record, asOf));
  const orphans = file.of('drug-test-record').flatMap((test) => readTest(test, file, asOf));
  return [...records, ...orphans];
}

function readRecord(record: CaseDocument, asOf: string): readonly Reading[] {
  const kind = KINDS[textAt(record, '/violationType') ?? ''];
  if (kind === undefined) return [];
  const day = dayOf(record, kind);
  if (day !== undefined && day > asOf) return [];
  const reason = whyNot(record, day);
  if (reason !== undefined || day === undefined) {
    return [{ uncounted: { record, day: day ?? null, reason: reason ?? 'day-unknown' } }];
  }
  return [{ counts: { record, kind, day, days: kind === 'leave' ? daysAway(record, day, asOf) : 0 } }];
}

function whyNot(record: CaseDocument, day: string | undefined): UncountedBreach['reason'] | undefined {
  if (valueAt(record.value, '/justified') === true) return 'justified';
  if (valueAt(record.value, '/counted') === false) return 'not-counted';
  return day === undefined ? 'day-unknown' : undefined;
}

function dayOf(record: CaseDocument, kind: Violation['kind']): string | undefined {
  const happened = dateOfDateTime(textAt(record, '/occurredAt') ?? '');
  if (kind !== 'leave') return happened;
  const left = textAt(record, '/absence/leftOn');
  return left !== undefined && addDays(left, 0) !== undefined ? left : happened;
}

/** The days that were written down, or else those from leaving to return, and never more than have passed. */
function daysAway(record: CaseDocument, left: string, asOf: string): number {
  const passed = Math.max(0, daysBetween(left, asOf) ?? 0);
  const returned = textAt(record, '/absence/returnedOn');
  const written = integerAt(record, '/absence/days');
  if (returned !== undefined && returned > asOf) return passed;
  if (written !== undefined && written >= 0 && returned !== undefined) return written;
  const counted = returned === undefined ? passed : Math.max(0, daysBetween(left, returned) ?? 0);
  return Math.max(counted, written ?? 0);
}

/** A test that was evaded or refused, where no record of a breach speaks of it. */
function readTest(test: CaseDocument, file: CaseDocuments, asOf: string): readonly Reading[] {
  const attendance = textAt(test, '/attendance');
  if (attendance !== 'evaded' && attendance !== 'refused') return [];
  const day = dateOfDateTime(textAt(test, '/testedAt') ?? '');
  if (day !== undefined && day > asOf) return [];
  const isRecorded = file.of('violation-record').some((record) => {
    const sameTest = test.number !== undefined && textAt(record, '/testRecordNumber') === test.number;
    return sameTest || (day !== undefined && dateOfDateTime(textAt(record, '/occurredAt') ?? '') === day);
  });
  return isRecorded ? [] : [{ uncounted: { record: test, day: day ?? null, reason: 'no-violation-record' } }];
}

/** A record that does not count, as results show it. */
export function showUncounted(
  { record, day, reason }: Uncounted,
  words: Readonly<Record<UncountedBreach['reason'], string>>,
): UncountedBreach {
  return { ...nameOf(record), day, reason, message: words[reason] };
}
