import type { SourceLine } from '../issue.js';
import type { ItemBase } from './item.js';
import type { FactExpression, Wording } from './rubric.js';

/**
 * A decision table: rows of conditions over declared domains, each with its outcome. Exactly one row
 * holds for every combination of inputs, which is proved before the table is published. It earns no
 * points: what it comes to stands in `outcomes` of the result.
 */
export interface DecisionItem extends ItemBase {
  readonly kind: 'decision';
  readonly inputs: readonly DecisionInput[];
  readonly outcomes: readonly DecisionOutcome[];
  /** One row, and only one, holds. */
  readonly hit: 'unique';
  readonly rows: readonly DecisionRow[];
}

/** What the rows look at. */
export interface DecisionInput {
  readonly id: string;
  readonly title: Wording;
  readonly value: FactExpression;
  /** Every value that it can have; any other value is refused. */
  readonly domain: Domain;
}

/** The values of an input. */
export type Domain =
  | { readonly type: 'boolean' }
  | { readonly type: 'code'; readonly codes: readonly string[] }
  | { readonly type: 'integer'; readonly min: number; readonly max: number };

/** One thing that a table can come to. */
export interface DecisionOutcome {
  readonly id: string;
  readonly title: Wording;
}

/** One row of a table. */
export interface DecisionRow {
  readonly id: string;
  /** The case in words. */
  readonly title: Wording;
  /** By id of the input; an input that is not named may have any value. */
  readonly when: Readonly<Record<string, Cell>>;
  /** Id of the outcome. */
  readonly outcome: string;
  /**
   * Where no law fixes the outcome: every outcome that a place may choose here, ours among them. The
   * caller chooses with `choices` of `scoreRubric`.
   */
  readonly choice?: readonly string[];
  readonly source: readonly SourceLine[];
  /** What we assumed where the source is silent. */
  readonly assumption?: Wording;
}

/** The values of an input that a row is for: a truth, codes, or a half-open range. */
export type Cell = boolean | readonly string[] | CellRange;

/** Integers from `from` on, as long as they are below `below`. */
export interface CellRange {
  readonly from?: number;
  readonly below?: number;
}

/** Whether a value of an input is one that a row is for. */
export function holds(cell: Cell | undefined, value: boolean | string | number): boolean {
  if (cell === undefined) return true;
  if (typeof cell === 'boolean') return cell === value;
  if (isCodes(cell)) return typeof value === 'string' && cell.indexOf(value) >= 0;
  if (typeof value !== 'number') return false;
  return (cell.from === undefined || value >= cell.from) && (cell.below === undefined || value < cell.below);
}

/** Whether a cell is a list of codes. */
export function isCodes(cell: Cell): cell is readonly string[] {
  return Array.isArray(cell);
}

/** Whether a value is one of those that a domain has. */
export function inDomain(domain: Domain, value: unknown): value is boolean | string | number {
  switch (domain.type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'code':
      return typeof value === 'string' && domain.codes.indexOf(value) >= 0;
    case 'integer':
      return typeof value === 'number' && value >= domain.min && value <= domain.max;
  }
}
