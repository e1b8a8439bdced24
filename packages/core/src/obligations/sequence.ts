import { evaluate } from '../expression/evaluate.js';
import type { Expression } from '../expression/expression.js';
import { type Instance, scopeOf } from './days.js';

/** Which one of several from the same document an instance is. */
export function sequenceOf(expression: Expression, instance: Instance): number | undefined {
  const scope = scopeOf(instance);
  const value = evaluate(expression, { root: scope, context: scope.origin });
  return typeof value === 'number' ? value : undefined;
}
