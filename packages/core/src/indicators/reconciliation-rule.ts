import type { Expression } from '../expression/expression.js';
import type { SourceLine } from '../issue.js';
import type { Bilingual } from '../obligations/obligation-rule.js';
import type { Counting } from './counting.js';

/** `reconciliation/1`: which totals a document states and what they are made of, as `reconciliations/<slug>.json` writes it. */
export interface ReconciliationRule {
  readonly reconciliation: 'reconciliation/1';
  /** Slug of the document that states the totals. */
  readonly document: string;
  /** Its period; without `from` everything up to `to` counts. */
  readonly period: { readonly from?: Expression; readonly to: Expression };
  /** Where it names a document that it replaces, which is then not compared. */
  readonly corrects?: string;
  readonly lines: readonly ReconciliationLine[];
  readonly source: readonly SourceLine[];
}

/** One stated total, or one for each row of a list. */
export interface ReconciliationLine {
  readonly id: string;
  /** What is counted. */
  readonly words: Bilingual;
  /** Pointer of the stated number; within a row where `row` is given. */
  readonly at: string;
  /** The one row of a list for which the condition holds. */
  readonly row?: { readonly of: string; readonly where: Expression };
  /** A list of rows about people: the number is compared person by person. */
  readonly each?: { readonly of: string; readonly person: Expression };
  /** What is counted; a share of two countings is compared in hundredths of a percent. */
  readonly count?: Counting;
  readonly share?: { readonly numerator: Counting; readonly denominator: Counting };
  /** `at` is a list: its rows by this key are compared one by one with what is counted. */
  readonly members?: { readonly key: Expression; readonly where?: Expression; readonly in: Counting };
}
