import type { RubricItem } from '../item.js';
import type { DecidedOutcome, TraceLine } from '../result.js';
import type { Rubric } from '../rubric.js';
import type { Scene } from '../scene.js';
import { scoreItem } from '../score-item.js';
import { itemPlan } from './item-plan.js';
import { MOST_POINTS, MOST_REMEMBERED } from './limits.js';
import type { FactReader } from './read-facts.js';

/** What one item comes to when that is more than one line. */
export interface Special {
  /** Id of the item. */
  readonly item: string;
  /** The sum of its lines. */
  readonly points: number;
  /** What its floor or cap adds or takes. */
  readonly adjustment: TraceLine | undefined;
  readonly missing: readonly string[];
  readonly vetoed: boolean;
  readonly decided: DecidedOutcome | undefined;
}

/** Stands in the points of an outcome that is more than one line. */
export const SPECIAL = -(2 ** 31);

/**
 * What the items of a rubric come to, by what they read, in flat lists: one step leads to a line and to its points.
 * Every item has a part of the lists to itself.
 */
export interface ItemMemory {
  readonly lines: (TraceLine | undefined)[];
  readonly points: Int32Array;
  readonly specials: (Special | undefined)[];
  /** Where the part of an item with a number begins; no two numbers share a slot. Below 0 where numbers are spread. */
  readonly starts: Int32Array;
  /** Places of up to three values that each item reads, and how many numbers the second and third have. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly third: Int32Array;
  readonly seconds: Int32Array;
  readonly thirds: Int32Array;
  /** The slot of an item whose numbers are spread, known or to be filled. */
  readonly spread: (index: number, key: number) => number;
  /** Scores an item into a slot; false where only the interpreter can say what is wrong. */
  readonly learn: (index: number, slot: number, scene: Scene) => boolean;
}

/** Slots of an item with more possible outcomes than are remembered. */
const SPREAD = 2 * MOST_REMEMBERED;

export function itemMemory(rubric: Rubric, reader: FactReader): ItemMemory {
  const { items } = rubric;
  const plans = items.map((item) => itemPlan(item, rubric, reader));
  const never = reader.numbers.length - 1;
  const placesAt = (at: number): Int32Array => Int32Array.from(plans.map(({ read }) => read?.[at] ?? never));
  const sizesAt = (at: number): Int32Array =>
    Int32Array.from(plans.map(({ read }) => reader.sizes[read?.[at] ?? -1] ?? 1));
  let total = 0;
  const begins = plans.map(({ read, size }) => {
    const begin = total;
    total += read === undefined ? 1 : size <= MOST_REMEMBERED ? size : SPREAD;
    return begin;
  });
  const isSpread = plans.map(({ read, size }) => read === undefined || size > MOST_REMEMBERED);
  const starts = Int32Array.from(begins.map((begin, index) => (isSpread[index] ? -1 : begin)));
  const lines = Array.from<TraceLine | undefined>({ length: total });
  const specials = Array.from<Special | undefined>({ length: total });
  const points = new Int32Array(total);
  const keys = new Float64Array(total);
  const counts = new Int32Array(items.length);

  const spread = (index: number, key: number): number => {
    const begin = begins[index] as number;
    if (plans[index]?.read === undefined) {
      lines[begin] = undefined;
      return begin;
    }
    let at = (Math.imul(key, 0x9e3779b1) >>> 16) % SPREAD;
    while (lines[begin + at] !== undefined) {
      if (keys[begin + at] === key) return begin + at;
      at = (at + 1) % SPREAD;
    }
    if ((counts[index] as number) >= MOST_REMEMBERED) {
      // Starting again costs little, and follows when other records come.
      lines.fill(undefined, begin, begin + SPREAD);
      counts[index] = 0;
    }
    keys[begin + at] = key;
    return begin + at;
  };

  const learn = (index: number, slot: number, scene: Scene): boolean => {
    const { lines: found, missing, reasons, vetoed, decided } = scoreItem(items[index] as RubricItem, scene);
    const [line, adjustment, more] = found;
    if (!line || more || reasons.length > 0 || found.some((each) => Math.abs(each.points) > MOST_POINTS)) return false;
    const isPlain = !adjustment && missing.length === 0 && !vetoed && !decided;
    const sum = line.points + (adjustment?.points ?? 0);
    lines[slot] = line.line;
    points[slot] = isPlain ? sum : SPECIAL;
    specials[slot] = isPlain
      ? undefined
      : {
          item: (items[index] as RubricItem).id,
          points: sum,
          adjustment: adjustment?.line,
          missing,
          vetoed,
          decided: decided && Object.freeze(decided),
        };
    counts[index] = (counts[index] as number) + 1;
    return true;
  };

  return {
    lines,
    points,
    specials,
    starts,
    first: placesAt(0),
    second: placesAt(1),
    third: placesAt(2),
    seconds: sizesAt(1),
    thirds: sizesAt(2),
    spread,
    learn,
  };
}
