import { isDate } from '../../calendar/date.js';
import { compareInstants } from '../../calendar/date-time.js';
import type { Operator, Operators } from '../operator.js';
import type { Result } from '../value.js';
import { kleene } from './logic.js';

/** Equality, order and membership. */
export const comparisonOperators: Operators = {
  equal: { arity: [2, 2], ofValues: ([one, other]) => equal(one, other) },
  less: ordering((order) => order < 0),
  atMost: ordering((order) => order <= 0),
  more: ordering((order) => order > 0),
  atLeast: ordering((order) => order >= 0),
  in: {
    arity: [2, 2],
    ofArguments: ([of, literals], context, { run }) => {
      const value = run(of, context);
      return value === undefined ? value : holds(literals, value);
    },
  },
  contains: { arity: [2, 2], ofValues: ([list, value]) => holds(list, value) },
};

/** Negative, 0 or positive; missing unless both are integers, both dates or both date-times. */
export function compare(one: Result, other: Result): number | undefined {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one !== 'string' || typeof other !== 'string') return undefined;
  // ISO dates sort as text.
  if (isDate(one) && isDate(other)) return one < other ? -1 : Number(one > other);
  return compareInstants(one, other);
}

function ordering(fits: (order: number) => boolean): Operator {
  return {
    arity: [2, 2],
    ofValues: ([one, other]) => {
      const order = compare(one, other);
      return order === undefined ? order : fits(order);
    },
  };
}

/** Scalars of one type only: 1 and '1' cannot be compared, so the answer is missing and not false. */
function equal(one: unknown, other: unknown): boolean | undefined {
  return typeof one === typeof other && typeof one !== 'object' ? one === other : undefined;
}

function holds(list: unknown, value: Result): boolean | undefined {
  return Array.isArray(list) ? kleene(list, (item) => equal(item, value), true) : undefined;
}
