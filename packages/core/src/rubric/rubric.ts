import type { Expression } from '../expression/expression.js';
import type { SourceLine } from '../issue.js';
import type { Language } from '../language.js';
import type { RubricItem } from './item.js';

/** A text in every language of the standard. */
export type Wording = Readonly<Record<Language, string>>;

/**
 * `rubric/1`: a scoring sheet as data. It reads typed facts and nothing else: no document, no clock,
 * no stored total. Every number of points is an integer in hundredths (`1850` is 18.50 points).
 */
export interface Rubric {
  readonly rubric: 'rubric/1';
  /** Name: what it scores, then whose it is, for example `staffing-hangzhou-2013`. */
  readonly id: string;
  readonly title: Wording;
  readonly description: Wording;
  /** A `template` has headings whose points were not published: it has no bands and no place's name. */
  readonly status: 'published' | 'template';
  /** Whom the result is about. A result about a person is an opinion, never a decision. */
  readonly subject: 'person' | 'organisation';
  /** Where the sheet as a whole comes from. */
  readonly source: readonly SourceLine[];
  readonly unit: 'hundredth';
  /** Declared full mark in hundredths, bonus not counted; 0 where the sheet only decides. */
  readonly max: number;
  readonly rounding: TotalRounding;
  readonly facts: readonly Fact[];
  /** Counts of rows in a time before `asOf`, read like facts. */
  readonly windows?: readonly WindowCount[];
  /** Headings with their own full marks; items name the one they belong to. */
  readonly sections?: readonly Section[];
  readonly items: readonly RubricItem[];
  /** Grades, ascending, half-open; absent where the source gives none. */
  readonly bands?: readonly Band[];
}

/** A heading of the sheet; its full mark is the sum of the full marks of its items. */
export interface Section {
  readonly id: string;
  readonly title: Wording;
  readonly max: number;
  /** Where the sections are sheets of their own, what each counts for in the whole: in all or in none. */
  readonly weight?: Weight;
}

/** The share of a sub-sheet in the full mark. */
export interface Weight {
  /** `5000` is a half; those of all sections make 10000. */
  readonly basisPoints: number;
  /** What becomes of fractions of a hundredth. */
  readonly rounding: RoundingMode;
}

/** How many rows of a list are dated in the months before the assessment, its own day included. */
export interface WindowCount {
  /** Read by expressions as an integer fact of this name. */
  readonly id: string;
  readonly title: Wording;
  /** Id of the fact that holds the rows. */
  readonly rows: string;
  /** Id of the column that holds the date. */
  readonly date: string;
  /** Rows count from the day after `asOf` less so many months up to `asOf`. */
  readonly months: number;
  /** Only rows for which this is true; its context is the row. */
  readonly where?: FactExpression;
}

/** A grade: `from` counts, `below` no longer does; the last band has no `below` and includes the top. */
export interface Band {
  readonly id: string;
  readonly title: Wording;
  readonly from: number;
  readonly below?: number;
  readonly source: readonly SourceLine[];
  /** What we assumed where the source is silent. */
  readonly assumption?: Wording;
}

/** How an exact quotient becomes an integer; the names are those of `divide` in `expression/1`. */
export type RoundingMode = 'floor' | 'ceiling' | 'half-up' | 'half-even';

/**
 * How the total is rounded: `exact` where every step is exact in hundredths, otherwise to a multiple
 * of `to` hundredths (`100` is whole points). What rounding adds or takes is a line of the trace.
 */
export type TotalRounding = 'exact' | { readonly mode: RoundingMode; readonly to: number };

/** One typed input of a rubric. */
export type Fact = ScalarFact | RowsFact;

/** A fact that is one value. */
export interface ScalarFact {
  readonly id: string;
  readonly title: Wording;
  readonly type: 'integer' | 'boolean' | 'date' | 'code';
  /** What an integer counts, for example `person`, `document`, `hundredth`. */
  readonly unit?: string;
  /** Smallest integer that is taken. */
  readonly min?: number;
  /** Largest integer that is taken. */
  readonly max?: number;
  /** The codes that a fact of type `code` may have. */
  readonly codes?: readonly string[];
  /**
   * Which way an integer or a truth is better: moving that way never lowers the total. Where a sheet
   * makes no such promise, as for the population of a ratio, it is absent.
   */
  readonly better?: 'higher' | 'lower';
}

/** A fact that is a list of rows of scalar facts; the order of the rows never matters. */
export interface RowsFact {
  readonly id: string;
  readonly title: Wording;
  readonly type: 'rows';
  readonly columns: readonly ScalarFact[];
  /** Most rows that are taken. */
  readonly maxRows: number;
}

/** What an expression of a rubric reads: facts by id. An absent fact is missing, never false or zero. */
export type Facts = Readonly<Record<string, unknown>>;

/** An expression over the facts, which are its root: `{ "get": ["/presentUsers"] }`. */
export type FactExpression = Expression;
