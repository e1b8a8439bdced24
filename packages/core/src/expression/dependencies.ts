import type { Expression } from './expression.js';
import { MAX_DEPTH } from './limits.js';
import { rowOperators } from './operators/rows.js';
import { isOwn } from '../pointer/pointer.js';

/**
 * The pointer templates that an expression reads, sorted and each once. A change of the document at
 * one of them, or below or above it, can change the result; no other change can.
 *
 * @param context template of the node that `.` means; without it relative paths stay relative.
 * @example
 * dependencies({ sum: ['/visits', { get: ['./minutes'] }] }); // /visits and the minutes of each of its rows
 */
export function dependencies(expression: Expression, context = '.'): string[] {
  const templates = new Set<string>();
  collect(expression, context, 0, templates);
  return [...templates].sort();
}

function collect(part: unknown, context: string, depth: number, templates: Set<string>): void {
  if (typeof part !== 'object' || part === null || depth >= MAX_DEPTH) return;
  for (const [operator, written] of Object.entries(part)) {
    if (!Array.isArray(written)) continue;
    const [first, ...others] = written as unknown[];
    const aggregates = isOwn(rowOperators, operator);
    if ((aggregates || operator === 'get') && typeof first === 'string') {
      const template = first[0] === '.' ? context + first.slice(1) : first;
      templates.add(template);
      for (const other of others) collect(other, aggregates ? `${template}/*` : context, depth + 1, templates);
    } else {
      for (const argument of written as unknown[]) collect(argument, context, depth + 1, templates);
    }
  }
}
