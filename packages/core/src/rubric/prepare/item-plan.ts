import { dependencies } from '../../expression/dependencies.js';
import { parsePointer } from '../../pointer/pointer.js';
import { expressionsOf } from '../expressions-of.js';
import type { RubricItem } from '../item.js';
import type { Rubric } from '../rubric.js';
import type { FactReader } from './read-facts.js';

/** What the outcome of one item depends on. */
export interface ItemPlan {
  /** Places of what it reads; `undefined` where its outcome is not remembered. */
  readonly read: readonly number[] | undefined;
  /** How many different outcomes there may be. */
  readonly size: number;
}

/** Most facts that an item may read to have its outcomes remembered. */
const MOST_READ = 3;

export function itemPlan(item: RubricItem, rubric: Rubric, { places, sizes }: FactReader): ItemPlan {
  const read = placesRead(item, rubric, places);
  const size = read.reduce((product, place) => product * (sizes[place] ?? 0), 1);
  const isKept = size > 0 && Number.isSafeInteger(size) && read.length <= MOST_READ;
  return { read: isKept ? read : undefined, size };
}

/** The places of what an item reads; -1 stands for anything that is no declared fact or window. */
function placesRead(item: RubricItem, { facts, windows = [] }: Rubric, places: ReadonlyMap<string, number>): number[] {
  const templates = expressionsOf(item).flatMap(({ expression }) => dependencies(expression, ''));
  const ids = new Set(templates.map((template) => parsePointer(template)?.[0] ?? ''));
  const declared = [...facts, ...windows];
  const isOne = (id: string): boolean => declared.filter((each) => each.id === id).length === 1;
  return [...ids].map((id) => (isOne(id) ? (places.get(id) ?? -1) : -1));
}
