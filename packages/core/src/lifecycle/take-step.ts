import { isDate } from '../calendar/date.js';
import type { Expression } from '../expression/expression.js';
import type { LifecycleState, TitledLifecycle, Transition } from './lifecycle.js';
import { newTerm, type RunningTerm } from './running-term.js';
import type { ToldEvent } from './told-event.js';
import { type TakenFlag, type TakenStep, type Track, termOn } from './track.js';
import { type TransitionScope, valueIn } from './transition-scope.js';

/** The track after a transition. A measure that begins has its own term, steps and flags. */
export function takeStep(
  lifecycle: TitledLifecycle,
  track: Track | undefined,
  told: ToldEvent,
  transition: Transition,
  scope: TransitionScope,
): Track {
  const to = target(lifecycle, track, transition);
  const isNew = track === undefined || track.state.ends === true || track.state.measure !== to.measure;
  const step: TakenStep = { told, transition, from: track?.state, to };
  const isStaying = !isNew && transition.to === undefined;
  const measure = lifecycle.measures.find(({ id }) => id === to.measure);
  const former =
    isNew || track === undefined ? newTerm(measure ?? {}) : isStaying ? track.term : closed(track, told.day);
  const term = withEffects(former, transition, scope);
  return {
    state: to,
    since: isStaying ? track.since : told.day,
    entered: isStaying ? track.entered : step,
    previous: isNew ? undefined : isStaying ? track.previous : track.state,
    term: to.ends === true ? { ...term, endedOn: told.day } : term,
    steps: isNew ? [step] : [...track.steps, step],
    flags: [...(isNew ? [] : track.flags), ...raised(transition, scope, step)],
  };
}

function target({ states }: TitledLifecycle, track: Track | undefined, { to, back, from }: Transition): LifecycleState {
  if (back === true && track?.previous !== undefined) return track.previous;
  if (to === undefined && track !== undefined) return track.state;
  const wanted = states.find(({ id }) => id === (to ?? from[0]));
  // The lint refuses a lifecycle that names a state it does not have.
  return wanted ?? (states[0] as LifecycleState);
}

/** The days that did not count end with the state. */
function closed(track: Track, day: string): RunningTerm {
  const term = termOn(track, day);
  if (term === track.term) return term;
  const uncounted = term.uncounted.map((period) =>
    track.term.uncounted.includes(period) ? period : { ...period, until: day },
  );
  return { ...term, uncounted };
}

function withEffects(term: RunningTerm, { term: effects = {} }: Transition, scope: TransitionScope): RunningTerm {
  const start = term.start ?? dayIn(effects.startsOn, scope);
  const months = valueIn(effects.lengthMonths, scope, 'number') ?? term.months;
  const endsOn = dayIn(effects.endsOn, scope) ?? term.endsOn;
  // What was served or credited before belongs to the first day; later documents only repeat it.
  const before = term.start === undefined ? effects : {};
  return {
    ...term,
    ...(start === undefined ? {} : { start }),
    ...(months === undefined ? {} : { months }),
    ...(endsOn === undefined ? {} : { endsOn }),
    executedBefore: valueIn(before.executedBefore, scope, 'number') ?? term.executedBefore,
    credited: valueIn(before.credited, scope, 'number') ?? term.credited,
    extended: term.extended + (valueIn(effects.extended, scope, 'number') ?? 0),
  };
}

function dayIn(expression: Expression | undefined, scope: TransitionScope): string | undefined {
  const day = valueIn(expression, scope, 'string');
  return day !== undefined && isDate(day) ? day : undefined;
}

function raised({ flags = [] }: Transition, scope: TransitionScope, step: TakenStep): TakenFlag[] {
  return flags
    .filter(({ when }) => valueIn(when, scope, 'boolean') === true)
    .map(({ id, source }) => ({ id, step, source }));
}
