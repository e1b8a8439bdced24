import { addDays, daysBetween } from '../calendar/arithmetic.js';
import { memberOf } from '../pointer/pointer.js';
import { compareText } from '../projection/order.js';
import type { CaseDocument, CaseDocuments } from './case-documents.js';
import { rowsOf } from './rows.js';
import { textAt } from './text-at.js';

/** Where the end of a suspension is written down. */
const DISCHARGES = ['community-detox-discharge-notice', 'community-recovery-discharge-notice', 'discharge-approval'];

/** Days of a term that do not count. */
export interface Pause {
  readonly from: string;
  /** The day on which the term goes on; absent while nobody knows. */
  readonly until?: string;
  /** The end is the one that was expected; the file does not say when the person was set free. */
  readonly isExpected?: true;
}

/** A day after the pauses before it, and how many days they have moved it; `undefined` while one of them lasts. */
export interface MovedDay {
  readonly day: string;
  readonly moved: number;
  /** At least one of the pauses ends as it was expected to. */
  readonly isExpected: boolean;
}

/** Suspensions by detention or arrest that nobody has refused, of the agreements that are asked for. */
export function suspensionsOf(documents: CaseDocuments, isWanted: (agreement: string) => boolean): readonly Pause[] {
  return documents
    .of('suspension-approval')
    .filter((document) => isWanted(textAt(document, '/agreementNumber') ?? '') && !isRefused(document))
    .flatMap((document) => suspensionOf(document, documents))
    .sort((one, other) => compareText(one.from, other.from));
}

/** Days between a change of place and the reporting at the new one. */
export function placeChangesOf(documents: CaseDocuments, isWanted: (agreement: string) => boolean): readonly Pause[] {
  return documents
    .of('execution-place-change-application')
    .filter((document) => isWanted(textAt(document, '/agreementNumber') ?? ''))
    .flatMap((document): readonly Pause[] => {
      const from = textAt(document, '/changedOn');
      const until = textAt(document, '/reportedOn');
      return from === undefined ? [] : [{ from, ...(until === undefined ? {} : { until }) }];
    });
}

/** Moves a day by the pauses that begin on or before it. A pause that has not ended by `asOf` lasts. */
export function movedBy(pauses: readonly Pause[], day: string, asOf: string): MovedDay | undefined {
  let moved = 0;
  let reached = day;
  let someExpected = false;
  for (const { from, until, isExpected } of pauses) {
    if (from > reached) continue;
    if (until === undefined || until > asOf) return undefined;
    const days = Math.max(0, daysBetween(from, until) ?? 0);
    moved += days;
    reached = addDays(reached, days) ?? reached;
    someExpected = someExpected || isExpected === true;
  }
  return { day: reached, moved, isExpected: someExpected };
}

function isRefused(document: CaseDocument): boolean {
  return textAt(document, '/approval/finalDecision') === 'disagree';
}

/** What was written down, in the approval itself or at discharge, is what happened; before that only the expected end is known. */
function suspensionOf(document: CaseDocument, documents: CaseDocuments): readonly Pause[] {
  const from = textAt(document, '/suspendedOn');
  if (from === undefined) return [];
  const resumed = textAt(document, '/resumedOn');
  if (resumed !== undefined) return [{ from, until: resumed }];
  const rows = DISCHARGES.flatMap((slug) => documents.of(slug)).flatMap(({ value }) => rowsOf('/suspensions', value));
  const own = rows.find(
    (row) => document.number !== undefined && memberOf(row, 'suspensionNumber') === document.number,
  );
  const until = memberOf(memberOf(own, 'period'), 'end');
  if (typeof until === 'string') return [{ from, until }];
  const expected = textAt(document, '/custodyEndsOn');
  return [expected === undefined ? { from } : { from, until: expected, isExpected: true }];
}
