import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  compareDates,
  daysBetween,
  monthsBetween,
  weekday,
  yearsBetween,
} from './arithmetic.js';
import { dateOfDayNumber, dayNumber } from './day-number.js';

const DAY = 86_400_000;

/** The platform's own calendar, in UTC so that no time zone plays a part. */
const fromPlatform = (days: number): string => new Date(days * DAY).toISOString().slice(0, 10);
const toPlatform = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;
const dates = fc.integer({ min: toPlatform('0001-01-01'), max: toPlatform('9999-12-31') }).map(fromPlatform);

/** Counts months by trying one after the other. */
const slowMonthsBetween = (from: string, to: string): number => {
  if (to < from) return 0 - slowMonthsBetween(to, from);
  let months = 0;
  for (;;) {
    const next = addMonths(from, months + 1);
    if (next === undefined || next > to) return months;
    months += 1;
  }
};

describe('addDays', () => {
  it.each([
    ['2024-02-20', 15, '2024-03-06'],
    ['2023-02-20', 15, '2023-03-07'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2024-01-01', -1, '2023-12-31'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2024-05-05', 0, '2024-05-05'],
    ['9999-12-31', 1, undefined],
    ['0000-01-01', -1, undefined],
    ['0000-03-01', -1, '0000-02-29'],
    ['2023-02-29', 1, undefined],
    ['2024-01-01', 0.5, undefined],
    ['2024-01-01', NaN, undefined],
    ['2024-01-01', Infinity, undefined],
    ['2024-01-01', Number.MAX_SAFE_INTEGER, undefined],
  ])('%s and %s days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  it('agrees with the platform on every date', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -800_000, max: 800_000 }), (date, days) => {
        const sum = toPlatform(date) + days;
        const inRange = sum >= toPlatform('0000-01-01') && sum <= toPlatform('9999-12-31');
        expect(addDays(date, days)).toBe(inRange ? fromPlatform(sum) : undefined);
      }),
      { numRuns: 3000 },
    );
  });

  it('crosses the hours that China moved its clocks in 1986 to 1991', () => {
    expect(addDays('1986-05-03', 1)).toBe('1986-05-04');
    expect(daysBetween('1986-05-03', '1986-05-05')).toBe(2);
    expect(addDays('1991-09-14', 1)).toBe('1991-09-15');
  });
});

describe('addMonths', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-08-31', 6, '2025-02-28'],
    ['2024-01-30', 13, '2025-02-28'],
    ['2024-11-15', 2, '2025-01-15'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2024-01-15', -13, '2022-12-15'],
    ['2024-01-15', 0, '2024-01-15'],
    ['9999-12-01', 1, undefined],
    ['0000-01-31', -1, undefined],
    ['2024-01-15', 1.5, undefined],
    ['not a date', 1, undefined],
  ])('%s and %s months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('keeps the day, or takes the last day of the month where there is no such day', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -1200, max: 1200 }), (date, months) => {
        const result = addMonths(date, months);
        const first = new Date(toPlatform(`${date.slice(0, 8)}01`) * DAY);
        first.setUTCMonth(first.getUTCMonth() + months);
        if (first.getUTCFullYear() < 0 || first.getUTCFullYear() > 9999) {
          expect(result).toBeUndefined();
          return;
        }
        const last = new Date(first);
        last.setUTCMonth(last.getUTCMonth() + 1, 0);
        first.setUTCDate(Math.min(Number(date.slice(8)), last.getUTCDate()));
        expect(result).toBe(first.toISOString().slice(0, 10));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('addYears', () => {
  it.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2021-03-01', 3, '2024-03-01'],
    ['2024-02-29', -1, '2023-02-28'],
    ['2000-02-29', 100, '2100-02-28'],
    ['9998-01-01', 2, undefined],
  ])('%s and %s years is %s', (date, years, expected) => {
    expect(addYears(date, years)).toBe(expected);
  });
});

