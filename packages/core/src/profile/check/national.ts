import type { DeadlineRule, ObligationRule } from '../../obligations/obligation-rule.js';
import type { Schedule } from '../../obligations/schedule.js';

/** A fact of national law, as far as choices are held against it. */
export interface NationalFact {
  readonly id: string;
  readonly instrument: string;
  readonly clause: string;
  /** Its figures by name, such as `days` or `yearsAtMost`. */
  readonly value?: Readonly<Record<string, number>>;
}

/** What the choices of a profile are held against. */
export interface NationalLaw {
  readonly facts: readonly NationalFact[];
  readonly obligations: readonly Pick<ObligationRule, 'id' | 'arises'>[];
  readonly schedule: (id: string) => Pick<Schedule, 'id' | 'deadlines'> | undefined;
  /** Names of the rubrics, with what each may be given. */
  readonly rubrics: Readonly<Record<string, readonly string[]>>;
  /** Ids of the instruments of the register. */
  readonly instruments: readonly string[];
}

/** How a figure binds whoever chooses one. */
export type Bound = 'most' | 'least' | 'same';

/** A figure of national law that a place may be stricter than, or has to keep. */
export interface Figure {
  readonly bound: Bound;
  readonly value: number;
}

/** The figure that a choice speaks of: the id of a fact that has one figure, or with the name of the figure behind it. */
export function figureNamed(facts: readonly NationalFact[], name: string): Figure | undefined {
  for (const { id, value = {} } of facts) {
    const members = Object.keys(value);
    for (const member of members) {
      const isMeant = name === `${id}-${kebab(member)}` || (name === id && members.length === 1);
      if (isMeant) return { bound: boundOf(member), value: value[member] as number };
    }
  }
  return undefined;
}

/** A deadline may be shorter, a least may be more, a most may be less; a term is what the law says. */
function boundOf(member: string): Bound {
  if (/AtLeast$/.test(member)) return 'least';
  return /AtMost$/.test(member) || member === 'days' || member === 'hours' ? 'most' : 'same';
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Whether a choice stays within a figure. */
export function isWithin(chosen: number, { bound, value }: Figure): boolean {
  if (bound === 'same') return chosen === value;
  return bound === 'most' ? chosen <= value && chosen >= 0 : chosen >= value;
}

/** The figure of a deadline in days: what it is at the shortest; hours are days begun. */
interface Span {
  readonly days: number;
  readonly least: boolean;
}

const DAYS_A_MONTH = 28;
const HOURS_A_DAY = 24;

function spanOf({ window }: DeadlineRule['arises'][number]): Span | undefined {
  const { days, months, hours, workingDays, least = false } = window;
  if (days !== undefined) return { days, least };
  if (workingDays !== undefined) return { days: workingDays, least };
  if (hours !== undefined) return { days: Math.ceil(hours / HOURS_A_DAY), least };
  return months === undefined ? undefined : { days: months * DAYS_A_MONTH, least };
}

/** Ids of the deadlines of a schedule that are longer than national law allows, or shorter than what has to last. */
export function longerDeadlines(schedule: Pick<Schedule, 'deadlines'>, law: NationalLaw): readonly string[] {
  return (schedule.deadlines ?? [])
    .filter((local) => {
      const national = law.obligations.find(({ id }) => id === local.id || id.endsWith(`-${local.id}`));
      const allowed = national?.arises.map(spanOf).find((span) => span !== undefined);
      return (
        allowed !== undefined && local.arises.map(spanOf).some((span) => span !== undefined && !fits(span, allowed))
      );
    })
    .map(({ id }) => id);
}

const fits = (local: Span, national: Span): boolean =>
  national.least ? local.days >= national.days : local.days <= national.days;
