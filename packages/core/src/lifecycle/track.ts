import { daysBetween } from '../calendar/arithmetic.js';
import type { SourceLine } from '../issue.js';
import type { LifecycleState, Transition } from './lifecycle.js';
import type { RunningTerm } from './running-term.js';
import type { ToldEvent } from './told-event.js';

/** One step that was taken. */
export interface TakenStep {
  readonly told: ToldEvent;
  readonly transition: Transition;
  /** `undefined` where nothing was before, or nothing is known of it. */
  readonly from: LifecycleState | undefined;
  readonly to: LifecycleState;
}

/** A flag with the step that raised it. */
export interface TakenFlag {
  readonly id: string;
  readonly step: TakenStep;
  readonly source: readonly SourceLine[];
}

/** Where one track stands after the steps so far. */
export interface Track {
  readonly state: LifecycleState;
  readonly since: string;
  /** The step that led into the state. */
  readonly entered: TakenStep;
  /** The state before the present one, within the measure. */
  readonly previous: LifecycleState | undefined;
  readonly term: RunningTerm;
  /** The steps of the present measure. */
  readonly steps: readonly TakenStep[];
  readonly flags: readonly TakenFlag[];
}

/** The term as it stands on a day, with the days that do not count up to it. */
export function termOn({ state, since, term }: Track, day: string): RunningTerm {
  if (state.counts || state.ends === true || term.start === undefined || day <= since) return term;
  const days = daysBetween(since, day) ?? 0;
  return { ...term, uncounted: [...term.uncounted, { state: state.id, from: since, days }] };
}
