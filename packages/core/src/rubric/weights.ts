import { adjustmentParts, sentencesFor } from './outcome.js';
import type { PointedLine } from './outcome.js';
import { formatPoints } from './points.js';
import { divideRounded } from './round.js';
import type { Section } from './rubric.js';
import type { Scene } from './scene.js';

/** What a weighted section counts for in the whole, in hundredths; `undefined` without a weight. */
export function weightedMark({ weight }: Section, max: number): number | undefined {
  return weight && (max * weight.basisPoints) / 10000;
}

/**
 * What weighting the sections adds or takes, a line for each, so that the trace still adds up: the
 * points of a section times its share of the full mark, over its own full mark. `undefined` when a
 * number is too large to be exact.
 */
export function weightLines(scene: Scene, lines: readonly PointedLine[]): PointedLine[] | undefined {
  const { sections = [], max } = scene.rubric;
  const words = sentencesFor(scene);
  const weighted: PointedLine[] = [];
  const sums = new Map<string, number>();
  for (const { line, points } of lines) {
    if (line.section !== undefined) sums.set(line.section, (sums.get(line.section) ?? 0) + points);
  }
  for (const section of sections) {
    const mark = weightedMark(section, max);
    if (mark === undefined || !section.weight) continue;
    const earned = sums.get(section.id) ?? 0;
    const points = divideRounded(earned * mark, section.max, section.weight.rounding);
    if (points === undefined) return undefined;
    const title = section.title[scene.language];
    weighted.push({
      points: points - earned,
      line: {
        ...adjustmentParts(`${section.id}/weight`, words.weightTitle(title), points - earned, scene.rubric.source),
        section: section.id,
        max: formatPoints(mark - section.max),
        because: words.weight({
          earned: formatPoints(earned),
          max: formatPoints(section.max),
          share: formatPoints(section.weight.basisPoints),
          points: formatPoints(points),
        }),
      },
    });
  }
  return weighted;
}
