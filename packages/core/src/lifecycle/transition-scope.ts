import type { SevereBreachOn } from '../breaches/severe-breach.js';
import { addDays } from '../calendar/arithmetic.js';
import { evaluate } from '../expression/evaluate.js';
import type { Expression } from '../expression/expression.js';
import type { Lifecycle, Transition } from './lifecycle.js';
import { executedDays, termEnd, uncountedDays } from './running-term.js';
import type { CasePerson } from './told-event.js';
import { type Track, termOn } from './track.js';

/** What guards and effects of transitions are evaluated over: the root of their expressions. */
export interface TransitionScope {
  /** State of the measures, also for what runs beside them. */
  readonly state?: string;
  readonly since?: string;
  /** The day of the event; today for a step that is only possible. */
  readonly day: string;
  /** The last day of the transition, or of the state when the transition has none of its own. */
  readonly dueOn?: string;
  /** Whether early release is barred. */
  readonly barred: boolean;
  readonly person: CasePerson;
  /** Whether the records of breaches reach the limit of the law by then; absent where there are none. */
  readonly severeBreach?: boolean;
  readonly term: {
    readonly start?: string;
    readonly end?: string;
    readonly endWithoutExtension?: string;
    readonly executedDays?: number;
    readonly uncountedDays: number;
    readonly creditedDays: number;
    readonly extendedDays: number;
  };
  /** The steps of the present measure. */
  readonly steps: readonly { readonly event: string; readonly day: string }[];
  /** The document that makes the transition; absent for a step that is only possible. */
  readonly document?: unknown;
}

/** Where a scope is looked at. */
export interface ScopePlace {
  readonly lifecycle: Lifecycle;
  readonly person: CasePerson;
  readonly severeBreachOn: SevereBreachOn;
  /** The measures. */
  readonly main: Track | undefined;
  /** The track of the transition itself. */
  readonly track: Track | undefined;
  readonly day: string;
  readonly document?: unknown;
}

/** A deadline with its arithmetic. */
export interface CountedDeadline {
  readonly dueOn: string;
  readonly text: string;
}

/** The scope of a transition. */
export function scopeOf(transition: Transition, place: ScopePlace): TransitionScope {
  const { lifecycle, person, severeBreachOn, main, track, day, document } = place;
  const severeBreach = severeBreachOn(day);
  const dueOn = dueDay(transition, place);
  const flags = track?.flags ?? [];
  return {
    ...(main === undefined ? {} : { state: main.state.id }),
    ...(track === undefined ? {} : { since: track.since }),
    day,
    ...(dueOn === undefined ? {} : { dueOn }),
    barred: flags.some(({ id }) => id === 'early-release-barred'),
    person,
    ...(severeBreach === undefined ? {} : { severeBreach }),
    term: scopeTerm(track, day, lifecycle),
    steps: (track?.steps ?? []).map(({ told }) => ({ event: told.event.id, day: told.day })),
    ...(document === undefined ? {} : { document }),
  };
}

/** An expression over a scope; a value that is missing, or not of the type asked for, is `undefined`. */
export function valueIn<Type extends 'boolean' | 'number' | 'string'>(
  expression: Expression | undefined,
  scope: TransitionScope,
  type: Type,
): { readonly boolean: boolean; readonly number: number; readonly string: string }[Type] | undefined {
  if (expression === undefined) return undefined;
  const value = evaluate(expression, { root: scope, context: scope });
  return typeof value === type
    ? (value as { readonly boolean: boolean; readonly number: number; readonly string: string }[Type])
    : undefined;
}

/** The last day of a transition that has one, where its beginning is known. */
export function deadlineOf(
  { deadline }: Transition,
  { lifecycle, track, day }: Pick<ScopePlace, 'lifecycle' | 'track' | 'day'>,
): CountedDeadline | undefined {
  if (deadline === undefined || track === undefined) return undefined;
  const from = deadlineStart(deadline.after, deadline.on, track, day, lifecycle);
  const dueOn = from === undefined ? undefined : addDays(from, deadline.days);
  return dueOn === undefined ? undefined : { dueOn, text: `${from} + ${deadline.days} d = ${dueOn}` };
}

function deadlineStart(
  after: string,
  on: Expression | undefined,
  track: Track,
  day: string,
  lifecycle: Lifecycle,
): string | undefined {
  if (after === 'term-end') return termEnd(termOn(track, day), lifecycle.lastDay.dayBefore);
  const step = track.steps.filter(({ told }) => told.event.id === after).pop();
  if (step === undefined || on === undefined) return step?.told.day;
  const { value } = step.told.document;
  const counted = evaluate(on, { root: value, context: value });
  return typeof counted === 'string' ? counted : undefined;
}

function dueDay(transition: Transition, place: ScopePlace): string | undefined {
  const { lifecycle, track } = place;
  if (transition.deadline !== undefined) return deadlineOf(transition, place)?.dueOn;
  const state = track?.state.id ?? 'none';
  const limited = lifecycle.transitions.find(({ from, deadline }) => deadline !== undefined && from.includes(state));
  return limited === undefined ? undefined : deadlineOf(limited, place)?.dueOn;
}

function scopeTerm(track: Track | undefined, day: string, lifecycle: Lifecycle): TransitionScope['term'] {
  if (track === undefined) return { uncountedDays: 0, creditedDays: 0, extendedDays: 0 };
  const term = termOn(track, day);
  const end = termEnd(term, lifecycle.lastDay.dayBefore);
  const { endsOn: _early, ...whole } = term;
  const endWithoutExtension = termEnd({ ...whole, extended: 0 }, lifecycle.lastDay.dayBefore);
  const executed = executedDays(term, day);
  return {
    ...(term.start === undefined ? {} : { start: term.start }),
    ...(end === undefined ? {} : { end }),
    ...(endWithoutExtension === undefined ? {} : { endWithoutExtension }),
    ...(executed === undefined ? {} : { executedDays: executed }),
    uncountedDays: uncountedDays(term),
    creditedDays: term.credited,
    extendedDays: term.extended,
  };
}
