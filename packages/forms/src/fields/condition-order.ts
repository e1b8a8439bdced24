import type { Argument, Expression } from '@guitu/core';

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
    const read = pathsIn(condition.when).map((path) => absolute(path, condition.template));
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
  return pathsIn(when).every((path) => path[0] === '.');
}

/** Every text in an expression that could be a path; a literal taken for one does no harm. */
function pathsIn(part: Argument): readonly string[] {
  if (typeof part === 'string') return part === '.' || part[0] === '/' || part.startsWith('./') ? [part] : [];
  if (typeof part !== 'object') return [];
  const parts: readonly Argument[] = Array.isArray(part) ? (part as readonly Argument[]) : Object.values(part).flat();
  return parts.flatMap(pathsIn);
}

/** The template that a path means in a condition: relative paths start at the innermost row, or the document. */
function absolute(path: string, template: string): string {
  if (path[0] !== '.') return path;
  const row = template.slice(0, template.lastIndexOf('/*') + 2);
  return (template.includes('/*') ? row : '') + path.slice(1);
}

function overlap(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}
