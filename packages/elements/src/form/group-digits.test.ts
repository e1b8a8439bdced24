import { expect, it } from 'vitest';
import { groupDigits } from './group-digits.js';

it.each([
  ['999', '999'],
  ['1000', '1,000'],
  ['-1234567', '-1,234,567'],
  ['120005.00', '120,005.00'],
  ['1234.5678', '1,234.5678'],
  ['0.12345', '0.12345'],
  ['', ''],
  ['一千', '一千'],
  ['1,000', '1,000'],
  ['12 3456', '12 3456'],
])('the number %j is read as %j', (text, shown) => {
  expect(groupDigits(text)).toBe(shown);
});
