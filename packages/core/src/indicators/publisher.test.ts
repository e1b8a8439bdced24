import { expect, test } from 'vitest';
import { Publisher } from './publisher.js';

test.each([
  [0, 0],
  [1, null],
  [4, null],
  [5, 5],
  [13, 13],
])('below 5, %i is shown as %s', (count, shown) => {
  expect(new Publisher(5).publish(count)).toBe(shown);
});

test('withholds a number from which a small one follows by taking it from another', () => {
  const publisher = new Publisher(5);
  expect(publisher.publish(13)).toBe(13);
  expect(publisher.publish(9)).toBeNull();
  expect(publisher.publish(8)).toBe(8);
  expect(publisher.publish(12)).toBeNull();
  expect(publisher.publish(13)).toBe(13);
});

test('withholds nothing without a limit', () => {
  const publisher = new Publisher(undefined);
  expect([1, 2, 3].map((count) => publisher.publish(count))).toEqual([1, 2, 3]);
  expect(publisher.isStrict).toBe(false);
});
