import type { Field, Rule } from '../definition.js';
import { checkExpression } from '../expression/check/check-expression.js';
import type { ExpressionProblem } from '../expression/check/problem.js';
import { fieldAt } from '../pointer/template.js';

/**
 * Checks one rule against the fields of its document: that `within` and `at` name fields, that `at` is
 * one place a node, and that `when` and `assert` are sound and boolean.
 *
 * @returns problems whose `at` is a pointer into the rule, such as `/assert/and/0`; empty when sound.
 */
export function checkRule(
  rule: Pick<Rule, 'within' | 'at' | 'when' | 'assert'>,
  root: Field,
): readonly ExpressionProblem[] {
  const { within = '', at, when, assert } = rule;
  if (!fieldAt(root, within)) return [{ code: 'unknown-path', at: '/within', found: within }];
  const problems: ExpressionProblem[] = [];
  const relative = at[0] === '.';
  if ((relative ? at.slice(1) : at).split('/').includes('*')) {
    problems.push({ code: 'path-through-list', at: '/at', found: at });
  } else if (!fieldAt(root, relative ? within + at.slice(1) : at)) {
    problems.push({ code: 'unknown-path', at: '/at', found: at });
  }
  for (const [name, expression] of Object.entries({ when, assert })) {
    if (expression === undefined) continue;
    const checked = checkExpression(expression, root, { context: within, expects: 'boolean' });
    problems.push(...checked.problems.map((problem) => ({ ...problem, at: `/${name}${problem.at}` })));
  }
  return problems;
}
