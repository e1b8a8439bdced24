import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPoints, parsePoints } from './points.js';

describe('points', () => {
  test.each([
    [0, '0.00'],
    [-0, '0.00'],
    [5, '0.05'],
    [-5, '-0.05'],
    [99, '0.99'],
    [100, '1.00'],
    [1850, '18.50'],
    [-1850, '-18.50'],
    [Number.MAX_SAFE_INTEGER, '90071992547409.91'],
  ])('are written as exact decimals: %d', (hundredths, text) => {
    expect(formatPoints(hundredths)).toBe(text);
  });

  test.each(['', '1', '1.0', '1.000', '01.00', '.50', '1,00', '+1.00', '１.00', '1e2', '90071992547409.92'])(
    'are not read from another form: %s',
    (text) => {
      expect(parsePoints(text)).toBeUndefined();
    },
  );

  test('come back as they were written', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (hundredths) => {
        expect(parsePoints(formatPoints(hundredths))).toBe(hundredths);
      }),
    );
  });
});
