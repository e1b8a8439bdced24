import type { Field } from '../definition.js';
import { checkExpression } from '../expression/check/check-expression.js';
import type { ExpressionType } from '../expression/check/type.js';
import type { Expression } from '../expression/expression.js';
import { fieldAt } from '../pointer/template.js';
import type { Projection, ProjectionSource } from './projection.js';

/** What can be wrong with a projection before it ever meets documents. */
export type ProjectionFaultCode =
  | 'document-unknown'
  | 'path-unknown'
  | 'expression'
  | 'pick-differs'
  | 'no-row-source'
  | 'column-unknown'
  | 'column-twice'
  | 'order-column';

/** One fault of a projection. */
export interface ProjectionFault {
  readonly code: ProjectionFaultCode;
  /** JSON Pointer into the projection. */
  readonly path: string;
  /** Of an expression: what its checker says. */
  readonly problem?: string;
}

/**
 * Proves that a projection fits the documents it reads and the ledger it fills: sources and paths
 * exist, expressions are well typed, every column is a field of a row.
 *
 * @param documents the field tree of each document by slug, `definition.root`.
 * @param row the field tree of a row of the ledger.
 */
export function checkProjection(
  projection: Projection,
  documents: Readonly<Record<string, Field>>,
  row: Field,
): ProjectionFault[] {
  const scope = scopeFields(projection, documents);
  return [
    ...projection.from.flatMap((source, index) => sourceFaults(source, `/from/${index}`, projection, documents)),
    ...(projection.from.some(({ context }) => !context) ? [] : [{ code: 'no-row-source', path: '/from' } as const]),
    ...columnFaults(projection, scope, row),
    ...(projection.order ?? [])
      .map(({ column }, index) => ({ column, path: `/order/${index}/column` }))
      .filter(({ column }) => !isFilled(projection, column))
      .map(({ path }): ProjectionFault => ({ code: 'order-column', path })),
  ];
}

function sourceFaults(
  source: ProjectionSource,
  path: string,
  { from }: Projection,
  documents: Readonly<Record<string, Field>>,
): ProjectionFault[] {
  const root = documentOf(source, documents);
  if (!root) return [{ code: 'document-unknown', path: `${path}/document` }];
  if (source.each !== undefined && fieldAt(root, source.each)?.type !== 'list') {
    return [{ code: 'path-unknown', path: `${path}/each` }];
  }
  const context = source.each === undefined ? '' : `${source.each}/*`;
  const parts: readonly (readonly [string, Expression | undefined, readonly ExpressionType[] | undefined])[] = [
    ['key', source.key, ['string', 'integer']],
    ['when', source.when, ['boolean']],
    ['order', source.order, undefined],
  ];
  const faults = parts.flatMap(([name, expression, expects]) =>
    expression === undefined ? [] : expressionFaults(expression, `${path}/${name}`, root, context, expects),
  );
  const partner = from.find(({ as }) => as === source.as);
  return partner?.pick === source.pick ? faults : [...faults, { code: 'pick-differs', path: `${path}/pick` }];
}

function columnFaults({ columns }: Projection, scope: Field, row: Field): ProjectionFault[] {
  const pointers = Object.keys(columns);
  return Object.entries(columns).flatMap(([pointer, column]) => {
    const path = `/columns/${pointer.replace(/~/g, '~0').replace(/\//g, '~1')}`;
    const faults: ProjectionFault[] = [];
    if (!fieldAt(row, pointer)) faults.push({ code: 'column-unknown', path });
    if (pointers.some((other) => pointer.startsWith(`${other}/`))) faults.push({ code: 'column-twice', path });
    if ('copy' in column) {
      return column.copy.indexOf('*') < 0 && fieldAt(scope, column.copy)
        ? faults
        : [...faults, { code: 'path-unknown', path: `${path}/copy` }];
    }
    return [...faults, ...expressionFaults(column.expression, `${path}/expression`, scope, '', undefined)];
  });
}

/** The scope of the columns as the fields of a document, so that their expressions are checked like any others. */
function scopeFields({ from }: Projection, documents: Readonly<Record<string, Field>>): Field {
  const fields: Field[] = [];
  for (const source of from) {
    const root = documentOf(source, documents);
    const node = root && (source.each === undefined ? root : fieldAt(root, `${source.each}/*`));
    if (!node || fields.some(({ name }) => name === source.as)) continue;
    const list: Field = { name: source.as, type: 'list', source: [], item: { ...node, name: '*' } };
    fields.push(source.pick === undefined ? list : { ...node, name: source.as });
  }
  return { name: '', type: 'object', source: [], fields };
}

function expressionFaults(
  expression: Expression,
  path: string,
  root: Field,
  context: string,
  expects: readonly ExpressionType[] | undefined,
): ProjectionFault[] {
  return checkExpression(expression, root, { context, expects }).problems.map((problem) => ({
    code: 'expression',
    path: `${path}${problem.at}`,
    problem: problem.code,
  }));
}

/** Whether a column, or the copied part around it, is filled. */
function isFilled({ columns }: Projection, pointer: string): boolean {
  return Object.keys(columns).some((column) => column === pointer || pointer.startsWith(`${column}/`));
}

function documentOf({ document }: ProjectionSource, documents: Readonly<Record<string, Field>>): Field | undefined {
  return Object.prototype.hasOwnProperty.call(documents, document) ? documents[document] : undefined;
}
