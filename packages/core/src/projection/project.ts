import { evaluate } from '../expression/evaluate.js';
import { memberOf, parsePointer, resolvePointer } from '../pointer/pointer.js';
import { gather } from './gather.js';
import type { Group } from './gather.js';
import { compareScalars } from './order.js';
import type { ProjectedLedger, Projection, ProjectionColumn } from './projection.js';

/** What a projection depends on besides its documents. */
export interface ProjectionOptions {
  /** The date `YYYY-MM-DD` that `asOf` means in columns, keys and conditions; no clock is ever read. */
  readonly asOf?: string;
}

/**
 * Derives the rows of a ledger. Pure: the same documents give the same rows in the same order, in
 * whatever order they are given. Documents of other kinds are passed over; one that belongs to the
 * ledger and fits no row is named in `unplaced`. Rows share copied parts with the documents.
 */
export function projectLedger(
  projection: Projection,
  documents: readonly unknown[],
  options: ProjectionOptions = {},
): ProjectedLedger {
  const { groups, unplaced } = gather(projection, documents, options.asOf);
  const rows = groups.map((group) => rowOf(projection, group, options.asOf));
  return { ledger: projection.ledger, rows: inOrder(rows, projection), unplaced };
}

type Row = Readonly<Record<string, unknown>>;

function rowOf({ columns }: Projection, { scope }: Group, asOf: string | undefined): Row {
  const row: Record<string, unknown> = {};
  for (const [pointer, column] of Object.entries(columns)) {
    const value = columnValue(column, scope, asOf);
    if (value !== undefined) setMember(row, parsePointer(pointer) ?? [], value);
  }
  return row;
}

function columnValue(column: ProjectionColumn, scope: Row, asOf: string | undefined): unknown {
  if ('copy' in column) return resolvePointer(scope, column.copy);
  const value = evaluate(column.expression, { root: scope, context: scope, asOf });
  return isValue(value) ? value : undefined;
}

/** Whether the value of an expression is one that a document can hold, so not missing. */
function isValue(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || Array.isArray(value);
}

function setMember(row: Record<string, unknown>, segments: readonly string[], value: unknown): void {
  const [name, ...rest] = segments;
  if (name === undefined) return;
  if (rest.length === 0) {
    row[name] = value;
    return;
  }
  const existing = memberOf(row, name);
  const inner = typeof existing === 'object' && existing !== null ? (existing as Record<string, unknown>) : {};
  row[name] = inner;
  setMember(inner, rest, value);
}

/** Rows come sorted by key, and a stable sort keeps that order among equal rows. */
function inOrder(rows: readonly Row[], { order = [] }: Projection): Row[] {
  return rows.slice().sort((one, other) => {
    for (const { column, descending } of order) {
      const left = resolvePointer(one, column);
      const right = resolvePointer(other, column);
      if (left === undefined || right === undefined) {
        if (left !== right) return left === undefined ? 1 : -1;
        continue;
      }
      const compared = compareScalars(left, right);
      if (compared !== 0) return descending ? -compared : compared;
    }
    return 0;
  });
}
