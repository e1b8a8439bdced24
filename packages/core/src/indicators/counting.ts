import type { Expression } from '../expression/expression.js';

/**
 * What is counted: rows of documents, people, or obligations. Data only; expressions have the document as their
 * root and, where a list is named, its row as their context.
 */
export type Counting = RowCounting | PeopleCounting | ObligationCounting;

/** Documents of one kind, or the rows of a list in them. */
export interface RowCounting {
  readonly of: 'rows';
  /** Slug; without one the document whose figures are compared. */
  readonly document?: string;
  /** Path of a list; without one each document counts by itself. */
  readonly rows?: string;
  /** Only those for which it holds; a missing value leaves a row out, and says so. */
  readonly where?: Expression;
  /** The day that has to lie in the period; without one every row is in it. */
  readonly on?: Expression;
  /** Counted once for each value: a person, or a number. Of several days the latest one counts. */
  readonly once?: Expression;
}

/** Distinct people, whatever the number of their documents. */
export interface PeopleCounting {
  readonly of: 'people';
  /** States of the lifecycle, on one day or on any day of the period. */
  readonly state?: { readonly on: StateDay; readonly in: readonly string[] };
  /** One of these documents has to be there. */
  readonly has?: readonly RecordTest[];
  /** What the latest document that says anything has to say. */
  readonly says?: { readonly latest: readonly Statement[]; readonly is: 'true' | 'known' };
}

/** On which days a state is looked at; `day-before` is the day before the first of the period. */
export type StateDay = 'day-before' | 'last-day' | 'any-day';

/** A document of a person, with a day that has to lie in the period. */
export interface RecordTest {
  readonly document: string;
  readonly when?: Expression;
  readonly on: Expression;
  /** Any day up to the last of the period is enough. */
  readonly untilEnd?: true;
}

/** What a document says about a person on a day. */
export interface Statement {
  readonly document: string;
  readonly when?: Expression;
  readonly on: Expression;
  /** True or false; a document in which it is missing says nothing. */
  readonly value: Expression;
}

/** Obligations whose last day lies in the period. */
export interface ObligationCounting {
  readonly of: 'obligations';
  /** Ids of obligations; all of them, and the tasks of the chosen schedule, when absent. */
  readonly only?: readonly string[];
  /** Ids of obligations that are left aside. */
  readonly except?: readonly string[];
  readonly status: readonly ('done' | 'late' | 'missed' | 'due')[];
}
