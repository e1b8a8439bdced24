import type { BonusItem, DeductItem, PenaltyItem, Tally } from './item.js';
import { absent, adjustmentLine, itemLine, refused, sentencesFor, settled } from './outcome.js';
import type { ItemOutcome } from './outcome.js';
import { formatPoints } from './points.js';
import { joinAbsences, readInteger } from './scene.js';
import type { Absence, Scene } from './scene.js';
import type { CountedWords } from './sentences.js';

/** Scores an item that starts at its full mark and loses points, never below its floor. */
export function scoreDeduct(item: DeductItem, scene: Scene): ItemOutcome {
  const counted = countAll(item.deductions, scene);
  if ('missing' in counted) return absent(item, scene, counted);
  if (counted.negative) return refused('count-negative');
  const words = sentencesFor(scene);
  const max = formatPoints(item.max);
  const points = item.max - counted.points;
  const because =
    counted.points === 0
      ? words.nothingDeducted(max)
      : words.deducted(max, counted.words, formatPoints(counted.points), formatPoints(points));
  const line = itemLine(item, scene, { points, because });
  if (points >= item.floor) return settled([line]);
  const added = item.floor - points;
  const title = words.floorTitle(item.title[scene.language]);
  const floor = { points: added, because: words.floor(formatPoints(added)) };
  return settled([line, adjustmentLine(item, 'floor', title, floor)]);
}

/** Scores an item that adds points to the full mark, up to its cap. */
export function scoreBonus(item: BonusItem, scene: Scene): ItemOutcome {
  const counted = countAll(item.bonuses, scene);
  if ('missing' in counted) return absent(item, scene, counted);
  if (counted.negative) return refused('count-negative');
  const words = sentencesFor(scene);
  const { points } = counted;
  const because = points === 0 ? words.nothingAdded : words.added(counted.words, formatPoints(points));
  const line = itemLine(item, scene, { points, because });
  if (points <= item.cap) return settled([line]);
  const taken = points - item.cap;
  const title = words.capTitle(item.title[scene.language]);
  const cap = { points: -taken, because: words.cap(formatPoints(item.cap), formatPoints(taken)) };
  return settled([line, adjustmentLine(item, 'cap', title, cap)]);
}

/** Scores an item that takes points off the whole sheet, up to its cap where it has one. */
export function scorePenalty(item: PenaltyItem, scene: Scene): ItemOutcome {
  const counted = countAll(item.penalties, scene);
  if ('missing' in counted) return absent(item, scene, counted);
  if (counted.negative) return refused('count-negative');
  const words = sentencesFor(scene);
  const { points } = counted;
  const because = points === 0 ? words.nothingTaken : words.taken(counted.words, formatPoints(points));
  const line = itemLine(item, scene, { points: 0 - points, because });
  if (item.cap === undefined || points <= item.cap) return settled([line]);
  const spared = points - item.cap;
  const title = words.penaltyCapTitle(item.title[scene.language]);
  const cap = { points: spared, because: words.penaltyCap(formatPoints(item.cap), formatPoints(spared)) };
  return settled([line, adjustmentLine(item, 'cap', title, cap)]);
}

interface Counted {
  readonly points: number;
  readonly negative: boolean;
  /** What was counted at least once. */
  readonly words: readonly CountedWords[];
}

function countAll(tallies: readonly Tally[], scene: Scene): Counted | Absence {
  const words: CountedWords[] = [];
  const absences: Absence[] = [];
  let points = 0;
  let negative = false;
  for (const { title, count, each } of tallies) {
    const reading = readInteger(count, scene);
    if (!('value' in reading)) {
      absences.push(reading);
      continue;
    }
    if (reading.value < 0) negative = true;
    if (reading.value <= 0) continue;
    const earned = reading.value * each;
    points += earned;
    words.push({
      title: title[scene.language],
      // Counts about a person are not repeated in the explanation.
      ...(scene.rubric.subject === 'person' ? {} : { count: reading.value }),
      each: formatPoints(each),
      points: formatPoints(earned),
    });
  }
  return absences.length > 0 ? joinAbsences(absences) : { points, negative, words };
}
