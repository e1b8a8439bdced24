import type { Expression } from '../expression/expression.js';
import type { Severity, SourceLine } from '../issue.js';
import type { Language } from '../language.js';

/** A text in both languages. */
export type Words = Readonly<Record<Language, string>>;

/**
 * `lifecycle/1`: which stages the measures of one person have, which documents lead from one to the next, and
 * how the term runs meanwhile. Data only, written in `lifecycle/`.
 */
export interface Lifecycle {
  readonly lifecycle: 'lifecycle/1';
  readonly title: Words;
  /** Statuses of the header in which a document has an effect. */
  readonly standing: readonly string[];
  /** Whether the last day of a term is the one before the anniversary of its first day. */
  readonly lastDay: { readonly dayBefore: boolean; readonly assumption: Words };
  readonly measures: readonly Measure[];
  readonly states: readonly LifecycleState[];
  readonly flags: readonly { readonly id: string; readonly title: Words }[];
  /** In the order in which events of one day come, where each of several orders is possible. */
  readonly events: readonly LifecycleEvent[];
  /** In the order in which next steps are shown. */
  readonly transitions: readonly Transition[];
}

/** The lifecycle with the titles that the build adds from documents and instruments. */
export interface TitledLifecycle extends Lifecycle {
  readonly documents: Readonly<Record<string, Words>>;
  readonly instruments: Readonly<Record<string, Words>>;
}

/** One measure. Measures of one track exclude each other; tracks run side by side. */
export interface Measure {
  readonly id: string;
  readonly track: string;
  readonly title: Words;
  /** The length of its term, where the law fixes it; `fact` is the national fact that says so. */
  readonly length?: { readonly years: number; readonly fact: string };
  readonly source: readonly SourceLine[];
}

/** One stage of a measure. */
export interface LifecycleState {
  readonly id: string;
  readonly measure: string;
  readonly title: Words;
  /** Whether its days count toward the term, once the term has begun. */
  readonly counts: boolean;
  readonly ends?: true;
  readonly assumption?: Words;
}

/** What a document tells: something happened on a day. One document may tell of several events. */
export interface LifecycleEvent {
  readonly id: string;
  readonly document: string;
  readonly title: Words;
  /** Pointer to the field that an issue points at. */
  readonly at: string;
  /** The day; its root and context are the document. */
  readonly on: Expression;
  readonly when?: Expression;
  /** Where the ids of the persons stand whom it concerns, `/subject/personId` when absent. */
  readonly persons?: string;
  /** It happened whatever the law says, so that a broken guard does not undo it. */
  readonly fact?: true;
  /** States in which it says nothing new. */
  readonly silentIn?: readonly string[];
  /** What is said where no transition leads on from the present state. */
  readonly impossible: { readonly message: Words; readonly source: readonly SourceLine[] };
}

/** How an event leads from one state to the next. All expressions are evaluated over a `TransitionScope`. */
export interface Transition {
  readonly id: string;
  readonly event: string;
  readonly title: Words;
  /** States it leads on from; `none` where nothing was ordered before. */
  readonly from: readonly string[];
  /** Absent where the state stays as it is. */
  readonly to?: string;
  /** Back to the state before the present one, and to `to` where that is not known. */
  readonly back?: true;
  readonly source: readonly SourceLine[];
  readonly guards?: readonly TransitionGuard[];
  readonly deadline?: TransitionDeadline;
  readonly term?: TermEffects;
  readonly flags?: readonly {
    readonly id: string;
    readonly when: Expression;
    readonly source: readonly SourceLine[];
  }[];
  /** Never offered as a next step. */
  readonly hidden?: true;
  /** Not offered again while the state lasts. */
  readonly once?: true;
  /** The only states in which it is offered. */
  readonly offeredIn?: readonly string[];
  readonly assumption?: Words;
}

/** What has to hold for a transition; a value that is missing leaves it open. */
export interface TransitionGuard {
  /** Stable id, also the code of its issues. */
  readonly id: string;
  readonly level: Exclude<Severity, 'info'>;
  readonly title: Words;
  readonly assert: Expression;
  readonly message: Words;
  readonly source: readonly SourceLine[];
}

/** The last day for a transition. */
export interface TransitionDeadline {
  /** Id of the event it is counted from, or `term-end`. */
  readonly after: string;
  /** The day in the document of that event; the day of the event when absent. */
  readonly on?: Expression;
  readonly days: number;
  /** The national fact whose number `days` is. */
  readonly fact?: string;
  readonly assumption?: Words;
}

/** What a transition does to the term; days where nothing else is said. */
export interface TermEffects {
  /** First day of the term, where it is not known yet. */
  readonly startsOn?: Expression;
  readonly lengthMonths?: Expression;
  /** Days of the same measure served before the first day. */
  readonly executedBefore?: Expression;
  /** Days of another measure that are credited. */
  readonly credited?: Expression;
  readonly extended?: Expression;
  /** The new last day. */
  readonly endsOn?: Expression;
}
