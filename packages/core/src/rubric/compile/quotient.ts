import type { RoundingMode } from '../rubric.js';
import { literal } from './names.js';

/** Largest number that a bitwise operator takes as it is. */
const INT32 = 2 ** 31 - 1;

/** A quotient as code; undefined where it cannot be worked out exactly. */
export interface Quotient {
  readonly code: string;
  readonly canMiss: boolean;
}

/**
 * The rounded quotient of a value by a constant: plain arithmetic where the bounds of the value keep it within
 * 32 bits, otherwise the function that the interpreter calls.
 */
export function quotientOf(
  value: { readonly code: string; readonly least: number; readonly most: number },
  divisor: number,
  mode: RoundingMode,
): Quotient {
  const { code, least, most } = value;
  if (Number.isSafeInteger(divisor) && divisor > 0 && least >= 0 && 2 * (most + divisor) <= INT32) {
    if (mode === 'floor') return { code: `((${code}) / ${divisor}) | 0`, canMiss: false };
    if (mode === 'ceiling') return { code: `((${code}) + ${divisor - 1}) / ${divisor} | 0`, canMiss: false };
    if (mode === 'half-up') return { code: `((${code}) * 2 + ${divisor}) / ${2 * divisor} | 0`, canMiss: false };
  }
  return { code: `divide(${code}, ${literal(divisor)}, ${literal(mode)})`, canMiss: true };
}
