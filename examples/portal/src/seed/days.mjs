import { addDays as days, addMonths as months, addYears as years, daysBetween as between } from '@guitu/core';

/** The generator counts only from real days, so a missing result is its own mistake. @template Value @param {Value | undefined} value @returns {Value} */
const real = (value) => {
  if (value === undefined) throw new RangeError('not a day');
  return value;
};

/** @param {string} day @param {number} count */
export const addDays = (day, count) => real(days(day, count));

/** @param {string} day @param {number} count */
export const addMonths = (day, count) => real(months(day, count));

/** @param {string} day @param {number} count */
export const addYears = (day, count) => real(years(day, count));

/** @param {string} from @param {string} to */
export const daysBetween = (from, to) => real(between(from, to));
