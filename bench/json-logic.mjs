// The composed sheet for json-logic-engine, written as its users would write it: its total and nothing else, and the same
// verdict as our compiled sheet gives.
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

/** @typedef {import('@guitu/core/score').Rubric} Rubric */

/** The total of a sheet as a rule. @param {Rubric} rubric */
const totalOf = ({ items, sections = [], max }) => {
  const outside = items
    .filter(({ section }) => section === undefined)
    .filter(({ kind }) => kind !== 'veto' && kind !== 'decision');
  return {
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
  };
};

/** Whether a fact is what the sheet declares. @param {any} fact */
const isDeclared = ({ id, type, min, max }) => {
  const value = { var: id };
  return type === 'boolean'
    ? { or: [{ '===': [value, true] }, { '===': [value, false] }] }
    : { and: [{ '<=': [min, value, max] }, { '===': [{ '%': [value, 1] }, 0] }] };
};

/** The outcome of a decision table. @param {any} item */
const decided = ({ inputs, rows }) => ({
  if: rows.flatMap((/** @type {any} */ { when, outcome }) => [
    {
      and: inputs.flatMap((/** @type {any} */ { id, value }) => {
        const meant = when[id];
        if (meant === undefined) return [];
        if (typeof meant === 'boolean') return [{ '===': [logicOf(value), meant] }];
        return [
          meant.from === undefined ? { '<': [logicOf(value), meant.below] } : { '>=': [logicOf(value), meant.from] },
        ];
      }),
    },
    outcome,
  ]),
});

/** An engine with what the rules of a sheet call. @param {Rubric} rubric */
const engineFor = ({ items, bands = [] }) => {
  const engine = new LogicEngine();
  // Methods, so that a sum is not worked out twice.
  engine.addMethod('weigh', { method: weigh, deterministic: true, sync: true });
  const falls = items.flatMap((item) => (item.kind === 'veto' ? [bands.findIndex(({ id }) => id === item.band)] : []));
  const verdict = (/** @type {[number, boolean[], string[]]} */ [total, vetoes, outcomes]) => {
    let place = bands.findIndex(({ below }) => below === undefined || total < below);
    vetoes.forEach((isVetoed, index) => {
      if (isVetoed) place = Math.min(place, falls[index] ?? place);
    });
    return { total, band: bands[place]?.id ?? null, outcomes };
  };
  engine.addMethod('verdict', { method: verdict, deterministic: true, sync: true });
  return engine;
};

/** The compiled total of a sheet. @param {Rubric} rubric @returns {(facts: object) => number} */
export const jsonLogicTotal = (rubric) =>
  /** @type {(facts: object) => number} */ (engineFor(rubric).build(totalOf(rubric)));

/**
 * What our compiled sheet says too: facts that are not as declared are refused (`null`); else total, grade after
 * vetoes, and what the decision tables come to.
 * @param {Rubric} rubric @returns {(facts: object) => { total: number, band: string | null, outcomes: string[] } | null}
 */
export const jsonLogicVerdict = (rubric) => {
  const { facts, items } = rubric;
  const vetoes = items.flatMap((item) => (item.kind === 'veto' ? [logicOf(item.condition)] : []));
  const outcomes = items.flatMap((item) => (item.kind === 'decision' ? [decided(item)] : []));
  return /** @type {any} */ (
    engineFor(rubric).build({
      if: [{ and: facts.map(isDeclared) }, { verdict: [totalOf(rubric), vetoes, outcomes] }, null],
    })
  );
};

/** The points of a section by its weight, halves rounded up. @param {[number, number, number]} of */
const weigh = ([earned, mark, full]) => Math.floor((2 * earned * mark + full) / (2 * full));
