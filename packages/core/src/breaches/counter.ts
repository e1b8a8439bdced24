import { addDays } from '../calendar/arithmetic.js';
import { severeBreach } from '../generated-obligations.js';
import { nameOf } from '../obligations/case-documents.js';
import { textAt } from '../obligations/text-at.js';
import type { BreachCounter, BreachCounterId, BreachCounting } from './breach.js';
import type { BreachSentences } from './sentences.js';
import type { Violation } from './violations.js';

type Kinds = readonly Violation['kind'][];

/** What each way of counting counts by times, and to which figure. */
const TIMES: Readonly<Record<BreachCounting, readonly (readonly [BreachCounterId, Kinds, number])[]>> = {
  separate: [
    ['tests', ['evaded', 'refused'], severeBreach.testRefusalsAtLeast],
    ['leaves', ['leave'], severeBreach.unauthorisedLeavesAtLeast],
  ],
  joint: [['incidents', ['evaded', 'refused', 'leave'], severeBreach.testRefusalsAtLeast]],
  'evaded-and-refused-apart': [
    ['evaded-tests', ['evaded'], severeBreach.testRefusalsAtLeast],
    ['refused-tests', ['refused'], severeBreach.testRefusalsAtLeast],
    ['leaves', ['leave'], severeBreach.unauthorisedLeavesAtLeast],
  ],
};

/** The counters of one measure, from what counts, in the order of time. */
export function countersOf(
  violations: readonly Violation[],
  counting: BreachCounting,
  words: BreachSentences,
): readonly BreachCounter[] {
  const times = TIMES[counting].map(([id, kinds, limit]) =>
    timesCounter(
      id,
      violations.filter(({ kind }) => kinds.includes(kind)),
      limit,
      words,
    ),
  );
  return [
    ...times,
    daysCounter(
      violations.filter(({ kind }) => kind === 'leave'),
      words,
    ),
  ];
}

function timesCounter(
  counter: BreachCounterId,
  violations: readonly Violation[],
  limit: number,
  words: BreachSentences,
): BreachCounter {
  const count = violations.length;
  const tripped = count >= limit;
  const next = Math.max(0, limit - count);
  const trippedOn = violations[limit - 1]?.day;
  return {
    counter,
    title: words.counter[counter],
    unit: 'time',
    count,
    limit,
    tripped,
    ...(trippedOn === undefined ? {} : { trippedOn }),
    next,
    outlook: tripped ? words.tripped : words.moreTimes(next),
    evidence: violations.map(({ record, day }) => ({ ...nameOf(record), day })),
  };
}

function daysCounter(leaves: readonly Violation[], words: BreachSentences): BreachCounter {
  const limit = severeBreach.absentDaysMoreThan;
  const count = leaves.reduce((sum, { days }) => sum + days, 0);
  const tripped = count > limit;
  const next = tripped ? 0 : limit + 1 - count;
  const trippedOn = tripped ? dayOfPassing(leaves, limit) : undefined;
  return {
    counter: 'absent-days',
    title: words.counter['absent-days'],
    unit: 'day',
    count,
    limit,
    tripped,
    ...(trippedOn === undefined ? {} : { trippedOn }),
    next,
    outlook: tripped ? words.tripped : words.moreDays(next),
    evidence: leaves.map(({ record, day, days }) => ({ ...nameOf(record), day, days })),
  };
}

/** The day on which the days in all were more than the limit: so many days after leaving, but not after the return. */
function dayOfPassing(leaves: readonly Violation[], limit: number): string | undefined {
  let before = 0;
  for (const { record, day, days } of leaves) {
    if (before + days > limit) {
      const passed = addDays(day, limit + 1 - before);
      const returned = textAt(record, '/absence/returnedOn');
      return returned !== undefined && passed !== undefined && returned < passed ? returned : passed;
    }
    before += days;
  }
  return undefined;
}
