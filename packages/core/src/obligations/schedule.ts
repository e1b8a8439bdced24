import type { SourceLine } from '../issue.js';
import type { BreachCounting } from '../breaches/breach.js';
import type { ObligationChoices } from './obligation.js';
import type { Bilingual, DayLine, DeadlineRule } from './obligation-rule.js';

/** A measure that a schedule can be laid over. */
export type CommunityMeasure = 'community-detox' | 'community-recovery';

/** `schedule/1`: how often one place asks for what and by when, as `schedules/<id>.json` of the standard writes it. Never a default. */
export interface Schedule {
  readonly schedule: 'schedule/1';
  readonly id: string;
  readonly title: Bilingual;
  readonly place: Bilingual;
  readonly source: readonly SourceLine[];
  /** What the source leaves open and how it is read here. */
  readonly assumptions: readonly Bilingual[];
  /** What the place has decided where the law leaves a choice; whoever asks may still say otherwise. */
  readonly choices?: ScheduleChoices;
  readonly tasks: readonly ScheduleTask[];
  /** Deadlines of the place itself, often in working days. */
  readonly deadlines?: readonly DeadlineRule[];
}

/** Choices of one place. */
export interface ScheduleChoices extends ObligationChoices {
  readonly counting?: BreachCounting;
}

/** One thing that comes again and again. */
export interface ScheduleTask {
  readonly id: string;
  readonly title: Bilingual;
  /** Code of the list `responsible-party`. */
  readonly responsible: string;
  readonly measures: readonly CommunityMeasure[];
  /** Only for terms of that many months. */
  readonly termMonths?: number;
  readonly periods: readonly SchedulePeriod[];
  /** It is done after a period has ended, and no day is set for it. */
  readonly after?: boolean;
  /** Documents that prove it, each once; none where no kind of document holds it, so that nothing is checked. */
  readonly fulfilled: readonly DayLine[];
}

/** A stretch of the term, cut into windows of equal months, counted from the day of reporting. */
export interface SchedulePeriod {
  readonly fromMonth: number;
  readonly toMonth: number;
  readonly everyMonths: number;
  /** How often in each window; once when absent. */
  readonly times?: number;
  /** Each window is cut in two, the first of that many days. */
  readonly splitAfterDays?: number;
}
