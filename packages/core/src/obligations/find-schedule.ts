import { schedules } from '../generated-obligations.js';
import type { Schedule } from './schedule.js';

/** A name that the standard has no schedule for. Thrown for a wrong argument. */
export class UnknownScheduleError extends Error {
  override readonly name = 'UnknownScheduleError';
  readonly schedule: string;
  /** The names that there are. */
  readonly known: readonly string[];

  constructor(schedule: string, known: readonly string[]) {
    super(`No schedule "${schedule}" in this version of the standard. There are: ${known.join(', ')}.`);
    this.schedule = schedule;
    this.known = known;
  }
}

/** A shipped schedule by its name. Throws `UnknownScheduleError` for a name that the standard does not have. */
export function findSchedule(name: string): Schedule {
  const found = Object.prototype.hasOwnProperty.call(schedules, name) ? schedules[name] : undefined;
  if (found === undefined) throw new UnknownScheduleError(name, Object.keys(schedules));
  return found;
}
