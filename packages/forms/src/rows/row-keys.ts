import { moveEntries } from './row-order.js';
import type { RowOrder } from './row-order.js';

/** The keys of the rows of every list that was asked for. */
export interface RowKeys {
  /** One key for each row; a list that got longer or shorter by itself keeps its first keys. */
  of(list: string, length: number): readonly string[];
  /** Moves keys with their rows, also those of lists inside the rows. `length` is the one before. */
  move(list: string, length: number, order: RowOrder): void;
  /** Gives the rows of a list the keys they had before. */
  name(list: string, names: readonly string[]): void;
}

/** Makes the keys of one form. */
export function createRowKeys(): RowKeys {
  const keys = new Map<string, readonly string[]>();
  let last = 0;

  function nextKey(): string {
    last += 1;
    return `row-${last}`;
  }

  function of(list: string, length: number): readonly string[] {
    const known = keys.get(list);
    if (known?.length === length) return known;
    const fitted = (known ?? []).slice(0, length);
    while (fitted.length < length) fitted.push(nextKey());
    keys.set(list, fitted);
    return fitted;
  }

  return {
    of,
    move: (list, length, order) => {
      const before = of(list, length);
      moveEntries(keys, list, order);
      keys.set(
        list,
        order.map((index) => before[index] ?? nextKey()),
      );
    },
    name: (list, names) => keys.set(list, names),
  };
}
