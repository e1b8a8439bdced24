import { choiceFaults } from '../choice-faults.js';
import { formatPoints } from '../points.js';
import type { ScoreResult, TraceLine } from '../result.js';
import type { Band, Rubric } from '../rubric.js';
import type { Scene } from '../scene.js';
import { opinionOf, scoreRubric } from '../score.js';
import type { ScoreOptions } from '../score.js';
import { frozenCopy } from './frozen-copy.js';
import { gather, NONE } from './gather.js';
import { itemMemory } from './item-memory.js';
import type { Special } from './item-memory.js';
import { MOST_ITEMS } from './limits.js';
import { factReader } from './read-facts.js';
import { sumMemory } from './sum-memory.js';
import type { LineOfSum, Run } from './sum-memory.js';

/** A rubric that was prepared for many records: facts in, the result of `scoreRubric` with its whole trace out. */
export type PreparedRubric = (facts: unknown) => ScoreResult;

/**
 * Prepares a rubric for scoring many records. The function gives the very results of `scoreRubric`, bad facts
 * included, and is many times faster once it has met the values: what an item comes to depends on nothing but the few
 * facts that it reads, so its finished lines are remembered by their values. What is remembered is limited, never
 * depends on the order of the records, and cannot be changed: results share their lines, which are frozen.
 *
 * The rubric and the options are copied, so that later changes of them have no effect.
 *
 * @example
 * const score = prepareRubric(rubric, { language: 'en' });
 * for (const facts of records) show(score(facts).trace);
 */
export function prepareRubric(rubric: Rubric, options: ScoreOptions = {}): PreparedRubric {
  const own = frozenCopy(rubric);
  const { asOf, language = 'zh-CN', choices = {} } = frozenCopy(options);
  const bare: Scene = { rubric: own, facts: {}, language, choices, ...(asOf === undefined ? {} : { asOf }) };
  const interpret: PreparedRubric = (facts) => scoreRubric(own, facts, bare);
  if (choiceFaults(bare).length > 0 || own.items.length > MOST_ITEMS) return interpret;

  const reader = factReader(own, asOf);
  const { numbers } = reader;
  const { facts: declared, bands = [] } = own;
  const { cells, places, starts, number, learn, isForgetful } = itemMemory(own, reader);
  const { runs, sumCount, weights, rounding } = sumMemory(bare);
  const belows = bands.map(({ below = Infinity }) => below);
  const sums = Array.from({ length: sumCount }, () => 0);
  // What a result is put together in, so that nothing is allocated but the result.
  const lines = Array.from<TraceLine>({ length: 2 * own.items.length + weights.length + 1 });
  const specials = Array.from<Special>({ length: own.items.length });
  const { opinion } = opinionOf(bare);
  const max = formatPoints(own.max);

  const assemble = (): ScoreResult | undefined => {
    let total = 0;
    let count = 0;
    let special = 0;
    let index = 0;
    for (let sum = 0; sum < sumCount; sum += 1) sums[sum] = 0;
    for (let run = 0; run < runs.length; run += 1) {
      const { sum, end } = runs[run] as Run;
      let earned = 0;
      for (; index < end; index += 1) {
        const cell = (starts[index] as number) + 2 * (numbers[places[index] as number] as number);
        const line = cells[cell];
        if (line === undefined) return undefined;
        lines[count] = line as TraceLine;
        count += 1;
        const points = cells[cell + 1] as number | Special;
        if (typeof points === 'number') earned = (earned + points) | 0;
        else {
          earned = (earned + points.points) | 0;
          if (points.isMore) {
            specials[special] = points;
            special += 1;
          }
          if (points.adjustment !== undefined) {
            lines[count] = points.adjustment;
            count += 1;
          }
        }
      }
      sums[sum] = (sums[sum] as number) + earned;
      total += earned;
    }
    for (let at = 0; at < weights.length; at += 1) {
      const { sum, lineOf } = weights[at] as { sum: number; lineOf: LineOfSum };
      const weight = lineOf(sums[sum] as number);
      if (weight === undefined) return undefined;
      total += weight.points;
      lines[count] = weight.line;
      count += 1;
    }
    const rounded = rounding(total);
    if (rounded !== undefined) {
      total += rounded.points;
      lines[count] = rounded.line;
      count += 1;
    }
    if (!Number.isSafeInteger(total)) return undefined;
    const { vetoes, outcomes, needed, fall } = gather(specials, special);
    const missing = needed.length === 0 ? NONE : declared.map(({ id }) => id).filter((id) => needed.indexOf(id) >= 0);
    let band: Band | undefined;
    if (missing.length === 0) {
      let place = 0;
      while (place < belows.length && total >= (belows[place] as number)) place += 1;
      band = bands[Math.min(place, fall)];
    }
    const result: ScoreResult = {
      rubric: own.id,
      status: missing.length === 0 ? 'scored' : 'incomplete',
      total: formatPoints(total),
      max,
      band: band === undefined ? null : band.id,
      bandTitle: band === undefined ? null : band.title[language],
      vetoes,
      outcomes,
      missing,
      trace: lines.slice(0, count),
      reasons: NONE,
      language,
    };
    return opinion === undefined ? result : { ...result, opinion };
  };

  return (facts) => {
    if (!reader.read(facts)) return interpret(facts);
    number();
    const known = isForgetful ? undefined : assemble();
    if (known !== undefined) return known;
    // Only what nobody else holds is learnt from: it cannot change between two looks.
    const copy = { ...facts };
    if (!reader.read(copy)) return interpret(facts);
    number();
    const scene = { ...bare, facts: own.windows ? { ...copy, ...reader.windows() } : copy };
    return (learn(scene) ? assemble() : undefined) ?? interpret(facts);
  };
}
