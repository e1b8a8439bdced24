import { evaluate } from '../../expression/evaluate.js';
import type { Expression } from '../../expression/expression.js';
import { memberOf, resolvePointer } from '../../pointer/pointer.js';
import { fitsFact, isPresent } from '../facts.js';
import { divideRounded } from '../round.js';
import type { Rubric } from '../rubric.js';
import { windowCounts } from '../windows.js';
import type { Tools, Totals } from './totals.js';

const NONE: readonly never[] = Object.freeze([]);

const REFUSED: Totals = Object.freeze({
  status: 'error',
  total: null,
  points: NONE,
  band: null,
  vetoes: NONE,
  outcomes: NONE,
  missing: NONE,
});

/** What the generated code of a rubric calls. */
export function toolsOf(rubric: Rubric): Tools {
  const ids = rubric.facts.map(({ id }) => id);
  const declared = new Set(ids);
  return {
    NONE,
    REFUSED,
    divide: divideRounded,
    expression: (item, at) => resolvePointer(rubric.items[item], at) as Expression,
    fits: (index, value) => {
      const fact = rubric.facts[index];
      return fact !== undefined && fitsFact(fact, value);
    },
    hasUnknown: (facts) => Object.keys(facts).some((id) => !declared.has(id)),
    inOrder: (lacking) => ids.filter((id) => lacking.indexOf(id) >= 0),
    integerAt: (expression, root, asOf) => {
      const value = valueAt(expression, root, asOf);
      return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
    },
    truthAt: (expression, root, asOf) => {
      const value = valueAt(expression, root, asOf);
      return typeof value === 'boolean' ? value : undefined;
    },
    scalarAt: (expression, root, asOf) => {
      const value = valueAt(expression, root, asOf);
      return typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string' ? value : undefined;
    },
    isWhole: Number.isSafeInteger,
    those: (entries) => entries.flatMap((entry) => (entry === null ? [] : [entry])),
    lack: (lacking, facts, policy, needs) => {
      const needed = needs.reduce<readonly string[]>((all, some) => (some === false ? all : all.concat(some)), NONE);
      const absent = rubric.facts.filter((fact) => needed.indexOf(fact.id) >= 0 && !isPresent(fact, facts));
      if (absent.length === 0 || policy === 'error') return undefined;
      return policy === 'zero' ? lacking : lacking.concat(absent.map(({ id }) => id));
    },
    member: memberOf,
    isPlain: (facts) =>
      typeof facts === 'object' && facts !== null && Object.getPrototypeOf(facts) === Object.prototype,
    owns: (facts, id) => Object.prototype.hasOwnProperty.call(facts, id),
    own: (facts) => ownFacts(facts, ids),
    windows: (facts, asOf) => windowCounts(rubric, facts, asOf),
  };
}

function valueAt(expression: Expression, root: object, asOf: string | undefined): unknown {
  return evaluate(expression, { root, context: root, asOf });
}

/** Plain objects are read as they are; of any other object only the own members are facts. */
function ownFacts(facts: unknown, ids: readonly string[]): Readonly<Record<string, unknown>> | undefined {
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) return undefined;
  const prototype: unknown = Object.getPrototypeOf(facts);
  if (prototype === null || (prototype === Object.prototype && !hasMembers(prototype))) {
    return facts as Readonly<Record<string, unknown>>;
  }
  const copy: Record<string, unknown> = {};
  for (const id of ids.concat(Object.keys(facts))) {
    const value = memberOf(facts, id);
    if (value !== undefined) copy[id] = value;
  }
  return copy;
}

/** Whether somebody has added to what every object inherits. */
function hasMembers(prototype: object): boolean {
  for (const name in prototype) return name !== undefined;
  return false;
}
