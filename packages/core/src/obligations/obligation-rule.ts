import type { Expression } from '../expression/expression.js';
import type { SourceLine } from '../issue.js';
import type { Language } from '../language.js';

/** The same words in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/**
 * One thing that has to be done, of the whole country or of one place.
 *
 * Expressions read a scope: `/origin` is the document that it arises from, `/entry` the row of it where the
 * obligation arises once a row, `/record` another document that is looked at.
 */
export interface DeadlineRule {
  readonly id: string;
  readonly title: Bilingual;
  /** Code of the list `responsible-party`. */
  readonly responsible: string;
  /** What it arises from; one instance for every document, or row, that a line fits. */
  readonly arises: readonly Arising[];
  /** Number of an instance among those of one document. */
  readonly sequence?: Expression;
  /** What proves that it was done; the earliest day counts, of equal days the earlier line. */
  readonly fulfilled: readonly DayLine[];
  /** What ends it undone: nothing is due any more from the day on. */
  readonly lapses?: readonly DayLine[];
  /** Only a schedule says when; without one nothing can be checked. */
  readonly needsSchedule?: boolean;
  /** Days of suspension move its window. */
  readonly shift?: 'suspension';
  readonly source: readonly SourceLine[];
  readonly note?: Bilingual;
}

/** `obligation/1`: what the whole country asks for, as `obligations/<id>.json` of the standard writes it. */
export interface ObligationRule extends DeadlineRule {
  readonly obligation: 'obligation/1';
  /** Id of the national fact that it rests on. */
  readonly fact: string;
}

/** A kind of document, and when one of them counts. */
export interface DocumentLine {
  /** Slug; without one the document that the obligation arises from is looked at. */
  readonly document?: string;
  readonly when?: Expression;
}

/** Where a day is written: in a document, or in those of its rows for which `where` holds. */
export interface DayLine extends DocumentLine {
  /** Path of a list. Its rows are the context of `where` and `on`; the earliest day counts. */
  readonly rows?: string;
  readonly where?: Expression;
  /** The day; without it the line fits and the day is not known. */
  readonly on?: Expression;
  /** Of several documents the one with the first day, unless this says otherwise. */
  readonly pick?: 'last';
}

/** One way in which an obligation arises. */
export interface Arising {
  readonly document: string;
  readonly when?: Expression;
  /** Not where such a document is in the file. */
  readonly unless?: readonly DocumentLine[];
  /** Path of a list: once for each of its rows. */
  readonly each?: string;
  readonly window: WindowRule;
}

/** When it is due: counted from an event, or written in the document itself. */
export interface WindowRule {
  /** The first line that fits gives the day that is counted from. */
  readonly event?: readonly DayLine[];
  readonly title?: Bilingual;
  /** Calendar days after the event, or before it when negative. Without days, months or hours it is due without a day. */
  readonly days?: number;
  readonly months?: number;
  /** Checked by whole days. */
  readonly hours?: number;
  /** Working days after the event, or before it when negative; the day of the event does not count. */
  readonly workingDays?: number;
  /** The figure is the least that it has to last: the day that proves it must not come before. */
  readonly least?: true;
  /** Member of the value of the national fact that holds the figure, where its name is not that of the unit. */
  readonly figure?: string;
  readonly opens?: Expression;
  readonly due?: Expression;
}
