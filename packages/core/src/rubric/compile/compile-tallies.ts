import type { BonusItem, DeductItem, PenaltyItem } from '../item.js';
import { literal } from './names.js';
import type { Names } from './names.js';
import { unlessMissing } from './readings.js';
import type { ItemReader } from './readings.js';

/** Items that count things, as statements: what is counted in hundredths, then the floor or cap. */
export function compileTallies(
  item: DeductItem | BonusItem | PenaltyItem,
  points: string,
  reader: ItemReader,
  names: Names,
): string {
  const [list, tallies] =
    item.kind === 'deduct'
      ? (['deductions', item.deductions] as const)
      : item.kind === 'bonus'
        ? (['bonuses', item.bonuses] as const)
        : (['penalties', item.penalties] as const);
  const readings = tallies.map((tally, at) => ({ ...tally, ...reader.read(`/${list}/${at}/count`, 'integer') }));
  const negative = readings
    .filter(({ least }) => !(least >= 0))
    .map(({ piece }) => `${piece.code} < 0`)
    .join(' || ');
  const counted = readings.map(({ piece, each }) => `${piece.code} * ${literal(each)}`).join(' + ') || '0';
  const most = readings.reduce((sum, { most: count, each }) => sum + Math.abs(count * each), 0);
  // Twice the size, because a floor gives back what was taken below it.
  const isSafe = most * 2 + ('max' in item ? item.max : 0) <= Number.MAX_SAFE_INTEGER;
  const lines = [
    negative === '' ? '' : `if (${negative}) ${names.refuse}`,
    `${points} = ${signed(item, counted)} + 0;`,
    isSafe ? '' : `if (!isWhole(${points})) ${names.refuse}`,
    bounded(item, points),
  ];
  return unlessMissing(item, readings, names, lines.filter((line) => line !== '').join('\n'));
}

function signed(item: DeductItem | BonusItem | PenaltyItem, counted: string): string {
  if (item.kind === 'bonus') return `(${counted})`;
  return item.kind === 'deduct' ? `${literal(item.max)} - (${counted})` : `0 - (${counted})`;
}

function bounded(item: DeductItem | BonusItem | PenaltyItem, points: string): string {
  if (item.kind === 'deduct') return `if (${points} < ${literal(item.floor)}) ${points} = ${literal(item.floor)};`;
  if (item.kind === 'bonus') return `if (${points} > ${literal(item.cap)}) ${points} = ${literal(item.cap)};`;
  return item.cap === undefined
    ? ''
    : `if (${points} < ${literal(0 - item.cap)}) ${points} = ${literal(0 - item.cap)};`;
}
