import type { Field } from '@guitu/core';
import { isEqual } from '../document/equal.js';
import { memberAt } from '../document/member.js';
import { pairRows } from '../drafts/merge/pair-rows.js';
import { risingPositions } from '../history/rising.js';
import type { JsonList, JsonValue } from '../json.js';

/** A row that stands in both lists. */
export interface RowPair {
  readonly before: number;
  readonly after: number;
  /** It has changed its place among the others, not only because rows came or went. */
  readonly hasMoved: boolean;
}

/**
 * Finds out which rows of two lists are the same: those that are equal, those that are called alike, and
 * what is left between two such rows in the order in which it stands.
 */
export function matchRows(item: Field, before: JsonList, after: JsonList): readonly RowPair[] {
  const partner = [...pairRows(before, after)];
  const taken = new Set(partner);
  const free = (): readonly number[] => after.map((_row, index) => index).filter((index) => !taken.has(index));
  const pair = (isSame: (one: JsonValue, other: JsonValue) => boolean): void => {
    before.forEach((row, index) => {
      if (partner[index] !== undefined) return;
      const found = free().find((place) => isSame(row, after[place] as JsonValue));
      if (found === undefined) return;
      partner[index] = found;
      taken.add(found);
    });
  };
  pair(isEqual);
  const name = identifyingMember(item);
  if (name !== undefined) {
    pair((one, other) => memberAt(one, name) !== undefined && isEqual(memberAt(one, name), memberAt(other, name)));
  }
  pairGaps(partner, taken, after.length);
  const known = partner.flatMap((place, index) => (place === undefined ? [] : [{ before: index, after: place }]));
  const rising = risingPositions(known.map((one) => one.after));
  return known.map((one, position) => ({ ...one, hasMoved: !rising.has(position) }));
}

/** The first single value that every row must have: what people call the row by. */
export function identifyingMember({ fields }: Field): string | undefined {
  return fields?.find(
    ({ type, required, const: only }) => required && only === undefined && type !== 'object' && type !== 'list',
  )?.name;
}

/** Rows between the same neighbours are taken for the same, one by one. */
function pairGaps(partner: (number | undefined)[], taken: Set<number | undefined>, length: number): void {
  partner.forEach((place, index) => {
    if (place !== undefined) return;
    const next = index === 0 ? 0 : (partner[index - 1] ?? length) + 1;
    if (next >= length || taken.has(next)) return;
    partner[index] = next;
    taken.add(next);
  });
}
