import { expect, test } from 'vitest';
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
])('from %s it is %i working days to %s', (day, count, expected) => {
  expect(addWorkingDays(day, count, [calendar])).toBe(expected);
});

test('is not known where a year on the way has no calendar', () => {
  expect(addWorkingDays('2024-12-31', 1, [calendar])).toBeUndefined();
  expect(addWorkingDays('2024-12-31', 1, [])).toBeUndefined();
  expect(addWorkingDays('no day', 1, [calendar])).toBeUndefined();
});
