import { addDays, weekday } from '../calendar/arithmetic.js';
import type { SourceLine } from '../issue.js';

/** The working days of one year, as the state has arranged them. */
export interface WorkingDays {
  readonly year: number;
  /** Days off that fall on Monday to Friday. */
  readonly holidays: readonly string[];
  /** Saturdays and Sundays on which people work. */
  readonly workdays: readonly string[];
  readonly source: readonly SourceLine[];
}

/**
 * The working day that is a number of working days after a day, or before it when the number is negative; the day
 * itself does not count.
 * @returns `undefined` when it cannot be known: a year on the way has no calendar, or `day` is no day
 */
export function addWorkingDays(day: string, count: number, calendars: readonly WorkingDays[]): string | undefined {
  const step = count < 0 ? -1 : 1;
  let reached: string | undefined = day;
  for (let left = Math.abs(count); left > 0;) {
    reached = addDays(reached, step);
    const isWorking = reached === undefined ? undefined : isWorkingDay(reached, calendars);
    if (reached === undefined || isWorking === undefined) return undefined;
    if (isWorking) left -= 1;
  }
  return reached;
}

/** The day itself where people work on it, or else the next on which they do; `undefined` as above. */
export function nextWorkingDay(day: string, calendars: readonly WorkingDays[]): string | undefined {
  const isWorking = isWorkingDay(day, calendars);
  return isWorking === false ? addWorkingDays(day, 1, calendars) : isWorking === true ? day : undefined;
}

/** `undefined` where the year has no calendar. */
function isWorkingDay(day: string, calendars: readonly WorkingDays[]): boolean | undefined {
  const year = Number(day.slice(0, 4));
  const calendar = calendars.find((one) => one.year === year);
  if (calendar === undefined) return undefined;
  return calendar.workdays.includes(day) || ((weekday(day) ?? 7) < 6 && !calendar.holidays.includes(day));
}
