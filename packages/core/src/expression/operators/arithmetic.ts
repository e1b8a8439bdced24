import { isDate } from '../../calendar/date.js';
import type { Operator, Operators } from '../operator.js';
import { integer } from '../value.js';
import type { Result } from '../value.js';
import { compare } from './comparison.js';

/** Arithmetic of safe integers; every step that leaves their range makes the result missing. */
export const arithmeticOperators: Operators = {
  add: folding([1, Infinity], (total, term) => total + term),
  subtract: folding([2, 2], (total, term) => total - term),
  multiply: folding([1, Infinity], (product, factor) => product * factor),
  divide: { arity: [3, 3], ofValues: divide },
  lowest: { arity: [1, Infinity], ofValues: (values) => extreme(values, -1) },
  highest: { arity: [1, Infinity], ofValues: (values) => extreme(values, 1) },
};

/** The lowest (`side` -1) or highest (`side` 1) of integers or of dates; missing when there is none or they are mixed. */
export function extreme(values: readonly Result[], side: number): Result {
  let result: Result;
  for (const value of values) {
    // A date-time is comparable, and still no date.
    if (typeof value === 'string' && !isDate(value)) return undefined;
    const order = compare(value, result ?? value);
    if (order === undefined) return undefined;
    if (result === undefined || order * side > 0) result = value;
  }
  return result;
}

/** Joins integers from left to right; missing when there is none. */
export function fold(values: readonly Result[], join: (total: number, value: number) => number): number | undefined {
  let total: number | undefined;
  for (const value of values) {
    if (typeof value !== 'number') return undefined;
    total = integer(total === undefined ? value : join(total, value));
    if (total === undefined) return undefined;
  }
  return total;
}

function folding(arity: readonly [number, number], join: (total: number, value: number) => number): Operator {
  return { arity, ofValues: (values) => fold(values, join) };
}

function divide([dividend, divisor, rounding]: readonly Result[]): Result {
  return typeof dividend === 'number' && typeof divisor === 'number'
    ? divideIntegers(dividend, divisor, rounding)
    : undefined;
}

/** The quotient of two safe integers, rounded; missing for a divisor of 0 and for an unknown rounding. */
export function divideIntegers(dividend: number, divisor: number, rounding: Result): number | undefined {
  if (divisor === 0) return undefined;
  const rest = dividend % divisor;
  // Both steps are exact: what remains after taking the rest away is a multiple of the divisor.
  const quotient = (dividend - rest) / divisor;
  // The direction away from zero, in which the rest would go on.
  const away = rest < 0 === divisor < 0 ? 1 : -1;
  // Negative, 0 or positive as the rest is less than, exactly or more than one half; doubling is exact.
  const half = Math.abs(rest) * 2 - Math.abs(divisor);
  const goesOn =
    rounding === 'floor'
      ? rest !== 0 && away < 0
      : rounding === 'ceiling'
        ? rest !== 0 && away > 0
        : rounding === 'half-up'
          ? half >= 0
          : rounding === 'half-even'
            ? half > 0 || (half === 0 && quotient % 2 !== 0)
            : undefined;
  return goesOn === undefined ? undefined : integer(quotient + (goesOn ? away : 0));
}
