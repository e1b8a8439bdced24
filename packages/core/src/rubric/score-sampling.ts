import type { SamplingItem } from './item.js';
import { absent, adjustmentLine, itemLine, refused, sentencesFor, settled } from './outcome.js';
import type { ItemOutcome } from './outcome.js';
import { formatPoints } from './points.js';
import { divideRounded } from './round.js';
import { factsNeeded, joinReadings, readInteger } from './scene.js';
import type { Scene } from './scene.js';

/** Scores an item that a sample is looked at for. */
export function scoreSampling(item: SamplingItem, scene: Scene): ItemOutcome {
  const population = readInteger(item.population, scene);
  const sampled = readInteger(item.sampled, scene);
  const failed = readInteger(item.failed, scene);
  if (!('value' in population) || !('value' in sampled) || !('value' in failed)) {
    return absent(item, scene, joinReadings([population, sampled, failed]));
  }
  if (Math.min(population.value, sampled.value, failed.value) < 0) return refused('count-negative');
  if (sampled.value > population.value || failed.value > sampled.value) return refused('sample-too-large');
  const required = sampleSize(item, population.value);
  if (required === undefined) return refused('number-too-large');
  const words = sentencesFor(scene);
  if (sampled.value < required) {
    const because = words.sampleShort(required, sampled.value);
    const lines = [itemLine(item, scene, { points: 0, because })];
    return { lines, missing: factsNeeded([item.sampled], scene), reasons: [], vetoed: false };
  }
  const lost = failed.value * item.each;
  const points = item.max - lost;
  const because = words.sample({
    population: population.value,
    required,
    sampled: sampled.value,
    failed: failed.value,
    each: formatPoints(item.each),
    lost: formatPoints(lost),
    left: formatPoints(points),
  });
  const line = itemLine(item, scene, { points, because });
  if (points >= item.floor) return settled([line]);
  const added = item.floor - points;
  const floor = { points: added, because: words.floor(formatPoints(added)) };
  return settled([line, adjustmentLine(item, 'floor', words.floorTitle(item.title[scene.language]), floor)]);
}

/** How many have to be looked at: a share of them, at least the minimum, and never more than there are. */
function sampleSize({ share, rounding, minimum }: SamplingItem, population: number): number | undefined {
  const part = divideRounded(population * share, 10000, rounding);
  return part === undefined ? undefined : Math.min(population, Math.max(part, minimum));
}
