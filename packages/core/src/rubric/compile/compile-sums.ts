import type { RubricItem } from '../item.js';
import type { Rubric } from '../rubric.js';
import { weightedMark } from '../weights.js';
import { literal } from './names.js';
import type { Names } from './names.js';
import { quotientOf } from './quotient.js';

/** The points of some items as code. */
export interface Summand {
  readonly code: string;
  /** Id of the section of the items. */
  readonly section: string | undefined;
}

/** Statements that weigh the sections, add up the points and round the total. */
export function compileSums(summands: readonly Summand[], { rubric, refuse }: Names): string[] {
  const { items, sections = [], rounding, max } = rubric;
  const weighted = sections.flatMap((section, index) => {
    const mark = weightedMark(section, max);
    if (mark === undefined || !section.weight) return [];
    const own = items.filter((item) => item.section === section.id);
    const bounds = { code: `s${index} * ${literal(mark)}`, least: leastOf(own) * mark, most: mostOf(own) * mark };
    const { code, canMiss } = quotientOf(bounds, section.max, section.weight.rounding);
    return [
      `const s${index} = ${sumOf(summands.filter((summand) => summand.section === section.id))};`,
      `const x${index} = ${code};`,
      ...(canMiss ? [`if (x${index} === undefined) ${refuse}`] : []),
      `total += x${index} - s${index};`,
    ];
  });
  return [
    `let total = ${sumOf(summands)};`,
    ...weighted,
    ...(rounding === 'exact'
      ? []
      : [
          `const multiples = divide(total, ${literal(rounding.to)}, ${literal(rounding.mode)});`,
          `if (multiples !== undefined) total = multiples * ${literal(rounding.to)};`,
        ]),
    `if (!isWhole(total)) ${refuse}`,
  ];
}

/** Statements that find the band: the lower of that of the points and those that vetoes fall to. */
export function compileBand({ bands = [], items }: Rubric): string[] {
  if (bands.length === 0) return ['const band = null;'];
  const open = bands.findIndex(({ below }) => below === undefined);
  const closed = open < 0 ? bands : bands.slice(0, open);
  const steps = closed.map(({ below }, index) => `total < ${literal(below)} ? ${index} : `).join('');
  const falls = items.flatMap((item, index) => {
    const place = item.kind === 'veto' ? bands.findIndex(({ id }) => id === item.band) : -1;
    return place < 0 ? [] : [`if (place > ${place} && v${index}) place = ${place};`];
  });
  return [
    `let place = ${steps}${open < 0 ? bands.length : open};`,
    ...falls,
    `const band = lacking.length === 0 && place < ${bands.length} ? BANDS[place] : null;`,
  ];
}

/** Statements that list what the vetoes and the decision tables come to. */
export function compileLists({ items }: Rubric): string[] {
  const places = items.map((_item, index) => index);
  const vetoes = places.filter((index) => items[index]?.kind === 'veto');
  const decided = places.filter((index) => items[index]?.kind === 'decision').map((index) => `o${index}`);
  const ids = vetoes.map((index) => `v${index} ? ${literal(items[index]?.id)} : null`);
  return [
    `const vetoes = ${vetoes.map((index) => `v${index}`).join(' || ') || 'false'} ? those([${ids.join(', ')}]) : NONE;`,
    `const outcomes = ${decided.length === 0 ? 'NONE' : `${decided.map((name) => `${name} === null`).join(' || ')} ? those([${decided.join(', ')}]) : [${decided.join(', ')}]`};`,
  ];
}

function sumOf(summands: readonly Summand[]): string {
  return summands.map(({ code }) => code).join(' + ') || '0';
}

function leastOf(items: readonly RubricItem[]): number {
  return items.reduce(
    (sum, item) =>
      sum + (item.kind === 'tiers' ? Math.min(0, ...pointsOfTiers(item)) : isBounded(item) ? 0 : -Infinity),
    0,
  );
}

function mostOf(items: readonly RubricItem[]): number {
  return items.reduce(
    (sum, item) => sum + (item.kind === 'tiers' ? Math.max(0, ...pointsOfTiers(item)) : 'max' in item ? item.max : 0),
    0,
  );
}

function pointsOfTiers(item: RubricItem): readonly number[] {
  return item.kind === 'tiers' ? item.tiers.map(({ points }) => points) : [];
}

/** Whether an item earns nothing below zero and nothing above its full mark. */
function isBounded(item: RubricItem): boolean {
  return (
    item.kind !== 'bonus' &&
    item.kind !== 'penalty' &&
    (item.kind !== 'deduct' || item.deductions.every(({ each }) => each >= 0)) &&
    (item.kind !== 'sampling' || item.each >= 0)
  );
}
