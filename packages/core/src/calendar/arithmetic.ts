import { daysInMonth, formatDate, parseDate } from './date.js';
import { dateOfDayNumber, dayNumber } from './day-number.js';

/**
 * Date arithmetic on texts of the form `YYYY-MM-DD`. Everything here is total: a text that is not a
 * date, a count that is not an integer, or a result outside the years 0000 to 9999 gives `undefined`.
 * No time zone plays a part.
 */

/** The date a number of days later, or earlier when the number is negative. */
export function addDays(date: string, days: number): string | undefined {
  const start = dayNumber(date);
  return start === undefined ? undefined : dateOfDayNumber(start + days);
}

/** The same day a number of months later; the last day of the month where that day does not exist. */
export function addMonths(date: string, months: number): string | undefined {
  const start = parseDate(date);
  if (!start || !Number.isSafeInteger(months)) return undefined;
  const total = start.year * 12 + start.month - 1 + months;
  const year = Math.floor(total / 12);
  if (year < 0 || year > 9999) return undefined;
  const month = total - year * 12 + 1;
  return formatDate({ year, month, day: Math.min(start.day, daysInMonth(year, month)) });
}

/** The same day a number of years later; 29 February becomes 28 February where there is none. */
export function addYears(date: string, years: number): string | undefined {
  return addMonths(date, years * 12);
}

/** How many days after `from` the date `to` is; negative when it is earlier, 0 on the same day. */
export function daysBetween(from: string, to: string): number | undefined {
  const start = dayNumber(from);
  const end = dayNumber(to);
  return start === undefined || end === undefined ? undefined : end - start;
}

/**
 * The largest number of months that can be added to `from` without passing `to`. When `to` is the
 * earlier date it is the negative of the same count taken from `to` to `from`.
 */
export function monthsBetween(from: string, to: string): number | undefined {
  const start = parseDate(from);
  const end = parseDate(to);
  if (!start || !end) return undefined;
  // ISO dates sort as text.
  if (to < from) return 0 - (monthsBetween(to, from) ?? 0);
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return end.day < Math.min(start.day, daysInMonth(end.year, end.month)) ? months - 1 : months;
}

/** Whole years between two dates, counted as `monthsBetween` counts months. */
export function yearsBetween(from: string, to: string): number | undefined {
  const months = monthsBetween(from, to);
  // Adding 0 turns the -0 of a part of a year back into 0.
  return months === undefined ? undefined : Math.trunc(months / 12) + 0;
}

/** Negative, 0 or positive as the first date is before, on or after the second. */
export function compareDates(first: string, second: string): number | undefined {
  const days = daysBetween(second, first);
  return days === undefined ? undefined : Math.sign(days);
}

/** Day of the week, 1 for Monday to 7 for Sunday. */
export function weekday(date: string): number | undefined {
  const days = dayNumber(date);
  // 1970-01-01 was a Thursday; the remainder is taken twice because it keeps the sign of its left side.
  return days === undefined ? undefined : ((((days + 3) % 7) + 7) % 7) + 1;
}
