import type { RubricItem } from './item.js';
import { absent, itemLine, sentencesFor, settled } from './outcome.js';
import type { ItemOutcome } from './outcome.js';
import { joinAbsences, readCondition } from './scene.js';
import type { Absence, Scene } from './scene.js';

/** What becomes of an item whose evidence is not there; `undefined` when it may be scored. */
export function withoutEvidence(item: RubricItem, scene: Scene): ItemOutcome | undefined {
  const evidence = ('evidence' in item && item.evidence) || [];
  const unknown: Absence[] = [];
  const lacking: string[] = [];
  for (const { title, present } of evidence) {
    const reading = readCondition(present, scene);
    if (!('value' in reading)) unknown.push(reading);
    else if (!reading.value) lacking.push(title[scene.language]);
  }
  // One piece that is known to lack decides, whatever is still unknown about the others.
  if (lacking.length > 0) {
    return settled([itemLine(item, scene, { points: 0, because: sentencesFor(scene).noEvidence(lacking) })]);
  }
  return unknown.length > 0 ? absent(item, scene, joinAbsences(unknown)) : undefined;
}
