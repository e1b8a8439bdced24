import { isDate, partOf } from './date.js';
import { dayNumber } from './day-number.js';

const FORM = /^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$/;
const MINUTES_PER_DAY = 1440;

interface DateTime {
  /** Calendar date in the offset of the text. */
  readonly date: string;
  /** Minutes since 1970-01-01 in UTC. */
  readonly minutes: number;
  /** 0 to 60; 60 only for a leap second. */
  readonly seconds: number;
  /** 0 to 999; further digits are cut off. */
  readonly milliseconds: number;
}

/**
 * Whether a text is an RFC 3339 date-time: seconds and an offset (`Z` or `+08:00`) are required, the
 * day exists, the hour is at most 23, and second 60 stands only where UTC may have a leap second.
 */
export function isDateTime(text: string): boolean {
  return parseDateTime(text) !== undefined;
}

/** The calendar date of a date-time in its own offset; `undefined` when the text is not a date-time. */
export function dateOfDateTime(text: string): string | undefined {
  return parseDateTime(text)?.date;
}

/** Milliseconds since 1970-01-01T00:00:00Z; `undefined` when the text is not a date-time. */
export function instantOf(text: string): number | undefined {
  const parsed = parseDateTime(text);
  return parsed && (parsed.minutes * 60 + parsed.seconds) * 1000 + parsed.milliseconds;
}

/** Negative, 0 or positive as the first date-time is before, at or after the second, whatever their offsets. */
export function compareInstants(first: string, second: string): number | undefined {
  const one = instantOf(first);
  const other = instantOf(second);
  return one === undefined || other === undefined ? undefined : Math.sign(one - other);
}

function parseDateTime(text: string): DateTime | undefined {
  const date = text.slice(0, 10);
  if (!FORM.test(text) || !isDate(date)) return undefined;
  // An offset takes up the last six places, and a fraction what is left between.
  const isUtc = text[text.length - 3] !== ':';
  const zone = text.length - (isUtc ? 1 : 6);
  const hour = partOf(text, 11, 13);
  const minute = partOf(text, 14, 16);
  const seconds = partOf(text, 17, 19);
  const offsetHour = isUtc ? 0 : partOf(text, zone + 1, zone + 3);
  const offsetMinute = isUtc ? 0 : partOf(text, zone + 4, zone + 6);
  if (hour > 23 || minute > 59 || seconds > 60 || offsetHour > 23 || offsetMinute > 59) return undefined;
  const offset = (offsetHour * 60 + offsetMinute) * (text[zone] === '-' ? -1 : 1);
  const minutes = (dayNumber(date) ?? 0) * MINUTES_PER_DAY + hour * 60 + minute - offset;
  // Leap seconds are inserted at the end of a UTC day only.
  if (seconds === 60 && (minutes + 1) % MINUTES_PER_DAY !== 0) return undefined;
  return { date, minutes, seconds, milliseconds: Number(text.slice(20, zone).padEnd(3, '0').slice(0, 3)) };
}
