import { dependencies } from '@guitu/core/form';
import type { Expression } from '@guitu/core';

/** A field, by pointer template, that is shown only when an expression is true. */
export interface Condition {
  readonly template: string;
  readonly when: Expression;
}

/**
 * The conditions in an order in which each stands after those of the fields it reads. Where they read
 * each other in a circle, the circle is cut at the condition that was written first.
 */
export function inReadingOrder(conditions: readonly Condition[]): Condition[] {
  const ordered: Condition[] = [];
  const visited = new Set<Condition>();
  function visit(condition: Condition): void {
    if (visited.has(condition)) return;
    visited.add(condition);
    const read = dependencies(condition.when, rowOf(condition.template));
    for (const other of conditions) {
      if (other.template !== condition.template && read.some((path) => overlap(path, other.template))) visit(other);
    }
    ordered.push(condition);
  }
  conditions.forEach(visit);
  return ordered;
}

/** Whether an expression reads nothing but the row it is asked about. */
export function readsOnlyItsRow(when: Expression): boolean {
  return dependencies(when).every((path) => path[0] === '.');
}

/** The template of what relative paths in a condition start at: the innermost row, or the document. */
function rowOf(template: string): string {
  const end = template.lastIndexOf('/*');
  return end < 0 ? '' : template.slice(0, end + 2);
}

function overlap(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}
