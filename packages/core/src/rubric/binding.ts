import type { Expression } from '../expression/expression.js';

/**
 * Where the facts of a rubric stand in a document. Written in `binding.json` beside the rubric. Totals,
 * grades and other results that a document stores are claims to be checked, and never facts.
 */
export interface Binding {
  /** Id of the rubric. */
  readonly rubric: string;
  /** Slug of the document that is read. */
  readonly document: string;
  /** The rows that facts are found in by item code; needed where a fact names an item. */
  readonly items?: ItemRows;
  /** By id of the fact. */
  readonly facts: Readonly<Record<string, FactBinding>>;
  /** What the document says about its own result. */
  readonly claims?: readonly Claim[];
}

/** The rows of a scoring sheet. */
export interface ItemRows {
  /** Path of the lists of rows, with `*` for every item of a list on the way. */
  readonly rows: string;
  /** Name of the member that holds the code of a row, and of a part of a row. */
  readonly code: string;
  /** Name of the list of parts of a row, where one row counts several things. */
  readonly parts?: string;
}

/** Where one fact comes from; without a value there the fact is absent. */
export type FactBinding = Expression | ItemFact | RowsFactBinding;

/** A fact of the one row, or part of a row, with a code: absent when there is none, or more than one. */
export interface ItemFact {
  readonly item: string;
  readonly part?: string;
  /** Its context is the row, or the part. */
  readonly value: Expression;
}

/** A fact that is a list of rows. */
export interface RowsFactBinding {
  /** Path of the list, `*` for every item on the way. */
  readonly rows: string;
  /** By id of the column; the context is the row. */
  readonly columns: Readonly<Record<string, Expression>>;
}

/** A result that the document stores. */
export interface Claim {
  /** JSON Pointer of the stored value: hundredths, a whole number or a code. */
  readonly at: string;
  /** What it has to equal: the total, the grade, or a number of an item's line. */
  readonly of: 'total' | 'band' | ClaimedNumber;
  /** Codes of the document by the id of the band or outcome, where the two differ. */
  readonly codes?: Readonly<Record<string, string>>;
}

/** A number of one item: its points in hundredths, what a requirement comes to, or the outcome of a table. */
export interface ClaimedNumber {
  readonly item: string;
  readonly number: 'points' | 'required' | 'actual' | 'gap' | 'outcome';
}

/** Whether a fact is looked up by item code. */
export function isItemFact(source: FactBinding): source is ItemFact {
  return typeof source === 'object' && 'item' in source && 'value' in source;
}

/** Whether a fact is a list of rows. */
export function isRowsFact(source: FactBinding): source is RowsFactBinding {
  return typeof source === 'object' && 'rows' in source && 'columns' in source;
}
