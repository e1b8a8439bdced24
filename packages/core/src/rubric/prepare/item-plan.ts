import { dependencies } from '../../expression/dependencies.js';
import { parsePointer } from '../../pointer/pointer.js';
import { expressionsOf } from '../expressions-of.js';
import type { RubricItem } from '../item.js';
import type { Rubric } from '../rubric.js';
import type { FactReader } from './read-facts.js';

/** What the outcome of one item depends on. */
export interface ItemPlan {
  /** Whether its outcome is remembered; otherwise it counts as reading nothing. */
  readonly isKept: boolean;
  /** Places of what it reads, and how many numbers each has. */
  readonly read: readonly number[];
  readonly sizes: readonly number[];
  /** How many different outcomes there may be. */
  readonly size: number;
}

const NEVER_KEPT: ItemPlan = { isKept: false, read: [], sizes: [], size: 1 };

export function itemPlan(item: RubricItem, rubric: Rubric, reader: FactReader): ItemPlan {
  const read = placesRead(item, rubric, reader.places);
  const sizes = read.map((place) => reader.sizes[place] ?? 0);
  const size = sizes.reduce((product, each) => product * each, 1);
  return size > 0 && Number.isSafeInteger(size) ? { isKept: true, read, sizes, size } : NEVER_KEPT;
}

/** The places of what an item reads; -1 stands for anything that is no declared fact or window. */
function placesRead(item: RubricItem, { facts, windows = [] }: Rubric, places: ReadonlyMap<string, number>): number[] {
  const templates = expressionsOf(item).flatMap(({ expression }) => dependencies(expression, ''));
  const ids = new Set(templates.map((template) => parsePointer(template)?.[0] ?? ''));
  const declared = [...facts, ...windows];
  const isOne = (id: string): boolean => declared.filter((each) => each.id === id).length === 1;
  return [...ids].map((id) => (isOne(id) ? (places.get(id) ?? -1) : -1));
}
