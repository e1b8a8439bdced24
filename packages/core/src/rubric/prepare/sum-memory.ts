import type { PointedLine } from '../outcome.js';
import { roundingLine } from '../rounding-line.js';
import type { Scene } from '../scene.js';
import { weightedSections, weightLine } from '../weights.js';
import { MOST_REMEMBERED } from './limits.js';

/** The line for a sum; `undefined` where there is none. */
export type LineOfSum = (sum: number) => PointedLine | undefined;

/** Neighbouring items whose points are added up together. */
export interface Run {
  /** The sum that they count in; the last one is that of all items without a weight. */
  readonly sum: number;
  /** The item after the last of them. */
  readonly end: number;
}

/** The lines that depend on sums: those of weights, and that of rounding. */
export interface SumMemory {
  readonly runs: readonly Run[];
  readonly sumCount: number;
  /** The line of each weighted section; none where a number is too large to be exact. */
  readonly weights: readonly { readonly sum: number; readonly lineOf: LineOfSum }[];
  readonly rounding: LineOfSum;
}

export function sumMemory(scene: Scene): SumMemory {
  const { items, rounding } = scene.rubric;
  const weighted = weightedSections(scene.rubric);
  const sumOf = (section: string | undefined): number => {
    const place = weighted.findIndex(({ id }) => id === section);
    return place < 0 ? weighted.length : place;
  };
  const sums = items.map(({ section }) => sumOf(section));
  return {
    runs: sums.flatMap((sum, index) => (sums[index + 1] === sum ? [] : [{ sum, end: index + 1 }])),
    sumCount: weighted.length + 1,
    weights: weighted.map((section) => ({
      sum: sumOf(section.id),
      lineOf: bySum((sum) => weightLine(scene, section, sum)),
    })),
    rounding: rounding === 'exact' ? () => undefined : bySum((sum) => roundingLine(scene, sum)),
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
