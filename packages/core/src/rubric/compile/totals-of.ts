import { parsePoints } from '../points.js';
import type { ScoreResult } from '../result.js';
import type { Rubric } from '../rubric.js';
import type { Totals } from './totals.js';

/** The numbers of a result that was worked out with its words. */
export function totalsOf({ items }: Rubric, result: ScoreResult): Totals {
  const { status, total, band, vetoes, missing, trace } = result;
  const sums = new Map<string, number>();
  for (const { id, points } of trace) {
    const item = id.replace(/\/(?:floor|cap)$/, '');
    sums.set(item, (sums.get(item) ?? 0) + (parsePoints(points) ?? 0));
  }
  return {
    status,
    total: total === null ? null : (parsePoints(total) ?? null),
    points: status === 'error' ? [] : items.map(({ id }) => sums.get(id) ?? 0),
    band,
    vetoes,
    outcomes: result.outcomes.map(({ item, row, outcome }) => ({ item, row, outcome })),
    missing,
  };
}
