import { isEqual } from '../../document/equal.js';
import type { JsonList } from '../../json.js';

/** More comparisons than this would be felt; rows in the middle of lists that differ so much are then all changed. */
const LIMIT = 1_000_000;

/** For each row of a list the place of the same row in another, in order; `undefined` where it has no partner. */
export function pairRows(before: JsonList, after: JsonList): readonly (number | undefined)[] {
  const pairs: (number | undefined)[] = before.map(() => undefined);
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isEqual(before[start], after[start])) {
    pairs[start] = start;
    start += 1;
  }
  let tail = 0;
  while (tail < shorter - start && isEqual(before[before.length - 1 - tail], after[after.length - 1 - tail])) {
    tail += 1;
    pairs[before.length - tail] = after.length - tail;
  }
  const height = before.length - start - tail;
  const width = after.length - start - tail;
  if (height * width > 0 && height * width <= LIMIT) pairMiddle(before, after, start, height, width, pairs);
  return pairs;
}

/** The longest run of common rows in order, by the usual table of lengths. */
function pairMiddle(
  before: JsonList,
  after: JsonList,
  start: number,
  height: number,
  width: number,
  pairs: (number | undefined)[],
): void {
  const lengths = new Uint32Array((height + 1) * (width + 1));
  const at = (row: number, column: number): number => row * (width + 1) + column;
  for (let row = height - 1; row >= 0; row -= 1) {
    for (let column = width - 1; column >= 0; column -= 1) {
      lengths[at(row, column)] = isEqual(before[start + row], after[start + column])
        ? lengthAt(row + 1, column + 1) + 1
        : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
    }
  }
  let row = 0;
  let column = 0;
  while (row < height && column < width) {
    if (isEqual(before[start + row], after[start + column])) {
      pairs[start + row] = start + column;
      row += 1;
      column += 1;
    } else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row += 1;
    else column += 1;
  }

  function lengthAt(r: number, c: number): number {
    return lengths[at(r, c)] ?? 0;
  }
}
