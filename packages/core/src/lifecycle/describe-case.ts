import type { CaseIssue } from '../case/case-result.js';
import type { SevereBreachOn } from '../breaches/severe-breach.js';
import { opinionOf } from '../opinion.js';
import type { Outcome } from '../issue.js';
import type { CaseState, HistoryStep, PresentState, RaisedFlag } from './case-state.js';
import { describeTerm } from './describe-term.js';
import { type FollowedCase, MAIN_TRACK } from './follow-events.js';
import type { TitledLifecycle, Words } from './lifecycle.js';
import { nextSteps } from './next-steps.js';
import type { CasePerson } from './told-event.js';
import type { TakenStep, Track } from './track.js';
import type { Wording } from './wording.js';

/** Puts what was followed into the words of one language. */
export function describeCase(
  lifecycle: TitledLifecycle,
  { tracks, history }: FollowedCase,
  {
    person,
    severeBreachOn,
    asOf,
    faults,
  }: {
    readonly person: CasePerson;
    readonly severeBreachOn: SevereBreachOn;
    readonly asOf: string;
    readonly faults: readonly CaseIssue[];
  },
  wording: Wording,
): CaseState {
  const main = tracks.get(MAIN_TRACK);
  const beside = Array.from(tracks.entries()).filter(([name]) => name !== MAIN_TRACK);
  return {
    asOf,
    outcome: outcomeOf(faults),
    present: main === undefined ? null : presentState(main, wording),
    beside: beside.map(([, track]) => presentState(track, wording)),
    history: history.map((step) => historyStep(step, wording)),
    term: (main === undefined ? undefined : describeTerm(lifecycle, main, asOf, wording)) ?? null,
    flags: main === undefined ? [] : raisedFlags(lifecycle, main, wording),
    nextSteps: main === undefined ? [] : nextSteps(lifecycle, main, { person, severeBreachOn, day: asOf }, wording),
    faults,
    assumptions: assumptionsOf(lifecycle, history).map(wording.word),
    opinion: opinionOf(wording.language),
    language: wording.language,
  };
}

function presentState({ state, since, entered }: Track, { word, filedBy, grounds }: Wording): PresentState {
  return {
    state: state.id,
    title: word(state.title),
    measure: state.measure,
    ends: state.ends === true,
    since,
    by: filedBy(entered.told.document),
    ...grounds(entered.transition.source),
  };
}

function historyStep({ told, transition, from, to }: TakenStep, { word, filedBy, grounds }: Wording): HistoryStep {
  return {
    day: told.day,
    step: transition.id,
    title: word(transition.title),
    from: from?.id ?? null,
    to: to.id,
    toTitle: word(to.title),
    by: filedBy(told.document),
    ...grounds(transition.source),
  };
}

function raisedFlags({ flags }: TitledLifecycle, track: Track, { word, filedBy, grounds }: Wording): RaisedFlag[] {
  return track.flags.map(({ id, step, source }) => {
    const title = flags.find((flag) => flag.id === id)?.title;
    return {
      id,
      title: title === undefined ? id : word(title),
      since: step.told.day,
      by: filedBy(step.told.document),
      ...grounds(source),
    };
  });
}

/** What was assumed on the way, each once. */
function assumptionsOf({ lastDay }: TitledLifecycle, history: readonly TakenStep[]): readonly Words[] {
  const assumed = history.flatMap(({ transition, to }) =>
    [transition.assumption, to.assumption].filter((words): words is Words => words !== undefined),
  );
  return history.length === 0 ? [] : Array.from(new Set([lastDay.assumption, ...assumed]));
}

function outcomeOf(faults: readonly CaseIssue[]): Outcome {
  const errors = faults.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  const isUnchecked = (code: string): boolean =>
    code === 'lifecycle-document-unreadable' || code === 'lifecycle-too-large';
  if (errors.some((code) => !isUnchecked(code))) return 'invalid';
  return errors.length > 0 ? 'unchecked' : 'valid';
}
