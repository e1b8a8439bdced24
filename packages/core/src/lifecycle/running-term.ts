import { addDays, addMonths, addYears, daysBetween } from '../calendar/arithmetic.js';
import type { Measure } from './lifecycle.js';

/** The term of a measure while its steps are followed; days where nothing else is said. */
export interface RunningTerm {
  readonly start?: string;
  readonly years?: number;
  readonly months?: number;
  readonly executedBefore: number;
  readonly credited: number;
  readonly extended: number;
  readonly uncounted: readonly UncountedDays[];
  /** Last day that a decision has set. */
  readonly endsOn?: string;
  /** Day on which the measure ended. */
  readonly endedOn?: string;
}

/** Days in one state that do not count; `until` is the first day that counts again. */
export interface UncountedDays {
  readonly state: string;
  readonly from: string;
  readonly until?: string;
  readonly days: number;
}

/** One step of the arithmetic: `from` and an amount give `to`. */
export interface TermStep {
  readonly kind: 'length' | 'executed-before' | 'credited' | 'last-day' | 'uncounted' | 'extended' | 'early';
  readonly from: string;
  readonly amount: number;
  readonly unit: 'd' | 'm' | 'y';
  readonly to: string;
  /** Which days do not count. */
  readonly uncounted?: UncountedDays;
}

/** A term that has not begun. */
export function newTerm({ length }: Pick<Measure, 'length'>): RunningTerm {
  return {
    ...(length === undefined ? {} : { years: length.years }),
    executedBefore: 0,
    credited: 0,
    extended: 0,
    uncounted: [],
  };
}

/** All days that do not count. */
export function uncountedDays({ uncounted }: RunningTerm): number {
  return uncounted.reduce((total, { days }) => total + days, 0);
}

/** Days served before a day, that day not counted; `undefined` while the term has no first day. */
export function executedDays(term: RunningTerm, day: string): number | undefined {
  if (term.start === undefined) return undefined;
  const until = term.endedOn !== undefined && term.endedOn < day ? term.endedOn : day;
  const passed = daysBetween(term.start, until);
  return passed === undefined ? undefined : Math.max(0, passed - uncountedDays(term)) + term.executedBefore;
}

/** The steps from the first day of a term to its last; none where first day or length is not known. */
export function termSteps(term: RunningTerm, isDayBefore: boolean): readonly TermStep[] {
  const { start, years, months } = term;
  if (start === undefined || (years === undefined && months === undefined)) return [];
  const steps: TermStep[] = [];
  const [amount, unit] = months === undefined ? ([years ?? 0, 'y'] as const) : ([months, 'm'] as const);
  const reached = unit === 'y' ? addYears(start, amount) : addMonths(start, amount);
  if (reached === undefined) return [];
  let last = reached;
  steps.push({ kind: 'length', from: start, amount, unit, to: last });
  const move = (kind: TermStep['kind'], days: number, uncounted?: UncountedDays): void => {
    const to = days === 0 ? undefined : addDays(last, days);
    if (to === undefined) return;
    steps.push({ kind, from: last, amount: days, unit: 'd', to, ...(uncounted === undefined ? {} : { uncounted }) });
    last = to;
  };
  move('executed-before', -term.executedBefore);
  move('credited', -term.credited);
  if (isDayBefore) move('last-day', -1);
  for (const period of term.uncounted) move('uncounted', period.days, period);
  move('extended', term.extended);
  if (term.endsOn !== undefined) move('early', daysBetween(last, term.endsOn) ?? 0);
  return steps;
}

/** The last day of a term; `undefined` where it is not known. */
export function termEnd(term: RunningTerm, isDayBefore: boolean): string | undefined {
  const steps = termSteps(term, isDayBefore);
  return steps[steps.length - 1]?.to;
}
