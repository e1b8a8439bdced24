import type { Expression } from './expression.js';
import { MAX_DEPTH, MAX_STEPS } from './limits.js';
import type { Evaluation, Operator } from './operator.js';
import { findOperator } from './operators.js';
import { MISSING, valueOf } from './value.js';
import type { Result, Value } from './value.js';

/** What an expression is evaluated against. */
export interface Scope {
  /** The document: where paths that begin with `/` start. */
  readonly root: unknown;
  /** The node that `.` and paths that begin with `./` mean; without it they are missing. */
  readonly context?: unknown;
  /** The date `YYYY-MM-DD` that `asOf` means; without it `asOf` is missing. */
  readonly asOf?: string | undefined;
}

/**
 * Evaluates an expression of `expression/1`. Total: it always ends and never throws, and an expression
 * that is malformed, too deep or too long to evaluate is `MISSING`.
 *
 * @example
 * evaluate({ addDays: [{ get: ['/decidedOn'] }, 15] }, { root: { decidedOn: '2024-02-20' } }); // '2024-03-06'
 */
export function evaluate(expression: Expression, scope: Scope): Value {
  let depth = 0;
  let steps = 0;
  const evaluation: Evaluation = {
    root: scope.root,
    asOf: scope.asOf,
    run(part, context) {
      if (typeof part !== 'object' || part === null) return valueOf(part);
      const names = Object.keys(part);
      const name = names.length === 1 ? (names[0] as string) : '';
      const operator = findOperator(name);
      const written = (part as Readonly<Record<string, unknown>>)[name];
      steps += 1;
      if (!operator || !Array.isArray(written) || depth >= MAX_DEPTH || steps > MAX_STEPS) return undefined;
      const { arity } = operator;
      if (written.length < arity[0] || written.length > arity[1]) return undefined;
      depth += 1;
      const result = operator.ofArguments
        ? operator.ofArguments(written, context, evaluation)
        : applied(operator, written, context);
      depth -= 1;
      return result;
    },
  };
  return evaluation.run(expression, scope.context) ?? MISSING;

  function applied(operator: Operator, written: readonly unknown[], context: unknown): Result {
    const values: Result[] = [];
    for (let index = 0; index < written.length; index += 1) {
      const value = evaluation.run(written[index], context);
      if (value === undefined) return undefined;
      values.push(value);
    }
    return operator.ofValues?.(values);
  }
}
