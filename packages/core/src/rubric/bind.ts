import { evaluate } from '../expression/evaluate.js';
import type { Expression } from '../expression/expression.js';
import { childPointer, memberOf, resolvePointer } from '../pointer/pointer.js';
import { expandTemplate } from '../pointer/template.js';
import { isItemFact, isRowsFact } from './binding.js';
import type { Binding, FactBinding, ItemFact, ItemRows, RowsFactBinding } from './binding.js';
import type { Facts } from './rubric.js';

/** Thrown when more than one document could give the facts: the caller has to choose one. */
export class AmbiguousDocumentError extends Error {
  override readonly name = 'AmbiguousDocumentError';
  /** Slug of the document that the binding reads. */
  readonly document: string;
  /** How many there are. */
  readonly count: number;
  constructor(document: string, count: number) {
    super(`${count} documents are ${document}; give the one whose facts are to be scored`);
    this.document = document;
    this.count = count;
  }
}

/** What a binding depends on besides its documents. */
export interface BindingOptions {
  /** The date `YYYY-MM-DD` that `asOf` means. */
  readonly asOf?: string;
}

/**
 * Reads the facts of a rubric from the document that its binding names. What the document lacks is an
 * absent fact, and without such a document there are no facts at all. A value of another type than the
 * rubric declares is handed on: scoring refuses it.
 *
 * @throws AmbiguousDocumentError when several documents are of that kind.
 */
export function bindFacts(binding: Binding, documents: readonly unknown[], options: BindingOptions = {}): Facts {
  const matching = documents.filter((document) => resolvePointer(document, '/header/document') === binding.document);
  if (matching.length > 1) throw new AmbiguousDocumentError(binding.document, matching.length);
  const facts: Record<string, unknown> = {};
  if (matching.length === 0) return facts;
  const reader: Reader = { document: matching[0], items: binding.items, asOf: options.asOf };
  for (const [id, source] of Object.entries(binding.facts)) {
    const value = factValue(source, reader);
    if (value !== undefined) facts[id] = value;
  }
  return facts;
}

interface Reader {
  readonly document: unknown;
  readonly items: ItemRows | undefined;
  readonly asOf: string | undefined;
}

function factValue(source: FactBinding, reader: Reader): unknown {
  if (isItemFact(source)) {
    const row = rowOf(source, reader);
    return row === undefined ? undefined : read(source.value, row, reader);
  }
  return isRowsFact(source) ? rowsOf(source, reader) : read(source, reader.document, reader);
}

function rowOf({ item, part }: ItemFact, { document, items }: Reader): unknown {
  if (!items) return undefined;
  const row = onlyRow(document, items.rows, items.code, item);
  if (part === undefined || row === undefined) return row;
  return items.parts === undefined ? undefined : onlyRow(row, childPointer('', items.parts), items.code, part);
}

/** The one row of a list with a code: two rows with one code contradict each other, and neither is taken. */
function onlyRow(node: unknown, list: string, member: string, code: string): unknown {
  const rows = expandTemplate(`${list}/*`, node).filter(({ value }) => memberOf(value, member) === code);
  return rows.length === 1 ? rows[0]?.value : undefined;
}

function rowsOf({ rows, columns }: RowsFactBinding, reader: Reader): unknown[] {
  return expandTemplate(`${rows}/*`, reader.document).map(({ value: node }) => {
    const row: Record<string, unknown> = {};
    for (const [id, column] of Object.entries(columns)) {
      const value = read(column, node, reader);
      if (value !== undefined) row[id] = value;
    }
    return row;
  });
}

function read(expression: Expression, context: unknown, { document, asOf }: Reader): unknown {
  const value = evaluate(expression, { root: document, context, asOf });
  return typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string' ? value : undefined;
}
