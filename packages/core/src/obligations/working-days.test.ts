import { expect, test } from 'vitest';
import { stateWorkingDays } from '../generated-obligations.js';
import { addWorkingDays, type WorkingDays } from './working-days.js';

/** A made-up year: Monday 6 May is a holiday, Saturday 11 May is worked. */
const calendar: WorkingDays = {
  year: 2024,
  holidays: ['2024-05-06'],
  workdays: ['2024-05-11'],
  source: [{ basis: 'design' }],
};

test.each([
  ['2024-05-07', 1, '2024-05-08'],
  ['2024-05-03', 1, '2024-05-07'],
  ['2024-05-10', 1, '2024-05-11'],
  ['2024-05-10', 2, '2024-05-13'],
  ['2024-05-07', 0, '2024-05-07'],
  ['2024-05-08', -1, '2024-05-07'],
  ['2024-05-07', -1, '2024-05-03'],
  ['2024-05-13', -1, '2024-05-11'],
  ['2024-05-13', -2, '2024-05-10'],
])('from %s it is %i working days to %s', (day, count, expected) => {
  expect(addWorkingDays(day, count, [calendar])).toBe(expected);
});

test('is not known where a year on the way has no calendar', () => {
  expect(addWorkingDays('2024-12-31', 1, [calendar])).toBeUndefined();
  expect(addWorkingDays('2024-12-31', 1, [])).toBeUndefined();
  expect(addWorkingDays('2024-01-01', -1, [calendar])).toBeUndefined();
  expect(addWorkingDays('no day', 1, [calendar])).toBeUndefined();
});

test('are shipped for whole years, each with the number of its notice', () => {
  expect(stateWorkingDays.map(({ year }) => year)).toEqual([2023, 2024, 2025, 2026]);
  for (const { year, source } of stateWorkingDays) expect(source[0]?.instrument).toBe(`holidays-${year}`);
});

/** Days that the notices name, with what they make of the working day before them. */
test.each([
  ['2023-01-20', '2023-01-28'],
  ['2023-09-28', '2023-10-07'],
  ['2024-02-09', '2024-02-18'],
  ['2024-09-30', '2024-10-08'],
  ['2025-01-27', '2025-02-05'],
  ['2025-09-30', '2025-10-09'],
  ['2026-02-14', '2026-02-24'],
  ['2026-09-30', '2026-10-08'],
])('after %s people work again on %s', (day, next) => {
  expect(addWorkingDays(day, 1, stateWorkingDays)).toBe(next);
  expect(addWorkingDays(next, -1, stateWorkingDays)).toBe(day);
});
