import type { ExpressionType } from '../expression/check/type.js';
import type { Expression } from '../expression/expression.js';
import type { RubricItem } from './item.js';

/** An expression of an item and where it stands in it. */
export interface PlacedExpression {
  readonly at: string;
  readonly expression: Expression;
  readonly expects: ExpressionType;
}

/** Every expression of an item. */
export function expressionsOf(item: RubricItem): PlacedExpression[] {
  const evidence = ('evidence' in item && item.evidence) || [];
  return [
    ...ownExpressions(item),
    ...evidence.map(({ present }, index) => ({
      at: `/evidence/${index}/present`,
      expression: present,
      expects: 'boolean' as const,
    })),
  ];
}

function ownExpressions(item: RubricItem): PlacedExpression[] {
  switch (item.kind) {
    case 'tiers':
      return [{ at: '/input', expression: item.input, expects: 'integer' }];
    case 'all-or-nothing':
    case 'veto':
      return [{ at: '/condition', expression: item.condition, expects: 'boolean' }];
    case 'given':
      return [{ at: '/points', expression: item.points, expects: 'integer' }];
    case 'ratio-requirement':
      return [
        { at: '/population', expression: item.population, expects: 'integer' },
        { at: '/actual', expression: item.actual, expects: 'integer' },
      ];
    case 'sampling':
      return [
        countAt('/population', item.population),
        countAt('/sampled', item.sampled),
        countAt('/failed', item.failed),
      ];
    case 'decision':
      return item.inputs.map(({ value, domain }, index) => ({
        at: `/inputs/${index}/value`,
        expression: value,
        expects: domain.type === 'code' ? ('string' as const) : domain.type,
      }));
    case 'requirement':
      return item.cases.flatMap(({ when, required, actual }, index) => [
        ...(when === undefined ? [] : [{ at: `/cases/${index}/when`, expression: when, expects: 'boolean' as const }]),
        { at: `/cases/${index}/required`, expression: required, expects: 'integer' as const },
        { at: `/cases/${index}/actual`, expression: actual, expects: 'integer' as const },
      ]);
    case 'deduct':
      return item.deductions.map(({ count }, index) => countAt(`/deductions/${index}/count`, count));
    case 'bonus':
      return item.bonuses.map(({ count }, index) => countAt(`/bonuses/${index}/count`, count));
    case 'penalty':
      return item.penalties.map(({ count }, index) => countAt(`/penalties/${index}/count`, count));
  }
}

function countAt(at: string, expression: Expression): PlacedExpression {
  return { at, expression, expects: 'integer' };
}
