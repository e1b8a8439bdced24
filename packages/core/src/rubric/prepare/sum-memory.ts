import type { PointedLine } from '../outcome.js';
import { roundingLine } from '../rounding-line.js';
import type { Scene } from '../scene.js';
import { weightedSections, weightLine } from '../weights.js';
import { MOST_REMEMBERED } from './limits.js';

/** The line for a sum; `undefined` where there is none. */
export type LineOfSum = (sum: number) => PointedLine | undefined;

/** The lines that depend on sums: those of weights, and that of rounding. */
export interface SumMemory {
  /** For each item the slot in which its points are added up; the last slot is for all that has no weight. */
  readonly slots: Int32Array;
  readonly slotCount: number;
  /** The line of each weighted section for the sum of a slot; none where a number is too large to be exact. */
  readonly weights: readonly { readonly slot: number; readonly lineOf: LineOfSum }[];
  readonly rounding: LineOfSum | undefined;
}

export function sumMemory(scene: Scene): SumMemory {
  const { items, rounding } = scene.rubric;
  const weighted = weightedSections(scene.rubric);
  const slotOf = (section: string | undefined): number => {
    const slot = weighted.findIndex(({ id }) => id === section);
    return slot < 0 ? weighted.length : slot;
  };
  return {
    slots: Int32Array.from(items.map(({ section }) => slotOf(section))),
    slotCount: weighted.length + 1,
    weights: weighted.map((section) => ({
      slot: slotOf(section.id),
      lineOf: bySum((sum) => weightLine(scene, section, sum)),
    })),
    rounding: rounding === 'exact' ? undefined : bySum((sum) => roundingLine(scene, sum)),
  };
}

/** Remembers the line for each sum. */
function bySum(lineOf: LineOfSum): LineOfSum {
  const known = new Map<number, PointedLine | undefined>();
  return (sum) => {
    const found = known.get(sum);
    if (found !== undefined || known.has(sum)) return found;
    const line = lineOf(sum);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(sum, line);
    return line;
  };
}
