import { caseDocuments } from '../obligations/case-documents.js';
import { breachesOf } from './count-breaches.js';

/** Whether the records of a file show a severe breach on a day; `undefined` where no record of a breach is there. */
export type SevereBreachOn = (day: string) => boolean | undefined;

/** Looks through the records of one person when it is asked, and once for each day. */
export function severeBreachIn(documents: readonly unknown[]): SevereBreachOn {
  const known = new Map<string, boolean | undefined>();
  return (day) => {
    if (!known.has(day)) known.set(day, isSevere(documents, day));
    return known.get(day);
  };
}

function isSevere(documents: readonly unknown[], day: string): boolean | undefined {
  const file = caseDocuments(documents, day);
  if (file.of('violation-record').length === 0) return undefined;
  return breachesOf(file, { asOf: day }).some(({ counters }) => counters.some(({ tripped }) => tripped));
}
