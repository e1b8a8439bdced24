import { adjustment, sentencesFor } from './outcome.js';
import type { PointedLine } from './outcome.js';
import { formatPoints } from './points.js';
import { divideRounded } from './round.js';
import type { Rubric, Section } from './rubric.js';
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
  const weighted: PointedLine[] = [];
  const sums = new Map<string, number>();
  for (const { line, points } of lines) {
    if (line.section !== undefined) sums.set(line.section, (sums.get(line.section) ?? 0) + points);
  }
  for (const section of weightedSections(scene.rubric)) {
    const line = weightLine(scene, section, sums.get(section.id) ?? 0);
    if (!line) return undefined;
    weighted.push(line);
  }
  return weighted;
}

/** The sections that count for a share of the whole. */
export function weightedSections({ sections = [] }: Rubric): readonly Section[] {
  return sections.filter(({ weight }) => weight);
}

/** What the weight of one section adds to or takes from what was earned in it. */
export function weightLine(scene: Scene, section: Section, earned: number): PointedLine | undefined {
  const { max, source } = scene.rubric;
  const mark = weightedMark(section, max);
  if (mark === undefined || !section.weight) return undefined;
  const points = divideRounded(earned * mark, section.max, section.weight.rounding);
  if (points === undefined) return undefined;
  const words = sentencesFor(scene);
  return adjustment({
    id: `${section.id}/weight`,
    title: words.weightTitle(section.title[scene.language]),
    section: section.id,
    points: points - earned,
    max: mark - section.max,
    because: words.weight({
      earned: formatPoints(earned),
      max: formatPoints(section.max),
      share: formatPoints(section.weight.basisPoints),
      points: formatPoints(points),
    }),
    source,
  });
}
