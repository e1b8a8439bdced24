import { expect, test } from 'vitest';
import { dealRows } from '../paper.js';

const rowsOf = (count: number, height = 10): readonly number[] => Array.from({ length: count }, () => height);
const SHEET = { page: 100, above: 30, head: 20, sums: 10, below: 5 };

test.each([
  ['fewer than fit on one page stay on it, with the sum and the last lines', 5, [5]],
  ['one more than that turns the page, and the last page keeps a row with the sums', 6, [5, 1]],
  ['as many as fit stand on the first page above its sum, and the others on the last', 11, [6, 5]],
  ['the last row goes on where the sums have no room below it', 12, [6, 5, 1]],
  ['a page between has more room than the first', 18, [6, 7, 5]],
] as const)('%s', (_name, count, pages) => {
  expect(dealRows({ ...SHEET, rows: rowsOf(count) })).toEqual(pages);
});

test('the last page has room for its own sum, the sum of all and what follows', () => {
  // 20 head + 50 rows + 10 + 10 + 10 fill the page; one more below does not fit.
  expect(dealRows({ ...SHEET, below: 10, rows: rowsOf(11) })).toEqual([6, 5]);
  expect(dealRows({ ...SHEET, below: 11, rows: rowsOf(11) })).toEqual([6, 4, 1]);
});

test('a row higher than a page has one to itself, and none is lost', () => {
  expect(dealRows({ ...SHEET, rows: [10, 200, 10, 10] })).toEqual([1, 1, 2]);
});
