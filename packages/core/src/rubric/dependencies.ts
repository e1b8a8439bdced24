import { dependencies } from '../expression/dependencies.js';
import type { Expression } from '../expression/expression.js';
import { parsePointer } from '../pointer/pointer.js';

/** What expressions read from outside themselves. */
export interface Dependencies {
  /** Ids of facts, each once. */
  readonly facts: readonly string[];
  /** Whether one asks for the caller's date. */
  readonly asOf: boolean;
}

/** The facts that expressions read, and whether they ask for a date. */
export function dependenciesOf(expressions: readonly Expression[]): Dependencies {
  const facts = new Set<string>();
  for (const expression of expressions) {
    for (const template of dependencies(expression)) {
      const id = parsePointer(template)?.[0];
      if (id !== undefined) facts.add(id);
    }
  }
  return { facts: [...facts], asOf: expressions.some(asksForDate) };
}

function asksForDate(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  if (Array.isArray(part)) return part.some(asksForDate);
  return Object.entries(part).some(([operator, written]) => operator === 'asOf' || asksForDate(written));
}
