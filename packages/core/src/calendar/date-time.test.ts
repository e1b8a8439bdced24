import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareInstants, dateOfDateTime, instantOf, isDateTime } from './date-time.js';

describe('isDateTime', () => {
  it.each([
    ['2024-05-01T08:30:00+08:00', true],
    ['2024-05-01T00:30:00Z', true],
    ['2024-05-01t00:30:00z', true],
    ['2024-05-01T08:30:00.5+08:00', true],
    ['2024-05-01T08:30:00.123456789-00:00', true],
    ['2024-05-01T23:59:59+23:59', true],
    ['1998-12-31T23:59:60Z', true],
    ['1998-12-31T15:59:60.123-08:00', true],
    ['1999-01-01T07:59:60+08:00', true],
    ['1998-12-31T23:58:60Z', false],
    ['1998-12-31T22:59:60Z', false],
    ['1998-12-31T23:59:61Z', false],
    ['2024-05-01T08:30:00', false],
    ['2024-05-01T08:30+08:00', false],
    ['2024-05-01T08:30:00+08', false],
    ['2024-05-01T08:30:00+0800', false],
    ['2024-05-01T24:00:00+08:00', false],
    ['2024-05-01T23:60:00Z', false],
    ['2024-05-01T08:30:00+24:00', false],
    ['2024-05-01T08:30:00+08:60', false],
    ['2024-05-01T08:30:00.+08:00', false],
    ['2024-05-01T08:30:00,5+08:00', false],
    ['2024-05-01 08:30:00+08:00', false],
    ['2024-02-30T08:30:00+08:00', false],
    ['2024-05-01T8:30:00+08:00', false],
    ['2024-05-01T08:30:00+08:00\n', false],
    ['2024-05-01T0８:30:00+08:00', false],
    ['2024-05-01', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isDateTime(text)).toBe(expected);
  });
});

describe('dateOfDateTime', () => {
  it('is the date in the offset of the text, not in UTC', () => {
    expect(dateOfDateTime('2024-05-01T00:30:00+08:00')).toBe('2024-05-01');
    expect(dateOfDateTime('2024-04-30T16:30:00Z')).toBe('2024-04-30');
    expect(dateOfDateTime('2024-04-30')).toBeUndefined();
  });
});

describe('instantOf', () => {
  it('agrees with the platform on every offset', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-03T00:00:00Z'), max: new Date('9999-12-29T00:00:00Z'), noInvalidDate: true }),
        fc.integer({ min: -1439, max: 1439 }),
        (date, offset) => {
          const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, -1);
          const size = Math.abs(offset);
          const hours = String(Math.floor(size / 60)).padStart(2, '0');
          const minutes = String(size % 60).padStart(2, '0');
          expect(instantOf(`${local}${offset < 0 ? '-' : '+'}${hours}:${minutes}`)).toBe(date.getTime());
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('cuts off what is finer than a millisecond', () => {
    expect(instantOf('1970-01-01T00:00:00.0019Z')).toBe(1);
    expect(instantOf('1970-01-01T00:00:00.5Z')).toBe(500);
    expect(instantOf('1969-12-31T23:59:59.9999Z')).toBe(-1);
  });
});

describe('compareInstants', () => {
  it.each([
    ['2024-05-01T08:00:00+08:00', '2024-05-01T00:00:00Z', 0],
    ['2024-05-01T08:00:00+08:00', '2024-05-01T01:00:00Z', -1],
    ['2024-05-01T00:00:00-01:00', '2024-05-01T00:59:59Z', 1],
    ['2024-05-01', '2024-05-01T00:59:59Z', undefined],
    ['2024-05-01T00:59:59Z', '2024-05-01T00:59:59', undefined],
  ])('%s against %s is %s', (first, second, expected) => {
    expect(compareInstants(first, second)).toBe(expected);
  });
});
