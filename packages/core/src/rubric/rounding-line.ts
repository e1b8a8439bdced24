import { adjustment, sentencesFor } from './outcome.js';
import type { PointedLine } from './outcome.js';
import { formatPoints } from './points.js';
import { divideRounded } from './round.js';
import type { Scene } from './scene.js';

/** What rounding the total adds or takes; `undefined` where that is nothing. */
export function roundingLine(scene: Scene, exact: number): PointedLine | undefined {
  const { rounding, source } = scene.rubric;
  if (rounding === 'exact') return undefined;
  const multiples = divideRounded(exact, rounding.to, rounding.mode);
  const points = multiples === undefined ? 0 : multiples * rounding.to - exact;
  if (points === 0) return undefined;
  const words = sentencesFor(scene);
  return adjustment({
    id: 'total/rounding',
    title: words.roundingTitle,
    section: undefined,
    points,
    max: 0,
    because: words.rounding(rounding.mode, formatPoints(rounding.to)),
    source,
  });
}
