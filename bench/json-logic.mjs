// The composed sheet for json-logic-engine: its total and nothing else, written as its users would write it.
import { LogicEngine } from 'json-logic-engine';

/** @param {any} expression of `expression/1`: only the operators that the composed sheet uses @returns {any} */
const logicOf = (expression) => {
  if (typeof expression !== 'object') return expression;
  if (expression.get) return { var: expression.get[0].slice(1) };
  return { '>=': expression.atLeast.map(logicOf) };
};

/** Rounded up in whole numbers. @param {any} dividend @param {number} divisor */
const ceiling = (dividend, divisor) => {
  const raised = { '+': [dividend, divisor - 1] };
  return { '/': [{ '-': [raised, { '%': [raised, divisor] }] }, divisor] };
};

/** @param {any[]} tallies */
const counted = (tallies) => ({ '+': tallies.map(({ count, each }) => ({ '*': [logicOf(count), each] })) });

/** @param {any} item @returns {any} */
const pointsOf = (item) => {
  switch (item.kind) {
    case 'tiers': {
      const [first, ...others] = item.tiers;
      const steps = others
        .reverse()
        .flatMap((/** @type {any} */ tier) => [{ '>=': [logicOf(item.input), tier.from] }, tier.points]);
      return { if: [...steps, first.points] };
    }
    case 'all-or-nothing':
      return { if: [logicOf(item.condition), item.max, 0] };
    case 'deduct':
      return { max: [{ '-': [item.max, counted(item.deductions)] }, item.floor] };
    case 'given':
      return logicOf(item.points);
    case 'requirement': {
      const [first, other] = item.cases;
      const required = { if: [logicOf(first.when), first.required, other.required] };
      return { if: [{ '>=': [logicOf(first.actual), required] }, item.max, 0] };
    }
    case 'ratio-requirement': {
      const required = { max: [ceiling(logicOf(item.population), item.per), item.minimum] };
      return { if: [{ '>=': [logicOf(item.actual), required] }, item.max, 0] };
    }
    case 'sampling': {
      const population = logicOf(item.population);
      const share = ceiling({ '*': [population, item.share] }, 10000);
      const required = { min: [population, { max: [share, item.minimum] }] };
      const points = { max: [{ '-': [item.max, { '*': [logicOf(item.failed), item.each] }] }, item.floor] };
      return { if: [{ '<': [logicOf(item.sampled), required] }, 0, points] };
    }
    case 'bonus':
      return { min: [counted(item.bonuses), item.cap] };
    case 'penalty': {
      const taken = counted(item.penalties);
      return { '-': [0, item.cap === undefined ? taken : { min: [taken, item.cap] }] };
    }
    default:
      return 0;
  }
};

/** @param {any} item @returns {any} */
const withEvidence = (item) =>
  item.evidence
    ? { if: [{ and: item.evidence.map((/** @type {any} */ { present }) => logicOf(present)) }, pointsOf(item), 0] }
    : pointsOf(item);

/**
 * The compiled total of a sheet.
 * @param {import('@guitu/core/score').Rubric} rubric @returns {(facts: object) => number}
 */
export const jsonLogicTotal = ({ items, sections = [], max }) => {
  const engine = new LogicEngine();
  // A method, so that the sum of a section is not worked out twice.
  engine.addMethod('weigh', { method: weigh, deterministic: true, sync: true });
  const outside = items
    .filter(({ section }) => section === undefined)
    .filter(({ kind }) => kind !== 'veto' && kind !== 'decision');
  return /** @type {(facts: object) => number} */ (
    engine.build({
      '+': [
        ...sections.map(({ id, max: mark, weight }) => ({
          weigh: [
            { '+': items.filter(({ section }) => section === id).map(withEvidence) },
            (max * (weight?.basisPoints ?? 0)) / 10000,
            mark,
          ],
        })),
        ...outside.map(withEvidence),
      ],
    })
  );
};

/** The points of a section by its weight, halves rounded up. @param {[number, number, number]} of */
const weigh = ([earned, mark, full]) => Math.floor((2 * earned * mark + full) / (2 * full));
