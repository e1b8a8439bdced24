import type { SevereBreachOn } from '../breaches/severe-breach.js';
import type { LifecycleState, TitledLifecycle, Transition } from './lifecycle.js';
import { type StateFault, genericFault } from './state-fault.js';
import { takeStep } from './take-step.js';
import type { CasePerson, ToldEvent } from './told-event.js';
import type { TakenStep, Track } from './track.js';
import { scopeOf, valueIn } from './transition-scope.js';

/** Where a case stands after all its events. */
export interface FollowedCase {
  /** By name of track; a track that nothing has begun is absent. */
  readonly tracks: ReadonlyMap<string, Track>;
  /** Every step, in the order in which they came. */
  readonly history: readonly TakenStep[];
  readonly faults: readonly StateFault[];
}

/** The track that decides what a person is in; others run beside it. */
export const MAIN_TRACK = 'measures';

/**
 * Follows events through the lifecycle. Of the events of one day the first that leads on is taken, so that
 * no order has to be written into documents that bear the same day. What leads nowhere is refused and told.
 */
export function followEvents(
  lifecycle: TitledLifecycle,
  events: readonly ToldEvent[],
  person: CasePerson,
  severeBreachOn: SevereBreachOn,
): FollowedCase {
  const tracks = new Map<string, Track>();
  const history: TakenStep[] = [];
  const faults: StateFault[] = [];
  for (const day of Array.from(new Set(events.map((told) => told.day)))) {
    let waiting = events.filter((told) => told.day === day);
    while (waiting.length > 0) {
      const next =
        waiting.find((told) => isOrdinary(told, lifecycle, tracks)) ??
        waiting.find((told) => tracks.get(trackOf(told, lifecycle)) === undefined) ??
        waiting[0];
      if (next === undefined) break;
      waiting = waiting.filter((told) => told !== next);
      take(next);
    }
  }
  return { tracks, history, faults };

  function take(told: ToldEvent): void {
    const name = trackOf(told, lifecycle);
    const track = tracks.get(name);
    const transition = transitionFor(told, lifecycle, track);
    if (transition === undefined) {
      if (told.event.silentIn?.includes(track?.state.id ?? 'none') !== true) faults.push(impossible(told));
      return;
    }
    if (track === undefined && !transition.from.includes('none')) {
      faults.push(genericFault('lifecycle-beginning-missing', told.document, told.event.at));
    }
    const place = { lifecycle, person, severeBreachOn, main: tracks.get(MAIN_TRACK), track, day: told.day };
    const scope = scopeOf(transition, { ...place, document: told.document.value });
    const broken = (transition.guards ?? []).filter(({ assert }) => valueIn(assert, scope, 'boolean') === false);
    for (const { id, level, message, source } of broken) {
      faults.push({ ...at(told), code: id, severity: level, message, source });
    }
    if (told.event.fact !== true && broken.some(({ level }) => level === 'error')) return;
    const taken = takeStep(lifecycle, track, told, transition, scope);
    tracks.set(name, taken);
    const step = taken.steps[taken.steps.length - 1];
    if (step !== undefined) history.push(step);
  }
}

/** The track of an event: that of the states its transitions are about. */
function trackOf({ event }: ToldEvent, lifecycle: TitledLifecycle): string {
  const transition = lifecycle.transitions.find((one) => one.event === event.id);
  const state = stateOf(lifecycle, transition?.to ?? transition?.from[0] ?? '');
  return lifecycle.measures.find(({ id }) => id === state?.measure)?.track ?? MAIN_TRACK;
}

/** Whether an event leads on from where its track stands without anything being guessed. */
function isOrdinary(told: ToldEvent, lifecycle: TitledLifecycle, tracks: ReadonlyMap<string, Track>): boolean {
  const state = tracks.get(trackOf(told, lifecycle))?.state.id ?? 'none';
  return lifecycle.transitions.some(({ event, from }) => event === told.event.id && from.includes(state));
}

/** The transition that an event makes; as the first of a file it may stand for all that is not there. */
function transitionFor(told: ToldEvent, lifecycle: TitledLifecycle, track: Track | undefined): Transition | undefined {
  const own = lifecycle.transitions.filter(({ event }) => event === told.event.id);
  const fitting = own.find(({ from }) => from.includes(track?.state.id ?? 'none'));
  if (fitting !== undefined || track !== undefined) return fitting;
  const { subject } = (told.document.value ?? {}) as { readonly subject?: { readonly measureType?: unknown } };
  const isOfMeasure = ({ from }: Transition): boolean =>
    stateOf(lifecycle, from[0] ?? '')?.measure === subject?.measureType;
  return own.find(isOfMeasure) ?? own[0];
}

function stateOf({ states }: TitledLifecycle, id: string): LifecycleState | undefined {
  return states.find((state) => state.id === id);
}

function impossible(told: ToldEvent): StateFault {
  const { id, impossible: words } = told.event;
  return { ...at(told), code: `lifecycle-${id}`, severity: 'error', message: words.message, source: words.source };
}

function at({ event, document }: ToldEvent): Pick<StateFault, 'document' | 'slug' | 'path'> {
  return { document: document.index, slug: document.slug, path: event.at };
}
