import type { SourceLine } from '../issue.js';
import type { Language } from '../language.js';
import type { ObligationChoices } from '../obligations/obligation.js';
import type { Schedule } from '../obligations/schedule.js';
import type { WorkingDays } from '../obligations/working-days.js';
import type { LoadedRubric } from '../rubric/load-rubric.js';

/** How indicators are asked for. */
export interface IndicatorOptions extends ObligationChoices {
  /** First and last day of the period, `YYYY-MM-DD`, both in it. Nothing that was filed later is looked at. */
  readonly from: string;
  readonly to: string;
  /** The schedule whose tasks count as due; without one only national obligations do. */
  readonly schedule?: Schedule;
  readonly workingDays?: readonly WorkingDays[];
  /** The staffing rubric whose requirement is compared; without one there is no staffing gap. */
  readonly staffing?: LoadedRubric;
  /** `zh-CN` when absent. */
  readonly language?: Language;
  /**
   * For publication: a number of 1 or more below this is withheld, and so is one from which such a number follows
   * by taking published numbers from each other. No evidence is given then. Absent for work inside a station.
   */
  readonly suppressBelow?: number;
  /** `false` leaves the evidence out, so that memory does not grow with the number of people. */
  readonly evidence?: boolean;
}

/** The indicators of a period, and how the totals that documents state agree with what they are made of. */
export interface IndicatorReport {
  readonly from: string;
  readonly to: string;
  readonly language: Language;
  readonly schedule: { readonly id: string; readonly title: string; readonly place: string } | null;
  readonly staffing: { readonly rubric: string; readonly title: string } | null;
  readonly suppressBelow: number | null;
  /** Distinct people whose documents were given; `null` where withheld. */
  readonly people: number | null;
  /** Documents that were not read as evidence: unreadable, void, drafts, filed later, or given twice. */
  readonly leftOut: number;
  readonly indicators: readonly Indicator[];
  readonly reconciliation: readonly ReconciledDocument[];
  /** What the figures are and are not: definitions of this standard, no target. */
  readonly note: string;
}

/** One indicator. */
export interface Indicator {
  /** Id of the rule. */
  readonly indicator: string;
  readonly title: string;
  readonly tells: string;
  readonly doesNotTell: string;
  readonly unit: 'percent' | 'person';
  readonly better: 'higher' | 'lower' | null;
  /** `empty`: the denominator is 0. `not-chosen`: no staffing rubric, or one without requirement. */
  readonly status: 'counted' | 'empty' | 'not-chosen' | 'suppressed';
  readonly numerator: IndicatorPart;
  readonly denominator: IndicatorPart;
  /** Hundredths of a percent, rounded half up, or people; `null` unless `counted`. */
  readonly value: number | null;
  /** The value as people write it, `87.50%`; `null` where there is none. */
  readonly valueText: string | null;
  /** How it comes about, `7 ÷ 8 = 87.50%`. */
  readonly arithmetic: string | null;
  /** Why there is no value. */
  readonly because?: string;
  readonly source: readonly SourceLine[];
}

/** Numerator or denominator. */
export interface IndicatorPart {
  /** The rule in words. */
  readonly words: string;
  /** `null` where withheld, or where nothing was chosen to count by. */
  readonly count: number | null;
  /** One line for each that was counted; empty where evidence was not asked for or is withheld. */
  readonly evidence: readonly EvidenceLine[];
  readonly leftOut: readonly LeftOut[];
}

/** A document or row that was counted: its number, never a name or an identity number. */
export interface EvidenceLine {
  /** Slug. */
  readonly document: string;
  /** `header.number`; `null` where it has none. */
  readonly number: string | null;
  /** Number of the row, from 1. */
  readonly row?: number;
  /** What had to be done, in words, where an obligation was counted. */
  readonly task?: string;
  /** The day that put it into the period, or the last day of an obligation. */
  readonly day?: string;
}

/** Why something was looked at and not counted. */
export type LeftOutReason =
  'day-missing' | 'outside-period' | 'not-known' | 'counted-once' | 'unchecked' | 'no-last-day';

/** What was looked at and not counted, for one reason. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  /** The reason in words. */
  readonly message: string;
  /** How many; `null` where withheld. */
  readonly count: number | null;
  readonly evidence: readonly EvidenceLine[];
}

/** A report or ledger that states totals, compared line by line with what they are made of. */
export interface ReconciledDocument {
  /** Slug. */
  readonly document: string;
  readonly title: string;
  readonly number: string | null;
  /** The period that the document itself states. */
  readonly from: string | null;
  readonly to: string | null;
  /** `differs` when a line does; `unchecked` when none could be compared. */
  readonly status: 'equal' | 'differs' | 'unchecked';
  readonly lines: readonly ReconciledLine[];
}

/** One stated total. */
export interface ReconciledLine {
  /** Id of the line in the rule. */
  readonly line: string;
  /** JSON Pointer of what is stated. */
  readonly at: string;
  /** What is counted, in words. */
  readonly words: string;
  readonly status: 'equal' | 'differs' | 'unchecked';
  /** `null` where withheld. */
  readonly stated: number | null;
  /** `null` where withheld, or where nothing is there to count. */
  readonly counted: number | null;
  /** Counted less stated. */
  readonly difference: number | null;
  readonly unit: 'count' | 'percent';
  /** Why it was not compared. */
  readonly because?: string;
  /** What was counted. */
  readonly evidence: readonly EvidenceLine[];
  /** Rows that no record bears out. */
  readonly onlyInDocument: readonly EvidenceLine[];
  /** Records that no row shows. */
  readonly onlyInRecords: readonly EvidenceLine[];
}
