import { addDays, addYears, daysBetween } from './days.mjs';

/**
 * The days of one person's term of community detox, in the order in which law makes them follow.
 * @typedef {{ decided: string, served: string, due: string, reported: string, overdue: number, signed: string, creditedDays: number, end: string }} Term
 */

const FIRST_DECISION = '2023-03-01';

/** @param {number} index of the person @param {import('./random.mjs').Random} random @returns {Term} */
export const termOf = (index, random) => {
  const decided = addDays(FIRST_DECISION, index * 14 + random.between(0, 9));
  const served = addDays(decided, random.between(0, 3));
  const due = addDays(served, 15);
  const reported = random.once(9) ? addDays(due, random.between(1, 6)) : addDays(served, random.between(2, 15));
  const creditedDays = random.once(6) ? random.between(30, 200) : 0;
  return {
    decided,
    served,
    due,
    reported,
    overdue: Math.max(0, daysBetween(due, reported)),
    signed: addDays(reported, random.between(0, 4)),
    creditedDays,
    end: addDays(addYears(reported, 3), -creditedDays - random.between(0, 1)),
  };
};
