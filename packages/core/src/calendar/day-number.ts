import { formatDate, parseDate } from './date.js';

/** From 0000-03-01, where the count below starts, to 1970-01-01. */
const DAYS_BEFORE_1970 = 719_468;
const MEAN_YEAR = 365.2425;
/** 0000-01-01 and 9999-12-31. */
const FIRST_DAY = -719_528;
const LAST_DAY = 2_932_896;

/** Days since 1970-01-01 of a date; `undefined` when the text is not a date. */
export function dayNumber(date: string): number | undefined {
  const parsed = parseDate(date);
  if (!parsed) return undefined;
  const { year, month, day } = parsed;
  // Years begin in March here, so that the leap day is the last day of its year.
  return month > 2 ? dayOf(year, month - 3, day) : dayOf(year - 1, month + 9, day);
}

/** The date a number of days after 1970-01-01; `undefined` outside the years 0000 to 9999. */
export function dateOfDayNumber(days: number): string | undefined {
  // NaN and fractions fail these tests too.
  if (!Number.isInteger(days) || days < FIRST_DAY || days > LAST_DAY) return undefined;
  let year = Math.floor((days + DAYS_BEFORE_1970) / MEAN_YEAR) + 1;
  while (dayOf(year, 0, 1) > days) year -= 1;
  // Five months from March on have 153 days in all, and so have the next five.
  const month = Math.floor((5 * (days - dayOf(year, 0, 1)) + 2) / 153);
  const day = days - dayOf(year, month, 1) + 1;
  return month < 10
    ? formatDate({ year, month: month + 3, day })
    : formatDate({ year: year + 1, month: month - 9, day });
}

/** Days since 1970-01-01; `month` is 0 for March to 11 for the February after it. */
function dayOf(year: number, month: number, day: number): number {
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leapDays + Math.floor((153 * month + 2) / 5) + day - 1 - DAYS_BEFORE_1970;
}
