import type { Field } from '../definition.js';
import { checkExpression } from '../expression/check/check-expression.js';
import type { ExpressionType } from '../expression/check/type.js';
import type { Expression } from '../expression/expression.js';
import { childPointer } from '../pointer/pointer.js';
import { fieldAt } from '../pointer/template.js';
import { isItemFact, isRowsFact } from './binding.js';
import type { Binding, FactBinding, RowsFactBinding } from './binding.js';
import { fault } from './faults.js';
import type { RubricFault } from './faults.js';
import type { Fact, RowsFact, Rubric, ScalarFact } from './rubric.js';

const TYPES: Readonly<Record<ScalarFact['type'], ExpressionType>> = {
  integer: 'integer',
  boolean: 'boolean',
  date: 'date',
  code: 'string',
};

/**
 * Proves that a binding fits its rubric and its document: every fact is bound, every path exists, every
 * expression gives the type that the rubric declares. Paths of faults point into the binding.
 *
 * @param root the field tree of the document that the binding names, `definition.root`.
 */
export function checkBinding(binding: Binding, rubric: Rubric, root: Field): RubricFault[] {
  const bound = Object.keys(binding.facts);
  return [
    ...(binding.rubric === rubric.id ? [] : [fault('binding-rubric', '/rubric')]),
    ...bound
      .filter((id) => !rubric.facts.some((fact) => fact.id === id))
      .map((id) => fault('fact-unknown', `/facts/${id}`)),
    ...rubric.facts.flatMap((fact) => {
      const source = binding.facts[fact.id];
      return source === undefined
        ? [fault('fact-unbound', `/facts/${fact.id}`)]
        : factFaults(fact, source, binding, root);
    }),
    ...claimFaults(binding, rubric, root),
  ];
}

function factFaults(fact: Fact, source: FactBinding, binding: Binding, root: Field): RubricFault[] {
  const path = `/facts/${fact.id}`;
  // A list needs rows, and a single value cannot come from them.
  if ((fact.type === 'rows') !== isRowsFact(source)) return [fault('fact-binding', path)];
  if (fact.type === 'rows') return isRowsFact(source) ? rowsFaults(fact, source, path, root) : [];
  if (isRowsFact(source)) return [];
  if (!isItemFact(source)) return expressionFaults(source, path, fact, root, '');
  const context = rowTemplate(binding, source.part !== undefined);
  const found = context !== undefined && fieldAt(root, context) !== undefined;
  return found
    ? expressionFaults(source.value, `${path}/value`, fact, root, context)
    : [fault('path-unknown', '/items')];
}

function rowsFaults(fact: RowsFact, { rows, columns }: RowsFactBinding, path: string, root: Field): RubricFault[] {
  if (fieldAt(root, rows)?.type !== 'list') return [fault('path-unknown', `${path}/rows`)];
  return fact.columns.flatMap((column) => {
    const expression = columns[column.id];
    const at = `${path}/columns/${column.id}`;
    return expression === undefined
      ? [fault('fact-unbound', at)]
      : expressionFaults(expression, at, column, root, `${rows}/*`);
  });
}

/** The template of the rows, or parts of rows, that a code is looked up in. */
function rowTemplate({ items }: Binding, ofPart: boolean): string | undefined {
  if (!items || (ofPart && items.parts === undefined)) return undefined;
  return ofPart ? `${childPointer(`${items.rows}/*`, items.parts ?? '')}/*` : `${items.rows}/*`;
}

function expressionFaults(
  expression: Expression,
  path: string,
  fact: ScalarFact,
  root: Field,
  context: string | undefined,
): RubricFault[] {
  return checkExpression(expression, root, { context, expects: TYPES[fact.type] }).problems.map((problem) =>
    fault('expression', `${path}${problem.at}`, problem.code),
  );
}

function claimFaults({ claims = [] }: Binding, { items }: Rubric, root: Field): RubricFault[] {
  return claims.flatMap(({ at, of }, index) => [
    ...(fieldAt(root, at) ? [] : [fault('path-unknown', `/claims/${index}/at`)]),
    ...(typeof of === 'string' || items.some(({ id }) => id === of.item)
      ? []
      : [fault('claim-item', `/claims/${index}/of`)]),
  ]);
}
