/** A day of the proleptic Gregorian calendar, years 0000 to 9999. */
export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const DAYS_IN_MONTH: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a text is `YYYY-MM-DD` and names a day that exists. */
export function isDate(text: string): boolean {
  // Read by places and not by an expression: days are what documents are asked for most.
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false;
  const year = partOf(text, 0, 4);
  const day = partOf(text, 8, 10);
  return year >= 0 && day >= 1 && day <= daysInMonth(year, partOf(text, 5, 7));
}

/** Reads `YYYY-MM-DD`; `undefined` for any other form and for days that do not exist, such as 2023-02-29. */
export function parseDate(text: string): CalendarDate | undefined {
  return isDate(text) ? { year: partOf(text, 0, 4), month: partOf(text, 5, 7), day: partOf(text, 8, 10) } : undefined;
}

/** The number that the ASCII digits of a part of a text make, `NaN` where anything else stands. */
export function partOf(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** Writes a day as `YYYY-MM-DD`. */
export function formatDate({ year, month, day }: CalendarDate): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Number of days of a month; 0 for a month that does not exist, so that no day of it does. */
export function daysInMonth(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (DAYS_IN_MONTH[month - 1] ?? 0) + (leap ? 1 : 0);
}
