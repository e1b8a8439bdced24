import type { GuardStatus, NextStep } from './case-state.js';
import type { LifecycleState, TitledLifecycle, Transition } from './lifecycle.js';
import type { Track } from './track.js';
import { deadlineOf, scopeOf, type ScopePlace, valueIn } from './transition-scope.js';
import type { Wording } from './wording.js';

/** The steps that the lifecycle allows from where the measures stand, in the order in which it writes them. */
export function nextSteps(
  lifecycle: TitledLifecycle,
  track: Track,
  place: Pick<ScopePlace, 'person' | 'severeBreachOn' | 'day'>,
  wording: Wording,
): NextStep[] {
  return lifecycle.transitions
    .filter((transition) => isOffered(transition, track))
    .map((transition) => describe(transition, lifecycle, track, place, wording));
}

function isOffered({ event, from, hidden, once, offeredIn }: Transition, { state, since, steps }: Track): boolean {
  if (hidden === true || !(offeredIn ?? from).includes(state.id)) return false;
  return once !== true || !steps.some(({ told }) => told.event.id === event && told.day >= since);
}

function describe(
  transition: Transition,
  lifecycle: TitledLifecycle,
  track: Track,
  asked: Pick<ScopePlace, 'person' | 'severeBreachOn' | 'day'>,
  wording: Wording,
): NextStep {
  const { day } = asked;
  const place = { ...asked, lifecycle, main: track, track };
  const scope = scopeOf(transition, place);
  const guards = (transition.guards ?? []).map(({ id, level, title, assert, source }) => ({
    id,
    title: wording.word(title),
    level,
    status: statusOf(valueIn(assert, scope, 'boolean')),
    ...wording.grounds(source),
  }));
  const to = targetOf(transition, lifecycle, track);
  const document = lifecycle.events.find(({ id }) => id === transition.event)?.document ?? '';
  const deadline = deadlineOf(transition, place);
  return {
    step: transition.id,
    title: wording.word(transition.title),
    document,
    documentTitle: wording.documentTitle(document),
    to: to.id,
    toTitle: wording.word(to.title),
    status: overallStatus(guards),
    guards,
    ...(deadline === undefined
      ? {}
      : {
          deadline: {
            ...deadline,
            isOver: day > deadline.dueOn,
            ...(transition.deadline?.assumption === undefined
              ? {}
              : { assumption: wording.word(transition.deadline.assumption) }),
          },
        }),
    ...wording.grounds(transition.source),
  };
}

/** Only what the law forbids closes a step; what calls for a second look does not. */
function overallStatus(guards: NextStep['guards']): NextStep['status'] {
  const decisive = guards.filter(({ level }) => level === 'error').map(({ status }) => status);
  if (decisive.includes('not-met')) return 'closed';
  return decisive.includes('not-known') ? 'not-known' : 'open';
}

function targetOf({ to, back }: Transition, { states }: TitledLifecycle, track: Track): LifecycleState {
  if (back === true && track.previous !== undefined) return track.previous;
  return states.find(({ id }) => id === to) ?? track.state;
}

function statusOf(value: boolean | undefined): GuardStatus {
  return value === undefined ? 'not-known' : value ? 'met' : 'not-met';
}
