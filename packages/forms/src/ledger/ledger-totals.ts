import { evaluate } from '@guitu/core';
import type { DocumentDefinition, Expression } from '@guitu/core';
import type { JsonObject, JsonValue } from '../json.js';
import type { LedgerColumn } from './ledger-columns.js';
import { memberAt, segmentsOf } from '../document/member.js';

/** A figure that the document declares about its rows, beside the one that the rows come to. */
export interface Reconciliation {
  /** Path of the declared figure in the document. */
  readonly path: string;
  readonly declared: number | undefined;
  readonly counted: number;
  readonly agrees: boolean;
}

/** Rates are not added up, nor the days and months of different people. */
const NOT_ADDED: readonly (string | undefined)[] = ['percent', 'hundredth', 'day', 'month'];

/**
 * Whether the figures of a column are added up. What has no unit is a place in an order, and what may fall below zero is
 * a balance, which already holds the rows before it.
 */
export function isSummed({ field, masked }: LedgerColumn): boolean {
  const { type, unit, minimum = 0 } = field;
  return type === 'integer' && unit !== undefined && minimum >= 0 && !masked && !NOT_ADDED.includes(unit);
}

/** The value at a path of a row. */
export function valueIn(row: JsonValue | undefined, path: string): JsonValue | undefined {
  return segmentsOf(path).reduce<JsonValue | undefined>(memberAt, row);
}

/** The sum of a column over some rows, in the units it is stored in. */
export function sumOf(rows: readonly (JsonValue | undefined)[], { path }: LedgerColumn): number {
  const segments = segmentsOf(path);
  let sum = 0;
  for (const row of rows) {
    const value = segments.reduce<JsonValue | undefined>(memberAt, row);
    if (typeof value === 'number') sum += value;
  }
  return sum;
}

/**
 * What the document declares about its rows and a rule of the standard compares with them: a rule whose
 * assertion is that a field equals a sum or a count over the rows.
 */
export function reconcile(
  { rules }: DocumentDefinition,
  list: string,
  document: JsonObject,
  asOf: string | undefined,
): readonly Reconciliation[] {
  return rules.flatMap(({ assert }) => {
    const [path, counting] = declaredFigure(assert, list) ?? [];
    if (path === undefined || counting === undefined) return [];
    const scope = { root: document, context: document, asOf };
    const counted = evaluate(counting, scope);
    const declared = evaluate({ get: [path] }, scope);
    if (typeof counted !== 'number') return [];
    const figure = typeof declared === 'number' ? declared : undefined;
    return [{ path, declared: figure, counted, agrees: figure === counted }];
  });
}

function declaredFigure(assert: Expression, list: string): readonly [string, Expression] | undefined {
  const sides = argumentsOf(assert, 'equal');
  const path = sides && argumentsOf(sides[0], 'get')?.[0];
  const counting = sides?.[1];
  const over = (argumentsOf(counting, 'sum') ?? argumentsOf(counting, 'count'))?.[0];
  if (typeof path !== 'string' || path[0] !== '/' || over !== list) return undefined;
  return [path, counting as Expression];
}

function argumentsOf(part: unknown, operator: string): readonly unknown[] | undefined {
  if (typeof part !== 'object' || part === null) return undefined;
  const found = (part as Readonly<Record<string, unknown>>)[operator];
  return Array.isArray(found) ? found : undefined;
}
