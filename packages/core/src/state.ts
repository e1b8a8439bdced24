import { lifecycle as generated } from './generated-lifecycle.js';
import type { TitledLifecycle } from './lifecycle/lifecycle.js';

/**
 * Where the person of a case file stands. Apart from the main entry, so that whoever validates or fills in forms
 * loads none of it.
 */
export { caseState } from './lifecycle/state-of-case.js';
export type {
  Arithmetic,
  CaseState,
  CaseStateOptions,
  CaseTerm,
  FiledBy,
  Grounds,
  GuardStatus,
  HistoryStep,
  NextStep,
  PresentState,
  RaisedFlag,
  StepDeadline,
  UncountedPeriod,
} from './lifecycle/case-state.js';
export { checkLifecycle } from './lifecycle/check-lifecycle.js';
export type { LifecycleFault } from './lifecycle/check-lifecycle.js';
export type {
  Lifecycle,
  LifecycleEvent,
  LifecycleState,
  Measure,
  TermEffects,
  TitledLifecycle,
  Transition,
  TransitionDeadline,
  TransitionGuard,
  Words,
} from './lifecycle/lifecycle.js';
export { LIFECYCLE_ISSUE_CODES } from './lifecycle/lifecycle-issue-codes.js';

/** States, events and transitions of the measures, with the titles of what they name. */
export const lifecycle: TitledLifecycle = generated;
