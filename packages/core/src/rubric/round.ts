import { divideIntegers } from '../expression/operators/arithmetic.js';
import type { RoundingMode } from './rubric.js';

/** The quotient of two integers rounded as declared, as `divide` of `expression/1` does; `undefined` when there is none. */
export function divideRounded(dividend: number, divisor: number, mode: RoundingMode): number | undefined {
  return Number.isSafeInteger(dividend) && Number.isSafeInteger(divisor)
    ? divideIntegers(dividend, divisor, mode)
    : undefined;
}
