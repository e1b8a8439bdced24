import { addMonths } from '../calendar/arithmetic.js';
import { isDate } from '../calendar/date.js';
import { evaluate } from '../expression/evaluate.js';
import { memberOf } from '../pointer/pointer.js';
import { isPresent } from './facts.js';
import type { Rubric, WindowCount } from './rubric.js';

/**
 * The windows of a rubric that can be counted, by id. A window is absent like a fact while `asOf`, its
 * list or a column of one of its rows is absent: what may have happened is never taken for nothing.
 */
export function windowCounts(
  rubric: Rubric,
  facts: Readonly<Record<string, unknown>>,
  asOf: string | undefined,
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const window of rubric.windows ?? []) {
    const count = asOf === undefined || !isDate(asOf) ? undefined : countOf(window, rubric, facts, asOf);
    if (count !== undefined) counts[window.id] = count;
  }
  return counts;
}

function countOf(
  { rows, date, months, where }: WindowCount,
  rubric: Rubric,
  facts: Readonly<Record<string, unknown>>,
  asOf: string,
): number | undefined {
  const fact = rubric.facts.find(({ id }) => id === rows);
  const after = addMonths(asOf, -months);
  if (fact?.type !== 'rows' || after === undefined || !isPresent(fact, facts)) return undefined;
  // Two dates of this form are in the order of their texts.
  return (memberOf(facts, rows) as readonly unknown[]).filter((row) => {
    const day = memberOf(row, date) as string;
    if (day <= after || day > asOf) return false;
    return where === undefined || evaluate(where, { root: facts, context: row, asOf }) === true;
  }).length;
}
