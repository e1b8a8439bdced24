import { divisionCodeLevel, readDivisionCode } from '@guitu/core';
import type { Choice } from '../form/code-label.js';

/** One level of divisions, of which one may be chosen. */
export interface DivisionLevelShown {
  /** Significant digits of its divisions: 2 province, 4 prefecture, 6 county, 9 township, 12 village. */
  readonly level: number;
  readonly options: readonly Choice[];
  /** Code of the chosen one; absent while none is. */
  readonly chosen: string | undefined;
}

/** Ends of the levels in a code. */
const ENDS = [2, 4, 6, 9, 12];

/**
 * The levels that lead to a division, and the one below it where it has divisions. Some counties lie in their province
 * directly, so levels follow what is in the list. A code that the list does not have stands where it would.
 */
export function levelsOf(choices: readonly Choice[], code: string | undefined): readonly DivisionLevelShown[] {
  const wanted = significant(code ?? '');
  const onTheWay = (digits: string): boolean => wanted.startsWith(digits) && digits !== '';
  // What is no more is not offered, but what is chosen stays in sight.
  const offered = choices.filter(({ code: one, retired }) => !retired || onTheWay(significant(one)));
  const bySignificant = new Map(offered.map((choice) => [significant(choice.code), choice] as const));
  const below = new Map<string, Choice[]>();
  for (const [digits, choice] of bySignificant) {
    const above = aboveOf(digits, bySignificant);
    below.set(above, [...(below.get(above) ?? []), choice]);
  }
  const shown: DivisionLevelShown[] = [];
  let above = '';
  for (;;) {
    const options = below.get(above) ?? [];
    const next = options.find((choice) => onTheWay(significant(choice.code)));
    const isUnknown = next === undefined && wanted !== '' && wanted !== above;
    if (options.length === 0 && !isUnknown) return shown;
    const all = isUnknown && code !== undefined ? [...options, unknown(code)] : options;
    const level = Math.min(...all.map((one) => divisionCodeLevel(one.code) ?? 12));
    shown.push({ level, options: all, chosen: isUnknown ? code : next?.code });
    if (!next) return shown;
    above = significant(next.code);
  }
}

function significant(code: string): string {
  return readDivisionCode(code).value?.significant ?? code;
}

function aboveOf(digits: string, known: ReadonlyMap<string, Choice>): string {
  const ends = ENDS.filter((end) => end < digits.length).reverse();
  return ends.map((end) => digits.slice(0, end)).find((above) => known.has(above)) ?? '';
}

function unknown(code: string): Choice {
  return { code, label: code, initials: '', place: '', retired: false };
}
