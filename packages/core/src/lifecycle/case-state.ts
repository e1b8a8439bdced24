import type { CaseIssue } from '../case/case-result.js';
import type { Outcome, SourceLine } from '../issue.js';
import type { Language } from '../language.js';

/** How the state of a case file is asked for. */
export interface CaseStateOptions {
  /** The day, `YYYY-MM-DD`, on which the state is looked at; what is dated later has not happened yet. */
  readonly asOf: string;
  /** Language of titles and messages; `zh-CN` when absent. */
  readonly language?: Language;
}

/** Where a person stands, how it came about, how long it lasts and what may follow. */
export interface CaseState {
  readonly asOf: string;
  /** `invalid` when an error is among the faults, `unchecked` when a document could not be read. */
  readonly outcome: Outcome;
  /** The stage of the measure in force or last in force; `null` when no document tells of one. */
  readonly present: PresentState | null;
  /** What runs beside it, such as aftercare. */
  readonly beside: readonly PresentState[];
  readonly history: readonly HistoryStep[];
  /** The term of the present measure; `null` while its first day is not known. */
  readonly term: CaseTerm | null;
  readonly flags: readonly RaisedFlag[];
  readonly nextSteps: readonly NextStep[];
  /** Sequences that cannot be, and what could not be read; of the shape of case issues. */
  readonly faults: readonly CaseIssue[];
  /** What was assumed where the law leaves a choice. */
  readonly assumptions: readonly string[];
  /** That this is an opinion, with the right to object. */
  readonly opinion: string;
  readonly language: Language;
}

/** The document that something rests on. */
export interface FiledBy {
  /** Position in the list that was given. */
  readonly index: number;
  /** Slug of its kind. */
  readonly document: string;
  readonly title: string;
  /** `header.number`, where it has one. */
  readonly number?: string;
}

/** What something rests on. */
export interface Grounds {
  readonly source: readonly SourceLine[];
  /** The same in words, `《戒毒条例》第十四条`. */
  readonly article: string;
}

/** A state with the day and the document that led to it. */
export interface PresentState extends Grounds {
  readonly state: string;
  readonly title: string;
  readonly measure: string;
  readonly ends: boolean;
  readonly since: string;
  readonly by: FiledBy;
}

/** One step of the way. */
export interface HistoryStep extends Grounds {
  readonly day: string;
  /** Id of the transition. */
  readonly step: string;
  readonly title: string;
  /** `null` where nothing was before, or nothing is known of it. */
  readonly from: string | null;
  readonly to: string;
  readonly toTitle: string;
  readonly by: FiledBy;
}

/** One line of arithmetic with its reason. */
export interface Arithmetic extends Grounds {
  /** For example `2024-03-01 + 15 d = 2024-03-16`; d days, m months, y years. */
  readonly text: string;
  readonly because: string;
}

/** The term of a measure; all numbers are days. */
export interface CaseTerm {
  readonly measure: string;
  readonly start: string;
  /** Last day; absent where the length is not known. */
  readonly end?: string;
  /** The end still moves because days that do not count are running. */
  readonly endIsOpen: boolean;
  /** Days served up to the day before `asOf`, or before the end of the measure. */
  readonly executedDays: number;
  /** Days left from `asOf` on, `asOf` included; absent where the end is not known. */
  readonly remainingDays?: number;
  readonly creditedDays: number;
  readonly extendedDays: number;
  readonly uncountedDays: number;
  readonly uncounted: readonly UncountedPeriod[];
  readonly arithmetic: readonly Arithmetic[];
}

/** Days that do not count toward the term: from `from` until the day before `until`. */
export interface UncountedPeriod {
  readonly state: string;
  readonly title: string;
  readonly from: string;
  /** Absent while it lasts. */
  readonly until?: string;
  readonly days: number;
}

/** Something that a step has settled for the rest of the measure. */
export interface RaisedFlag extends Grounds {
  readonly id: string;
  readonly title: string;
  readonly since: string;
  readonly by: FiledBy;
}

/** Whether a guard holds; `not-known` where the documents do not say. */
export type GuardStatus = 'met' | 'not-met' | 'not-known';

/** A step that the law allows from here. */
export interface NextStep extends Grounds {
  /** Id of the transition. */
  readonly step: string;
  readonly title: string;
  /** Slug and title of the document that would make it. */
  readonly document: string;
  readonly documentTitle: string;
  readonly to: string;
  readonly toTitle: string;
  /** `closed` when a guard of level `error` is not met, `not-known` when one is not known. */
  readonly status: 'open' | 'closed' | 'not-known';
  readonly guards: readonly (Grounds & {
    readonly id: string;
    readonly title: string;
    /** Without an `error` the step is not lawful; a `warning` calls for a second look. */
    readonly level: 'error' | 'warning';
    readonly status: GuardStatus;
  })[];
  readonly deadline?: StepDeadline;
}

/** The last day for a step. */
export interface StepDeadline {
  readonly dueOn: string;
  readonly text: string;
  readonly isOver: boolean;
  readonly assumption?: string;
}
