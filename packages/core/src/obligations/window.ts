import { addDays, addMonths } from '../calendar/arithmetic.js';
import type { CaseDocuments } from './case-documents.js';
import { type Instance, dayOf, eventDay, scopeOf } from './days.js';
import { stateWorkingDays } from '../generated-obligations.js';
import type { ObligationOptions, UncheckedReason } from './obligation.js';
import type { Arising, DeadlineRule, WindowRule } from './obligation-rule.js';
import { movedBy, suspensionsOf } from './pauses.js';
import { textAt } from './text-at.js';
import { addWorkingDays, nextWorkingDay } from './working-days.js';

/** When an instance can be done in time. */
export interface Window {
  readonly opens: string | null;
  readonly due: string | null;
  /** It has to last at least until it opens. */
  readonly isLeast?: true;
  readonly arithmetic?: string;
  /** Why there is no window. */
  readonly reason?: UncheckedReason;
  /** An expected day stands for one that the file does not say. */
  readonly isExpected?: boolean;
}

const NO_WINDOW = { opens: null, due: null } as const;

/** The window of an instance, after what the law lets the clock stand still for. */
export function windowOf(
  rule: DeadlineRule,
  { window }: Arising,
  instance: Instance,
  documents: CaseDocuments,
  options: ObligationOptions,
): Window {
  const counted = written(window, instance) ?? fromEvent(window, instance, documents, options);
  return rule.shift === undefined ? counted : shifted(counted, instance, documents, options);
}

/** A window that the document itself states. */
function written({ opens, due }: WindowRule, instance: Instance): Window | undefined {
  if (opens === undefined || due === undefined) return undefined;
  const scope = scopeOf(instance);
  const [first, last] = [dayOf(opens, scope), dayOf(due, scope)];
  return first === undefined || last === undefined
    ? { ...NO_WINDOW, reason: 'day-unknown' }
    : { opens: first, due: last };
}

function fromEvent(
  { event, days, months, hours, workingDays, least }: WindowRule,
  instance: Instance,
  documents: CaseDocuments,
  { firstDay, lastDay, workingDays: calendars = stateWorkingDays }: ObligationOptions,
): Window {
  if (event === undefined) return NO_WINDOW;
  const from = eventDay(event, instance, documents)?.day;
  if (from === undefined) return { ...NO_WINDOW, reason: 'event-unknown' };
  if (workingDays !== undefined) {
    const due = addWorkingDays(from, workingDays, calendars);
    if (due === undefined) return { opens: from, due: null, reason: 'no-calendar' };
    const sign = workingDays < 0 ? '-' : '+';
    return { opens: due < from ? due : from, due, arithmetic: `${from} ${sign} ${Math.abs(workingDays)} wd = ${due}` };
  }
  const [due, step] = end(from, { days, months, hours });
  if (step === undefined || due === undefined) return { opens: from, due: null, arithmetic: from };
  if (least === true) return { opens: due, due: null, isLeast: true, arithmetic: `${from} ${step} = ${due}` };
  // Where the day of the event counts, a term that runs forward ends one day sooner.
  const counts = firstDay === 'counted' && due > from && hours === undefined;
  const counted = counts ? (addDays(due, -1) ?? due) : due;
  const moves = lastDay === 'next-working-day' && due > from && hours === undefined;
  const last = moves ? nextWorkingDay(counted, calendars) : counted;
  if (last === undefined) return { opens: from, due: null, reason: 'no-calendar' };
  // What must be done before a day has no first day of its own.
  return {
    opens: last < from ? last : from,
    due: last,
    arithmetic: `${from} ${step}${counts ? ' - 1 d' : ''} = ${counted}${last === counted ? '' : ` → ${last}`}`,
  };
}

interface Step {
  readonly days: number | undefined;
  readonly months: number | undefined;
  readonly hours: number | undefined;
}

/** The last day and the step that leads to it, as people write it. */
function end(from: string, { days, months, hours }: Step): readonly [string | undefined, string | undefined] {
  if (days !== undefined) return [addDays(from, days), days < 0 ? `- ${-days} d` : `+ ${days} d`];
  if (months !== undefined) return [addMonths(from, months), `+ ${months} mo`];
  if (hours !== undefined) return [addDays(from, Math.ceil(hours / 24)), `+ ${hours} h`];
  return [undefined, undefined];
}

function shifted(window: Window, instance: Instance, documents: CaseDocuments, { asOf }: ObligationOptions): Window {
  const { origin } = instance;
  const own = textAt(origin, '/agreementNumber') ?? origin.number ?? '';
  const pauses = suspensionsOf(documents, (agreement) => agreement === own);
  if (pauses.length === 0 || window.opens === null) return window;
  const opens = movedBy(pauses, window.opens, asOf);
  const due = window.due === null ? undefined : movedBy(pauses, window.due, asOf);
  if (opens === undefined || (window.due !== null && due === undefined)) return { ...window, reason: 'suspended' };
  const { moved, isExpected } = due ?? opens;
  if (moved === 0) return window;
  const from = window.due ?? window.opens;
  const reached = (due ?? opens).day;
  return {
    ...window,
    opens: opens.day,
    due: due === undefined ? null : due.day,
    arithmetic: `${from} + ${moved} d = ${reached}`,
    isExpected,
  };
}
