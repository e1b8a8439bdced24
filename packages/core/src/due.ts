import { stateWorkingDays as generated } from './generated-obligations.js';
import type { WorkingDays } from './obligations/working-days.js';

/**
 * What is due for one person, and how near a severe breach is. Apart from the main entry, so that whoever
 * validates or fills in forms loads none of it.
 */
export { countBreaches } from './breaches/count-breaches.js';
export type {
  BreachCounter,
  BreachCounterId,
  BreachCounting,
  BreachEvidence,
  BreachOptions,
  MeasureBreaches,
  UncountedBreach,
} from './breaches/breach.js';
export { choiceSentences } from './obligations/choice-sentences.js';
export type { SettledChoices } from './obligations/choices.js';
export { dueOf } from './obligations/due-of.js';
export type { DueOptions, DueResult } from './obligations/due-of.js';
export { findSchedule, UnknownScheduleError } from './obligations/find-schedule.js';
export type {
  NamedDocument,
  Obligation,
  ObligationChoices,
  ObligationOptions,
  ObligationStatus,
  UncheckedReason,
} from './obligations/obligation.js';
export { obligationsOf } from './obligations/obligations-of.js';
export type {
  Arising,
  Bilingual,
  DayLine,
  DeadlineRule,
  DocumentLine,
  ObligationRule,
  WindowRule,
} from './obligations/obligation-rule.js';
export type {
  CommunityMeasure,
  Schedule,
  ScheduleChoices,
  SchedulePeriod,
  ScheduleTask,
} from './obligations/schedule.js';
export { addWorkingDays } from './obligations/working-days.js';
export type { WorkingDays } from './obligations/working-days.js';
export { checkObligationRule, checkSchedule } from './obligations/check-obligation-rule.js';
export type { ObligationFault } from './obligations/check-obligation-rule.js';

/** The working days of the years whose arrangement the state has published, in the order of years. */
export const stateWorkingDays: readonly WorkingDays[] = generated;
