import { addDays, addMonths } from '../calendar/arithmetic.js';
import type { Measure } from './measures.js';
import { type MovedDay, movedBy } from './pauses.js';
import type { SchedulePeriod, ScheduleTask } from './schedule.js';

/** One window of a task, after pauses; `lasting` when a pause without end stands in the way. */
export interface TaskWindow {
  readonly opens: string;
  /** `null` for a task without a last day. */
  readonly due: string | null;
  readonly arithmetic: string;
  readonly isExpected: boolean;
  readonly isSuspended: boolean;
}

interface Stretch {
  readonly from: string;
  /** The day after the last one. */
  readonly until: string;
  readonly step: string;
}

/** The windows of one task over the term of a measure, in the order of time. */
export function windowsOf(task: ScheduleTask, measure: Measure, asOf: string): readonly TaskWindow[] {
  const { startsOn, endsBefore, pauses } = measure;
  if (startsOn === undefined || endsBefore === undefined) return [];
  const windows: TaskWindow[] = [];
  for (const stretch of task.periods.flatMap((period) => stretchesOf(period, startsOn))) {
    if (stretch.from >= endsBefore) continue;
    const until = stretch.until < endsBefore ? stretch.until : endsBefore;
    const opens = movedBy(pauses, task.after === true ? until : stretch.from, asOf);
    const next = movedBy(pauses, until, asOf);
    windows.push(windowFrom(task, startsOn, { ...stretch, until }, opens, next));
  }
  return windows;
}

function windowFrom(
  { after }: ScheduleTask,
  startsOn: string,
  { from, until, step }: Stretch,
  opens: MovedDay | undefined,
  next: MovedDay | undefined,
): TaskWindow {
  if (opens === undefined || next === undefined) {
    const due = after === true ? null : dayBefore(until);
    return { opens: from, due, arithmetic: startsOn, isExpected: false, isSuspended: true };
  }
  const moved = next.moved === 0 ? '' : ` + ${next.moved} d`;
  const isExpected = opens.isExpected || next.isExpected;
  if (after === true) {
    const arithmetic = `${startsOn} ${step}${moved} = ${opens.day}`;
    return { opens: opens.day, due: null, arithmetic, isExpected, isSuspended: false };
  }
  const due = dayBefore(next.day);
  const arithmetic = `${startsOn} ${step}${moved} - 1 d = ${due}`;
  return { opens: opens.day, due, arithmetic, isExpected, isSuspended: false };
}

/** Cuts a period from the first day of the term, so that a short month never moves the windows after it. */
function stretchesOf(
  { fromMonth, toMonth, everyMonths, times = 1, splitAfterDays }: SchedulePeriod,
  startsOn: string,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let month = fromMonth; month < toMonth; month += everyMonths) {
    const last = Math.min(month + everyMonths, toMonth);
    const [from, until] = [addMonths(startsOn, month), addMonths(startsOn, last)];
    if (from === undefined || until === undefined) return stretches;
    const whole: Stretch = { from, until, step: `+ ${last} mo` };
    const half = splitAfterDays === undefined ? undefined : addDays(from, splitAfterDays);
    const parts =
      half === undefined || half >= until
        ? [whole]
        : [
            { from, until: half, step: `${month === 0 ? '' : `+ ${month} mo `}+ ${splitAfterDays} d` },
            { ...whole, from: half },
          ];
    for (const part of parts) for (let count = 0; count < times; count += 1) stretches.push(part);
  }
  return stretches;
}

function dayBefore(day: string): string {
  return addDays(day, -1) ?? day;
}