describe('daysBetween', () => {
  it.each([
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['2024-03-01', '2024-02-28', -2],
    ['2024-03-01', '2024-03-01', 0],
    ['2024-03-01', '2024-02-30', undefined],
    ['', '2024-02-29', undefined],
  ])('from %s to %s is %s', (from, to, expected) => {
    expect(daysBetween(from, to)).toBe(expected);
  });

  it('undoes addDays', () => {
    fc.assert(
      fc.property(dates, dates, (from, to) => {
        const days = daysBetween(from, to);
        expect(days).toBe(toPlatform(to) - toPlatform(from));
        expect(addDays(from, days as number)).toBe(to);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('monthsBetween and yearsBetween', () => {
  it.each([
    ['2024-01-31', '2024-02-28', 0],
    ['2024-01-31', '2024-02-29', 1],
    ['2023-01-31', '2023-02-28', 1],
    ['2024-01-15', '2024-02-14', 0],
    ['2024-01-15', '2024-02-15', 1],
    ['2024-01-15', '2024-02-16', 1],
    ['2024-02-15', '2024-01-15', -1],
    ['2024-02-14', '2024-01-15', 0],
    ['2024-01-15', '2024-01-15', 0],
    ['2023-02-29', '2024-01-15', undefined],
  ])('from %s to %s are %s months', (from, to, expected) => {
    expect(monthsBetween(from, to)).toBe(expected);
  });

  it.each([
    ['2024-02-29', '2025-02-27', 0],
    ['2024-02-29', '2025-02-28', 1],
    ['2021-03-01', '2024-02-29', 2],
    ['2021-03-01', '2024-03-01', 3],
    ['2024-03-01', '2021-03-01', -3],
    ['2024-03-01', '2023-03-02', 0],
    ['2024-03-01', 'x', undefined],
  ])('from %s to %s are %s years', (from, to, expected) => {
    expect(yearsBetween(from, to)).toBe(expected);
  });

  it('never give a negative zero, which would not be equal to 0 everywhere', () => {
    expect(Object.is(monthsBetween('2024-02-14', '2024-01-15'), 0)).toBe(true);
    expect(Object.is(yearsBetween('2024-03-01', '2023-03-02'), 0)).toBe(true);
  });

  it('agree with counting one month after the other', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -3000, max: 3000 }), (from, days) => {
        const to = addDays(from, days);
        fc.pre(to !== undefined);
        expect(monthsBetween(from, to as string)).toBe(slowMonthsBetween(from, to as string));
      }),
      { numRuns: 1500 },
    );
  });

  it('undo addMonths and addYears going forward', () => {
    fc.assert(
      fc.property(dates, fc.nat(1200), (from, count) => {
        const later = addMonths(from, count);
        fc.pre(later !== undefined);
        expect(monthsBetween(from, later as string)).toBe(count);
        const years = Math.floor(count / 12);
        expect(yearsBetween(from, addYears(from, years) as string)).toBe(years);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('dayNumber and dateOfDayNumber', () => {
  it('agree with the platform on each day of 0000 to 9999', () => {
    const first = toPlatform('0000-01-01');
    const last = toPlatform('9999-12-31');
    let wrong = 0;
    // 37 is prime to 7, 12 and 365, so the steps reach every weekday, month end and leap day pattern.
    for (let days = first; days <= last; days += 37) {
      const date = fromPlatform(days);
      if (dateOfDayNumber(days) !== date || dayNumber(date) !== days) wrong += 1;
    }
    for (let days = toPlatform('1890-01-01'); days <= toPlatform('2110-12-31'); days += 1) {
      if (dateOfDayNumber(days) !== fromPlatform(days)) wrong += 1;
    }
    expect(wrong).toBe(0);
    expect([dateOfDayNumber(first), dateOfDayNumber(last)]).toEqual(['0000-01-01', '9999-12-31']);
    expect([dateOfDayNumber(first - 1), dateOfDayNumber(last + 1)]).toEqual([undefined, undefined]);
  });
});

describe('compareDates', () => {
  it.each([
    ['2024-01-01', '2024-01-02', -1],
    ['2024-01-02', '2024-01-02', 0],
    ['2024-10-01', '2024-09-30', 1],
    ['2024-01-01', '2024-01-32', undefined],
  ])('%s against %s is %s', (first, second, expected) => {
    expect(compareDates(first, second)).toBe(expected);
  });
});

describe('weekday', () => {
  it('counts from Monday, also before 1970', () => {
    expect(['2024-02-26', '2024-03-03', '1970-01-01', '1969-12-31', '0000-01-01', '2024-02-30'].map(weekday)).toEqual([
      1,
      7,
      4,
      3,
      6,
      undefined,
    ]);
  });

  it('agrees with the platform', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect((weekday(date) as number) % 7).toBe(new Date(`${date}T00:00:00Z`).getUTCDay());
      }),
    );
  });
});
