import { fitsFact } from '../facts.js';
import type { Fact } from '../rubric.js';
import { MOST_REMEMBERED } from './limits.js';

/** For a value that the fact does not take, and for one more than can be remembered. */
export const UNNUMBERED = -1;

/** How the values of one fact are numbered, from 1; 0 is for an absent one. */
export interface Numbering {
  /** A `range` of whole numbers counts from `min`; of a `truth` false is 1 and true is 2. */
  readonly kind: 'range' | 'truth' | 'other';
  readonly min: number;
  readonly max: number;
  /** One more than the largest number; 0 for lists, which have no numbers. */
  readonly size: number;
  /** The number of a value of the kind `other`; lists that fit count as absent. */
  readonly number: (value: unknown) => number;
}

const INT32 = 2 ** 31;
const PLAIN = { min: 0, max: 0, number: () => UNNUMBERED };

export function numberingOf(fact: Fact): Numbering {
  if (fact.type === 'rows') {
    return { ...PLAIN, kind: 'other', size: 0, number: (value) => (fitsFact(fact, value) ? 0 : UNNUMBERED) };
  }
  const { type, min, max, codes } = fact;
  if (type === 'boolean' && !codes && min === undefined && max === undefined) {
    return { ...PLAIN, kind: 'truth', size: 3 };
  }
  if (type === 'integer' && !codes && isWhole(min) && isWhole(max) && max - min < INT32 - 2) {
    return { ...PLAIN, kind: 'range', min, max, size: max - min + 2 };
  }
  const known = new Map<unknown, number>();
  const number = (value: unknown): number => {
    const found = known.get(value);
    if (found !== undefined) return found;
    if (known.size >= MOST_REMEMBERED || !fitsFact(fact, value)) return UNNUMBERED;
    known.set(value, known.size + 1);
    return known.size;
  };
  return { ...PLAIN, kind: 'other', size: MOST_REMEMBERED + 1, number };
}

/** A bound that a number of 32 bits can have. */
function isWhole(bound: number | undefined): bound is number {
  return bound !== undefined && (bound | 0) === bound;
}
