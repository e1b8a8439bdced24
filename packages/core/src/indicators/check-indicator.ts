import type { Field } from '../definition.js';
import { checkExpression } from '../expression/check/check-expression.js';
import type { ExpressionProblem } from '../expression/check/problem.js';
import type { ExpressionType } from '../expression/check/type.js';
import type { Expression } from '../expression/expression.js';
import { fieldAt } from '../pointer/template.js';
import type { Counting, PeopleCounting, RowCounting } from './counting.js';
import type { IndicatorRule } from './indicator-rule.js';
import type { ReconciliationLine, ReconciliationRule } from './reconciliation-rule.js';

/** What can be wrong with an indicator, or a comparison, before it ever meets documents. */
export interface IndicatorFault {
  readonly code: 'document-unknown' | 'list-unknown' | 'number-unknown' | 'own-rows' | ExpressionProblem['code'];
  /** JSON Pointer into the rule. */
  readonly path: string;
}

type Fields = Readonly<Record<string, Field>>;

/** The documents that a counting may read. */
interface Scene {
  readonly documents: Fields;
  /** The document that is compared. */
  readonly own?: Field;
}

/**
 * Proves that an indicator fits the kinds of documents that it reads: they exist, paths lead to fields, conditions
 * are boolean and days are dates.
 *
 * @param documents the field tree of each kind by slug, `definition.root`.
 */
export function checkIndicator({ numerator, denominator }: IndicatorRule, documents: Fields): IndicatorFault[] {
  return Object.entries({ numerator, denominator }).flatMap(([name, { count }]) =>
    count.of === 'staffing' ? [] : countingFaults(count, `/${name}/count`, { documents }),
  );
}

/** The same for what stated totals are compared with; the totals are integers of the document. */
export function checkReconciliation(rule: ReconciliationRule, documents: Fields): IndicatorFault[] {
  const own = documents[rule.document];
  if (own === undefined) return [{ code: 'document-unknown', path: '/document' }];
  const { from, to } = rule.period;
  return [
    ...(from === undefined ? [] : expressionFaults(from, '/period/from', own, ['date'])),
    ...expressionFaults(to, '/period/to', own, ['date']),
    ...(rule.corrects === undefined || fieldAt(own, rule.corrects)?.type === 'string'
      ? []
      : [{ code: 'unknown-path' as const, path: '/corrects' }]),
    ...rule.lines.flatMap((line, index) => lineFaults(line, `/lines/${index}`, { documents, own })),
  ];
}

function lineFaults(line: ReconciliationLine, path: string, scene: Scene & { readonly own: Field }): IndicatorFault[] {
  const { at, row, each, count, share, members } = line;
  const { own } = scene;
  const list = each?.of ?? row?.of ?? (members === undefined ? undefined : at);
  const item = list === undefined ? own : fieldAt(own, `${list}/*`);
  if (item === undefined) return [{ code: 'list-unknown', path }];
  const context = `${list ?? ''}/*`;
  const isNumber = members !== undefined || fieldAt(item, at)?.type === 'integer';
  return [
    ...(isNumber ? [] : [{ code: 'number-unknown' as const, path: `${path}/at` }]),
    ...(row === undefined ? [] : expressionFaults(row.where, `${path}/row/where`, own, ['boolean'], context)),
    ...(each === undefined ? [] : expressionFaults(each.person, `${path}/each/person`, own, ['string'], context)),
    ...(count === undefined ? [] : countingFaults(count, `${path}/count`, scene)),
    ...(share === undefined
      ? []
      : [
          ...countingFaults(share.numerator, `${path}/share/numerator`, scene),
          ...countingFaults(share.denominator, `${path}/share/denominator`, scene),
        ]),
    ...(members === undefined
      ? []
      : [
          ...expressionFaults(members.key, `${path}/members/key`, own, ['string'], context),
          ...expressionFaults(members.where, `${path}/members/where`, own, ['boolean'], context),
          ...countingFaults(members.in, `${path}/members/in`, scene),
        ]),
  ];
}

function countingFaults(counting: Counting, path: string, scene: Scene): IndicatorFault[] {
  switch (counting.of) {
    case 'rows':
      return rowFaults(counting, path, scene);
    case 'people':
      return peopleFaults(counting, path, scene);
    case 'obligations':
      return [];
  }
}

function rowFaults(counting: RowCounting, path: string, { documents, own }: Scene): IndicatorFault[] {
  const { document, rows, where, on, once } = counting;
  if (document === undefined && own === undefined) return [{ code: 'own-rows', path }];
  const root = document === undefined ? own : documents[document];
  if (root === undefined) return [{ code: 'document-unknown', path: `${path}/document` }];
  if (rows !== undefined && fieldAt(root, rows)?.type !== 'list')
    return [{ code: 'list-unknown', path: `${path}/rows` }];
  const context = rows === undefined ? '' : `${rows}/*`;
  return [
    ...expressionFaults(where, `${path}/where`, root, ['boolean'], context),
    ...expressionFaults(on, `${path}/on`, root, ['date'], context),
    ...expressionFaults(once, `${path}/once`, root, ['string', 'integer'], context),
  ];
}

function peopleFaults({ has = [], says }: PeopleCounting, path: string, { documents }: Scene): IndicatorFault[] {
  const tests = [
    ...has.map((test, index) => ({ ...test, value: undefined, path: `${path}/has/${index}` })),
    ...(says?.latest ?? []).map((test, index) => ({ ...test, path: `${path}/says/latest/${index}` })),
  ];
  return tests.flatMap((test) => {
    const root = documents[test.document];
    if (root === undefined) return [{ code: 'document-unknown' as const, path: `${test.path}/document` }];
    return [
      ...expressionFaults(test.when, `${test.path}/when`, root, ['boolean']),
      ...expressionFaults(test.on, `${test.path}/on`, root, ['date']),
      ...expressionFaults(test.value, `${test.path}/value`, root, ['boolean']),
    ];
  });
}

function expressionFaults(
  expression: Expression | undefined,
  path: string,
  root: Field,
  expects: readonly ExpressionType[],
  context = '',
): IndicatorFault[] {
  if (expression === undefined) return [];
  return checkExpression(expression, root, { expects, context }).problems.map(({ code, at }) => ({
    code,
    path: `${path}${at}`,
  }));
}
