import { expect, it } from 'vitest';
import { hasShape } from './shape.js';
import type { Shape } from './shape.js';

const ROW: Shape = {
  title: 'text',
  count: 'number',
  done: 'flag',
  status: /^(due|done)$/,
  'note?': 'text',
  days: ['text'],
};
const GOOD = { title: '走访', count: 1, done: false, status: 'due', days: ['2024-03-01'] };

it.each<[string, unknown, boolean]>([
  ['a whole value', GOOD, true],
  ['a value with more than is drawn', { ...GOOD, more: 1 }, true],
  ['what may be absent as null', { ...GOOD, note: null }, true],
  ['what may be absent as another kind of value', { ...GOOD, note: 1 }, false],
  ['a text where a number stands', { ...GOOD, count: '1' }, false],
  ['a text that its pattern does not know', { ...GOOD, status: 'over' }, false],
  ['an object where a text stands', { ...GOOD, title: { toString: () => '走访' } }, false],
  ['a list with one wrong entry', { ...GOOD, days: ['2024-03-01', 3] }, false],
  ['an object in place of a list', { ...GOOD, days: { 0: '2024-03-01' } }, false],
  ['an empty list', { ...GOOD, days: [] }, true],
  ['nothing', null, false],
  ['a text', 'due', false],
])('of %s it is told whether it can be drawn', (_name, value, expected) => {
  expect(hasShape(value, ROW)).toBe(expected);
});
