import { isDate } from '../../calendar/date.js';
import type { Evaluation, Operator, Operators } from '../operator.js';
import { nodeAt } from '../path.js';
import { valueOf } from '../value.js';
import type { Result } from '../value.js';

/** Reading, presence and the logic of three cases: true, false, missing. */
export const logicOperators: Operators = {
  get: { arity: [1, 1], ofArguments: ([path], context, evaluation) => valueOf(nodeAt(path, context, evaluation)) },
  asOf: {
    arity: [0, 0],
    ofArguments: (_none, _context, { asOf }) => (typeof asOf === 'string' && isDate(asOf) ? asOf : undefined),
  },
  present: { arity: [1, 1], ofArguments: ([of], context, evaluation) => isPresent(of, context, evaluation) },
  else: {
    arity: [2, 2],
    ofArguments: ([first, second], context, { run }) => run(first, context) ?? run(second, context),
  },
  and: joining(false),
  or: joining(true),
  not: { arity: [1, 1], ofValues: ([value]) => (typeof value === 'boolean' ? !value : undefined) },
  if: {
    arity: [3, 3],
    ofArguments: ([condition, yes, no], context, { run }) => {
      const holds = run(condition, context);
      return typeof holds === 'boolean' ? run(holds ? yes : no, context) : undefined;
    },
  },
};

/**
 * Kleene's `or` (decisive: true) or `and` (decisive: false) over many tests: the decisive value if any
 * test gives it, otherwise missing if any test does not give a boolean, otherwise the other value.
 */
export function kleene(
  items: readonly unknown[],
  test: (item: unknown) => Result,
  decisive: boolean,
): boolean | undefined {
  let result: boolean | undefined = !decisive;
  for (const item of items) {
    const value = test(item);
    if (value === decisive) return decisive;
    if (typeof value !== 'boolean') result = undefined;
  }
  return result;
}

function joining(decisive: boolean): Operator {
  return {
    arity: [1, Infinity],
    ofArguments: (parts, context, { run }) => kleene(parts, (part) => run(part, context), decisive),
  };
}

/** Presence of a path is presence of anything there, an object or a list of rows too. */
function isPresent(of: unknown, context: unknown, evaluation: Evaluation): boolean {
  if (typeof of !== 'object' || of === null || Object.keys(of).join() !== 'get') {
    return evaluation.run(of, context) !== undefined;
  }
  const { get: path } = of as { readonly get: unknown };
  const node = Array.isArray(path) && path.length === 1 ? nodeAt(path[0], context, evaluation) : undefined;
  return node !== undefined && node !== null;
}
