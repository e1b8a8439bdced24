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
 * The working day that is a number of working days after a day, which itself does not count.
 * @returns `undefined` when it cannot be known: a year on the way has no calendar, or `day` is no day
 */
export function addWorkingDays(day: string, count: number, calendars: readonly WorkingDays[]): string | undefined {
  let reached: string | undefined = day;
  for (let left = count; left > 0;) {
    reached = addDays(reached, 1);
    if (reached === undefined) return undefined;
    const year = Number(reached.slice(0, 4));
    const calendar = calendars.find((one) => one.year === year);
    if (calendar === undefined) return undefined;
    if (isWorkingDay(reached, calendar)) left -= 1;
  }
  return reached;
}

function isWorkingDay(day: string, { holidays, workdays }: WorkingDays): boolean {
  if (workdays.includes(day)) return true;
  return (weekday(day) ?? 7) < 6 && !holidays.includes(day);
}
