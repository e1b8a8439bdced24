import type { Argument } from '../expression/expression.js';
import { parsePointer } from '../pointer/pointer.js';

/** Operators whose first argument is a path rather than a text. */
const PATH_OPERATORS: readonly string[] = [
  'get', 'count', 'sum', 'least', 'greatest', 'every', 'some', 'distinct', 'ascending',
];

/** What an expression reads from outside itself. */
export interface Dependencies {
  /** First segments of its paths from the root, in order of appearance, each once. */
  readonly roots: readonly string[];
  /** Whether it asks for the caller's date. */
  readonly asOf: boolean;
}

/** The facts, or members of a scope, that an expression reads. */
export function dependenciesOf(expressions: readonly Argument[]): Dependencies {
  const roots: string[] = [];
  let asOf = false;
  const visit = (argument: Argument): void => {
    if (Array.isArray(argument)) return argument.forEach(visit);
    if (typeof argument !== 'object') return undefined;
    for (const [operator, parts] of Object.entries(argument)) {
      if (operator === 'asOf') asOf = true;
      const path = PATH_OPERATORS.indexOf(operator) < 0 ? undefined : parts[0];
      const root = typeof path === 'string' ? parsePointer(path)?.[0] : undefined;
      if (root !== undefined && roots.indexOf(root) < 0) roots.push(root);
      parts.forEach(visit);
    }
  };
  expressions.forEach(visit);
  return { roots, asOf };
}
