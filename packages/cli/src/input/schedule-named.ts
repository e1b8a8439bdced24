import { findSchedule, type Schedule, UnknownScheduleError } from '@guitu/core/due';
import { UsageError } from '../usage-error.js';

/** A shipped schedule; a name that there is none for is a mistake of whoever wrote the command. */
export function scheduleNamed(name: string): Schedule {
  try {
    return findSchedule(name);
  } catch (error) {
    if (error instanceof UnknownScheduleError) throw new UsageError(error.message);
    throw error;
  }
}
