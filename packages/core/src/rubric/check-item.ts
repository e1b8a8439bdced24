import { checkExpression } from '../expression/check/check-expression.js';
import type { Expression } from '../expression/expression.js';
import type { Field } from '../definition.js';
import { checkDecision } from './check-decision.js';
import { checkReach } from './check-reach.js';
import { expressionsOf } from './expressions-of.js';
import { fault } from './faults.js';
import type { RubricFault, RubricFaultCode } from './faults.js';
import type {
  BonusItem,
  DeductItem,
  PenaltyItem,
  RequirementItem,
  RubricItem,
  SamplingItem,
  TiersItem,
} from './item.js';
import type { Rubric, ScalarFact } from './rubric.js';

/** What is wrong with one item, apart from how it fits the sheet. */
export function checkItem(item: RubricItem, path: string, rubric: Rubric, root: Field): RubricFault[] {
  const faults = expressionsOf(item).flatMap(({ at, expression, expects }) =>
    checkExpression(expression, root, { context: '', expects }).problems.map((problem) =>
      fault('expression', `${path}${at}${problem.at}`, problem.code),
    ),
  );
  if (item.source.length === 0) faults.push(fault('source-missing', `${path}/source`));
  if ('max' in item && !isPositive(item.max)) faults.push(fault('mark-not-positive', `${path}/max`));
  return [...faults, ...kindFaults(item, path, rubric), ...checkReach(item, path, rubric)];
}

function kindFaults(item: RubricItem, path: string, rubric: Rubric): RubricFault[] {
  switch (item.kind) {
    case 'tiers':
      return tierFaults(item, path, rubric);
    case 'sampling':
      return samplingFaults(item, path, rubric);
    case 'decision':
      return checkDecision(item, path, rubric);
    case 'requirement':
      return caseFaults(item, path);
    case 'ratio-requirement':
      return isPositive(item.per) && item.minimum >= 0 ? [] : [fault('ratio', path)];
    case 'deduct':
    case 'bonus':
    case 'penalty':
      return tallyFaults(item, path);
    case 'veto':
      return vetoFaults(item.missing === 'zero', item.band, path, rubric);
    case 'all-or-nothing':
    case 'given':
      return [];
  }
}

function tierFaults({ tiers, max, input }: TiersItem, path: string, rubric: Rubric): RubricFault[] {
  const faults: RubricFault[] = [];
  const fact = factOf(input, rubric);
  tiers.forEach(({ from, points }, index) => {
    const at = `${path}/tiers/${index}`;
    const before = tiers[index - 1]?.from;
    const inOrder = index === 0 ? from === undefined : from !== undefined && (before === undefined || from > before);
    if (!inOrder) faults.push(fault('tier-order', at));
    if (!Number.isSafeInteger(points) || points < 0 || points > max) faults.push(fault('tier-points', at));
    if (fact && !reaches(fact, from, tiers[index + 1]?.from)) faults.push(fault('tier-unreachable', at));
  });
  return faults;
}

function samplingFaults(item: SamplingItem, path: string, { subject }: Rubric): RubricFault[] {
  const { share, minimum, each } = item;
  const faults: RubricFault[] = [];
  const isShare = Number.isSafeInteger(share) && share >= 0 && share <= 10000 && Number.isSafeInteger(minimum);
  if (!isShare || minimum < 0 || share + minimum === 0) faults.push(fault('sampling-size', path));
  if (!isPositive(each)) faults.push(fault('mark-not-positive', `${path}/each`));
  // Its sentence says how many there were and how many failed.
  if (subject === 'person') faults.push(fault('sampling-person', path));
  return faults;
}

function caseFaults({ cases }: RequirementItem, path: string): RubricFault[] {
  const last = cases.length - 1;
  const faults = cases
    .map(({ when }, index) => ((when === undefined) === (index === last) ? undefined : `${path}/cases/${index}`))
    .filter((at): at is string => at !== undefined)
    .map((at) => fault('case-order', at));
  return cases.length === 0 ? [fault('case-order', `${path}/cases`)] : faults;
}

function tallyFaults(item: DeductItem | BonusItem | PenaltyItem, path: string): RubricFault[] {
  const [name, tallies] =
    item.kind === 'deduct'
      ? (['deductions', item.deductions] as const)
      : item.kind === 'bonus'
        ? (['bonuses', item.bonuses] as const)
        : (['penalties', item.penalties] as const);
  const faults = tallies
    .map(({ each }, index) => (isPositive(each) ? undefined : `${path}/${name}/${index}/each`))
    .filter((at): at is string => at !== undefined)
    .map((at) => fault('mark-not-positive', at));
  if ('cap' in item && item.cap !== undefined && !isPositive(item.cap))
    faults.push(fault('mark-not-positive', `${path}/cap`));
  return faults;
}

function vetoFaults(asZero: boolean, band: string | undefined, path: string, { bands }: Rubric): RubricFault[] {
  const codes: RubricFaultCode[] = [];
  if (asZero) codes.push('veto-missing');
  if (bands ? !bands.some(({ id }) => id === band) : band !== undefined) codes.push('veto-band');
  return codes.map((code) => fault(code, `${path}/${code === 'veto-band' ? 'band' : 'missing'}`));
}

/** The fact that an expression simply reads; `undefined` for any other expression. */
function factOf(expression: Expression, { facts }: Rubric): ScalarFact | undefined {
  const path = typeof expression === 'object' ? expression['get']?.[0] : undefined;
  const fact = facts.find(({ id }) => path === `/${id}`);
  return fact && fact.type !== 'rows' ? fact : undefined;
}

function reaches({ min, max }: ScalarFact, from: number | undefined, below: number | undefined): boolean {
  return (
    (from === undefined || max === undefined || max >= from) &&
    (below === undefined || min === undefined || min < below)
  );
}

function isPositive(number: number): boolean {
  return Number.isSafeInteger(number) && number > 0;
}
