import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInMonth, formatDate, isDate, parseDate } from './date.js';

describe('isDate', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2024-04-30', true],
    ['2024-04-31', false],
    ['2024-12-31', true],
    ['2024-12-32', false],
    ['2024-01-00', false],
    ['2024-00-10', false],
    ['2024-13-01', false],
    ['0000-01-01', true],
    ['9999-12-31', true],
    ['10000-01-01', false],
    ['2024-1-1', false],
    ['20240101', false],
    ['2024/01/01', false],
    ['2024-01-01T00:00:00Z', false],
    ['2024-01-01\n', false],
    [' 2024-01-01', false],
    ['-2024-01-01', false],
    ['２０２４-01-01', false],
    ['2024年01月01日', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isDate(text)).toBe(expected);
  });

  it('agrees with the calendar of the platform on every day of every month', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, day) => {
          const oracle = new Date(0);
          oracle.setUTCFullYear(year, month - 1, day);
          const exists =
            oracle.getUTCFullYear() === year && oracle.getUTCMonth() === month - 1 && oracle.getUTCDate() === day;
          expect(isDate(formatDate({ year, month, day }))).toBe(exists);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('parseDate and formatDate', () => {
  it('are inverse to each other', () => {
    expect(parseDate('0986-05-04')).toEqual({ year: 986, month: 5, day: 4 });
    expect(formatDate({ year: 986, month: 5, day: 4 })).toBe('0986-05-04');
  });
});

describe('daysInMonth', () => {
  it('is 0 for a month that does not exist', () => {
    expect([0, 13, 1.5].map((month) => daysInMonth(2024, month))).toEqual([0, 0, 0]);
  });
});
