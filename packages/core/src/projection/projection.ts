import type { Expression } from '../expression/expression.js';

/**
 * `projection/1`: how the rows of a ledger are derived from other documents. Data only, written in
 * `projection.json` beside the schema of the ledger.
 *
 * For each distinct key a **scope** object is built: one member per source, named by `as`, holding the
 * documents of that key (a list, or one document where `pick` says so). The columns are expressions
 * over that scope, which is their root: `{ "count": ["/records", { "equal": [{ "get": ["./attendance"] }, "done"] }] }`.
 */
export interface Projection {
  readonly projection: 'projection/1';
  /** Slug of the ledger whose rows are derived. */
  readonly ledger: string;
  readonly from: readonly ProjectionSource[];
  /** Columns by JSON Pointer within a row, for example `/year1/done`. */
  readonly columns: Readonly<Record<string, ProjectionColumn>>;
  /** Order of the rows; rows that are equal in it are ordered by their key. */
  readonly order?: readonly ProjectionOrder[];
}

/**
 * One kind of document that the rows are derived from. Several sources may read the same kind, each with
 * its own `when`, so that a list in the scope is already what a column wants to count; sources with the
 * same `as` fill one list together.
 */
export interface ProjectionSource {
  /** Slug, compared with `/header/document`. */
  readonly document: string;
  /** Path of a list in the document, `*` for every item on the way: the scope then holds its rows, not the document. */
  readonly each?: string;
  /** Name of its member in the scope, for example `records`. */
  readonly as: string;
  /**
   * What row it belongs to, for example the person's id: a text or an integer. Its root is the document,
   * its context the row of `each`, or else the document. The same holds for `when` and `order`.
   */
  readonly key: Expression;
  /** It counts only where this is true, for example not void. */
  readonly when?: Expression;
  /** True: it adds to rows that other sources make, and never makes a row of its own. */
  readonly context?: true;
  /** Order of the list, ascending; without a value comes first. */
  readonly order?: Expression;
  /** The scope holds this one, by `order`, in place of the list; it is absent when there is none. */
  readonly pick?: 'first' | 'last';
}

/**
 * What a column holds: the value of an expression over the scope, or a copy of a whole part of a
 * picked document. A missing value leaves the column out of the row.
 */
export type ProjectionColumn = { readonly expression: Expression } | { readonly copy: string };

/** One key of the order of the rows. Text is compared by code unit, so that no locale can change it. */
export interface ProjectionOrder {
  /** JSON Pointer of a column; rows without it come last. */
  readonly column: string;
  readonly descending?: true;
}

/** A document that could not be placed in any row. */
export interface UnplacedDocument {
  /** Position in the list of documents that was given. */
  readonly index: number;
  /** `not-a-document`: no `/header/document`; `no-key`: its key has no value; `no-row`: context without a row. */
  readonly reason: 'not-a-document' | 'no-key' | 'no-row';
}

/** The rows of a ledger, and what was left out of them and why. */
export interface ProjectedLedger {
  readonly ledger: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly unplaced: readonly UnplacedDocument[];
}
