import { evaluate } from '../expression/evaluate.js';
import type { RoundingMode } from './rubric.js';

/** The quotient of two integers rounded as declared, as `divide` of `expression/1` does; `undefined` when there is none. */
export function divideRounded(dividend: number, divisor: number, mode: RoundingMode): number | undefined {
  const quotient = evaluate({ divide: [dividend, divisor, mode] }, { root: undefined });
  return typeof quotient === 'number' ? quotient : undefined;
}
