import { bandOf } from '../band-of.js';
import { choiceFaults } from '../choice-faults.js';
import { formatPoints } from '../points.js';
import type { DecidedOutcome, ScoreResult, TraceLine } from '../result.js';
import type { Rubric } from '../rubric.js';
import type { Scene } from '../scene.js';
import { opinionOf, scoreRubric } from '../score.js';
import type { ScoreOptions } from '../score.js';
import { frozenCopy } from './frozen-copy.js';
import { itemMemory, SPECIAL } from './item-memory.js';
import type { Special } from './item-memory.js';
import { factReader } from './read-facts.js';
import { sumMemory } from './sum-memory.js';
import type { LineOfSum } from './sum-memory.js';

/** A rubric that was prepared for many records: facts in, the result of `scoreRubric` with its whole trace out. */
export type PreparedRubric = (facts: unknown) => ScoreResult;

const NONE: readonly never[] = Object.freeze([]);

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
  if (choiceFaults(bare).length > 0) return interpret;

  const reader = factReader(own, asOf);
  const { numbers } = reader;
  const { items, facts: declared } = own;
  const memory = itemMemory(own, reader);
  const { lines: known, points, specials, starts, first, second, third, seconds, thirds } = memory;
  const { slots, slotCount, weights, rounding } = sumMemory(bare);
  const earned = Array.from({ length: slotCount }, () => 0);
  // What a result is put together in, so that nothing is allocated but the result.
  const lines: TraceLine[] = [];
  const mets: Special[] = [];
  const { opinion } = opinionOf(bare);
  const max = formatPoints(own.max);

  const inOrder = (needed: readonly string[]): string[] =>
    declared.map(({ id }) => id).filter((id) => needed.indexOf(id) >= 0);
  const sceneOf = (facts: Readonly<Record<string, unknown>>): Scene => ({
    ...bare,
    facts: own.windows ? { ...facts, ...reader.windows() } : facts,
  });

  return (facts) => {
    if (!reader.read(facts)) return interpret(facts);
    let exact = 0;
    let special = 0;
    let count = 0;
    for (let slot = 0; slot < slotCount; slot += 1) earned[slot] = 0;
    for (let index = 0; index < items.length; index += 1) {
      const start = starts[index] as number;
      const one = numbers[first[index] as number] as number;
      const two = numbers[second[index] as number] as number;
      const three = numbers[third[index] as number] as number;
      const slot =
        start >= 0
          ? start + (one * (seconds[index] as number) + two) * (thirds[index] as number) + three
          : memory.spread(index, (one * (seconds[index] as number) + two) * (thirds[index] as number) + three);
      let line = known[slot];
      if (line === undefined) {
        if (!memory.learn(index, slot, sceneOf(facts))) return interpret(facts);
        line = known[slot] as TraceLine;
      }
      lines[count] = line;
      count += 1;
      let earnedHere = points[slot] as number;
      if (earnedHere === SPECIAL) {
        const met = specials[slot] as Special;
        earnedHere = met.points;
        if (met.adjustment !== undefined) {
          lines[count] = met.adjustment;
          count += 1;
        }
        mets[special] = met;
        special += 1;
      }
      exact += earnedHere;
      const part = slots[index] as number;
      earned[part] = (earned[part] as number) + earnedHere;
    }
    let total = exact;
    for (let index = 0; index < weights.length; index += 1) {
      const { slot, lineOf } = weights[index] as { slot: number; lineOf: LineOfSum };
      const weight = lineOf(earned[slot] as number);
      if (weight === undefined) return interpret(facts);
      total += weight.points;
      lines[count] = weight.line;
      count += 1;
    }
    const rounded = rounding?.(total);
    if (rounded !== undefined) {
      total += rounded.points;
      lines[count] = rounded.line;
      count += 1;
    }
    if (!Number.isSafeInteger(total)) return interpret(facts);
    const { vetoes, outcomes, needed } = special === 0 ? NOTHING : gathered(mets, special);
    const missing = needed.length === 0 ? NONE : inOrder(needed);
    const band = missing.length === 0 ? bandOf(own, total, vetoes) : undefined;
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
}

interface Gathered {
  readonly vetoes: readonly string[];
  readonly outcomes: readonly DecidedOutcome[];
  readonly needed: readonly string[];
}

const NOTHING: Gathered = { vetoes: NONE, outcomes: NONE, needed: NONE };

/** What the first of these outcomes come to besides their lines. */
function gathered(specials: readonly Special[], count: number): Gathered {
  const vetoes: string[] = [];
  const outcomes: DecidedOutcome[] = [];
  let needed: readonly string[] = NONE;
  for (let index = 0; index < count; index += 1) {
    const { item, vetoed, decided, missing } = specials[index] as Special;
    if (vetoed) vetoes.push(item);
    if (decided !== undefined) outcomes.push(decided);
    if (missing.length > 0) needed = needed.concat(missing);
  }
  return { vetoes, outcomes, needed };
}
