import { addDays } from '../calendar/arithmetic.js';
import { memberOf } from '../pointer/pointer.js';
import type { CaseDocument, CaseDocuments } from './case-documents.js';
import { rowsOf, valueAt } from './rows.js';
import { textAt } from './text-at.js';

/** An approved leave, both days included. */
export interface Leave {
  readonly from: string;
  readonly until: string;
}

/** The leaves that were approved, with what they were prolonged to. */
export function leavesOf(file: CaseDocuments): readonly Leave[] {
  return file.of('leave-application').flatMap((leave) => {
    const from = textAt(leave, '/approvedPeriod/start') ?? textAt(leave, '/leavesOn');
    const until = endOf(leave);
    return isApproved(leave) && from !== undefined && until !== undefined ? [{ from, until }] : [];
  });
}

function isApproved({ value }: CaseDocument): boolean {
  return valueAt(value, '/approval/finalDecision') === 'agree';
}

/** The day on which the person was back, but never later than was allowed. */
function endOf(leave: CaseDocument): string | undefined {
  const allowed = [
    textAt(leave, '/approvedPeriod/end') ?? textAt(leave, '/returnsOn'),
    ...rowsOf('/prolongations', leave.value)
      .filter((row) => memberOf(row, 'decision') === 'agree')
      .map((row) => memberOf(row, 'newEndOn')),
  ].flatMap((day) => (typeof day === 'string' && addDays(day, 0) !== undefined ? [day] : []));
  const last = allowed.sort()[allowed.length - 1];
  const returned = textAt(leave, '/returnedOn');
  return returned !== undefined && last !== undefined && returned < last ? returned : last;
}

/** A last day that falls within a leave moves to the end of it. */
export function afterLeave(day: string, leaves: readonly Leave[]): string {
  return leaves.reduce((reached, { from, until }) => (reached >= from && reached < until ? until : reached), day);
}
