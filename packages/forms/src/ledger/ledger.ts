import type { Field, Issue } from '@guitu/core';
import type { FormStore } from '../form-store.js';
import type { History } from '../history/history.js';
import type { JsonList, JsonObject, JsonValue } from '../json.js';
import type { CellWords, CodeWord } from './cell-text.js';
import type { ColumnOptions, LedgerColumn } from './ledger-columns.js';
import type { LedgerFilter, LedgerSort } from './ledger-view.js';
import type { Reconciliation } from './ledger-totals.js';
import type { PastePlan } from './paste-plan.js';
import type { CheckOptions } from './row-checks.js';

/** How to make the model of a ledger. */
export interface LedgerOptions extends ColumnOptions, CheckOptions {
  readonly store: FormStore;
  /** JSON Pointer of a list of objects in the document; `/rows` when absent. */
  readonly path?: string;
  readonly words: CellWords;
  /** The history of the form that the ledger stands in, so that both undo in one order; one of its own when absent. */
  readonly history?: History | undefined;
}

/** Cells from one corner to the other: rows as they are shown, and columns, by position. */
export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What the whole ledger comes to, as far as it has been looked through. */
export interface LedgerFindings {
  /** Indexes of the rows that have errors, in order. */
  readonly rowsWithErrors: readonly number[];
  /** Issues of the ledger as a whole, for example of a person who stands in it twice. */
  readonly across: readonly Issue[];
  /** The ledger has been looked through since the last change. */
  readonly isComplete: boolean;
}

/**
 * The rows of one list as a grid works with them, without a DOM. Rows are named by their index in the
 * document, positions are places in the view; sorting and filtering change the view and never the
 * document. Every change is one step that `undo` takes back.
 */
export interface Ledger {
  readonly store: FormStore;
  readonly path: string;
  readonly columns: readonly LedgerColumn[];
  readonly item: Field;
  readonly readonly: boolean;
  /** Most rows that the standard allows. */
  readonly limit: number;
  readonly rows: JsonList;

  /** Indexes of the rows that are shown, in order. */
  readonly view: readonly number[];
  readonly sort: LedgerSort | undefined;
  readonly filters: ReadonlyMap<string, LedgerFilter>;
  setSort(sort: LedgerSort | undefined): void;
  setFilter(path: string, filter: LedgerFilter | undefined): void;
  /** Sorts and filters anew: rows that were changed stay where they were until then. */
  refreshView(): void;

  value(row: number, column: LedgerColumn): JsonValue | undefined;
  /** The text of a cell as it is shown, copied, found and filtered: masked where it is masked. */
  text(row: number, column: LedgerColumn): string;
  /** The text to start editing with. */
  editText(row: number, column: LedgerColumn): string;
  codes(column: LedgerColumn): readonly CodeWord[];
  /** Loads the long code lists of the columns. */
  loadCodes(): Promise<void>;
  /** The different texts of a column, sorted, for a filter; at most `most`. */
  distinctTexts(column: LedgerColumn, most: number): readonly string[];
  /** Positions and columns of the cells that contain a text. */
  find(text: string): readonly { readonly position: number; readonly column: number }[];

  /** Issues of a row, paths within the row. */
  issues(row: number): readonly Issue[];
  /** Issues that a cell shows. */
  cellIssues(row: number, column: LedgerColumn): readonly Issue[];
  /** What would be said of a text in a cell, without taking it. */
  tryText(row: number, column: LedgerColumn, text: string): readonly string[];
  readonly findings: LedgerFindings;
  /** Looks through the ledger for so many rows; `true` while some are left. */
  scan(rows: number): boolean;

  /** Takes a text into a cell. One that cannot be read is kept as text, and the form refuses submission. */
  enter(row: number, column: LedgerColumn, text: string): boolean;
  /** Empties the cells of a range. */
  clear(range: CellRange): boolean;
  /** Writes the first row of a range into the others. */
  fillDown(range: CellRange): boolean;
  /** Adds empty rows; gives the index of the first, or `undefined` when refused. */
  addRows(count: number, at?: number): number | undefined;
  removeRows(rows: readonly number[]): boolean;
  /** The texts of a range, as they are shown. */
  copy(range: CellRange): readonly (readonly string[])[];
  /** Plans how texts go in from a position and column on. */
  planPaste(texts: readonly (readonly string[])[], position: number, column: number): PastePlan;
  /** Does what was planned, as one step. */
  applyPaste(plan: PastePlan): boolean;

  readonly canUndo: boolean;
  readonly canRedo: boolean;
  undo(): boolean;
  redo(): boolean;

  /** Sums of the rows in the view, by path of the column. */
  totals(): ReadonlyMap<string, number>;
  /** What the document declares about its rows, beside what they come to. */
  reconciliations(): readonly Reconciliation[];

  /** Calls `listener` after each change of rows, view or findings. Returns the function that stops it. */
  subscribe(listener: () => void): () => void;
  /** Stops following the store. */
  close(): void;
}

/** A row as an object; what is no object is read as one without members. */
export function rowObject(row: JsonValue | undefined): JsonObject {
  return typeof row === 'object' && row !== null && !Array.isArray(row) ? (row as JsonObject) : {};
}
