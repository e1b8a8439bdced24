import { fault } from './faults.js';
import type { RubricFault } from './faults.js';
import type { RubricItem } from './item.js';
import { divideRounded } from './round.js';
import { rangeOf, truthsOf } from './range.js';
import type { Rubric } from './rubric.js';

/**
 * Whether no facts at all give an item its full mark, as far as the ranges of the facts show it. The
 * vectors of a rubric show the contrary: facts that do.
 */
export function checkReach(item: RubricItem, path: string, rubric: Rubric): RubricFault[] {
  const lacksEvidence = 'evidence' in item && (item.evidence ?? []).some(({ present }) => !canHold(present, rubric));
  return lacksEvidence || cannotReach(item, rubric) ? [fault('mark-unreachable', `${path}/max`)] : [];
}

function cannotReach(item: RubricItem, rubric: Rubric): boolean {
  const least = (expression: Parameters<typeof rangeOf>[0]) => rangeOf(expression, rubric).least;
  const most = (expression: Parameters<typeof rangeOf>[0]) => rangeOf(expression, rubric).most;
  switch (item.kind) {
    case 'tiers': {
      const full = item.tiers.filter(({ points }) => points === item.max);
      return !full.some((tier) => {
        const below = item.tiers[item.tiers.indexOf(tier) + 1]?.from;
        return (
          most(item.input) >= (tier.from ?? Number.NEGATIVE_INFINITY) &&
          (below === undefined || least(item.input) < below)
        );
      });
    }
    case 'all-or-nothing':
      return !canHold(item.condition, rubric);
    case 'deduct':
      return item.deductions.some(({ count }) => least(count) > 0);
    case 'sampling':
      return least(item.failed) > 0;
    case 'requirement':
      return !item.cases.some(
        ({ when, required, actual }) =>
          (when === undefined || canHold(when, rubric)) && most(actual) >= least(required),
      );
    case 'ratio-requirement': {
      const population = Math.max(0, least(item.population));
      const fewest = Number.isFinite(population) ? (divideRounded(population, item.per, item.rounding) ?? 0) : 0;
      return most(item.actual) < Math.max(fewest, item.minimum);
    }
    case 'given':
      return most(item.points) < item.max;
    default:
      return false;
  }
}

function canHold(condition: Parameters<typeof truthsOf>[0], rubric: Rubric): boolean {
  return truthsOf(condition, rubric).indexOf(true) >= 0;
}
