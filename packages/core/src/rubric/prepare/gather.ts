import type { DecidedOutcome } from '../result.js';
import type { Special } from './item-memory.js';

/** What a result holds besides its lines and sums. */
export interface Gathered {
  readonly vetoes: readonly string[];
  readonly outcomes: readonly DecidedOutcome[];
  /** Facts that are missing, in no order and some perhaps twice. */
  readonly needed: readonly string[];
  /** Place of the lowest band that a veto falls to; `Infinity` without one. */
  readonly fall: number;
}

export const NONE: readonly never[] = Object.freeze([]);
const NOTHING: Gathered = { vetoes: NONE, outcomes: NONE, needed: NONE, fall: Infinity };

/** What the first of these outcomes come to besides their lines. */
export function gather(specials: readonly Special[], count: number): Gathered {
  if (count === 0) return NOTHING;
  let vetoes: readonly string[] = NONE;
  let needed: readonly string[] = NONE;
  let fall = Infinity;
  let decisions = 0;
  for (let index = 0; index < count; index += 1) {
    const special = specials[index] as Special;
    if (special.vetoed) {
      vetoes = vetoes.concat(special.item);
      if (special.fall < fall) fall = special.fall;
    }
    if (special.missing.length > 0) needed = needed.concat(special.missing);
    if (special.decided !== undefined) {
      DECISIONS[decisions] = special.decided;
      decisions += 1;
    }
  }
  return { vetoes, outcomes: decisions === 0 ? NONE : DECISIONS.slice(0, decisions), needed, fall };
}

/** What outcomes are put together in before they are copied out. */
const DECISIONS: DecidedOutcome[] = [];
