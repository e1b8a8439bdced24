import type { Band, Rubric } from './rubric.js';

/** The lower of the band of the points and the bands that vetoes fall to. */
export function bandOf({ bands = [], items }: Rubric, total: number, vetoes: readonly string[]): Band | undefined {
  // What a penalty takes below zero is still in the first band.
  let place = bands.findIndex(({ below }) => below === undefined || total < below);
  if (vetoes.length === 0) return bands[place];
  for (const item of items) {
    if (item.kind !== 'veto' || vetoes.indexOf(item.id) < 0) continue;
    const fallen = bands.findIndex(({ id }) => id === item.band);
    if (fallen >= 0 && (place < 0 || fallen < place)) place = fallen;
  }
  return bands[place];
}
