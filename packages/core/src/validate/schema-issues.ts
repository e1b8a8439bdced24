import type { SchemaError } from '../definition.js';
import type { FoundIssue } from './found-issue.js';

/** How complete a document has to be: a draft may still lack what is required. */
export type Mode = 'final' | 'draft';

/** Codes that a draft is excused from. */
const COMPLETENESS = new Set(['required', 'dependent-required', 'min-items']);

/** Of several errors at one place the first of these is the cause; the rest follow from it, or can wait. */
const CAUSES = ['type', 'const', 'enum', 'format', 'min-length', 'max-length'];

/** Turns the errors of a generated validator into issues: one for each place, without those that only repeat others. */
export function schemaIssues(errors: readonly SchemaError[], mode: Mode): FoundIssue[] {
  const byPath = new Map<string, FoundIssue>();
  for (const { code, path, params } of errors) {
    if (mode === 'draft' && COMPLETENESS.has(code)) continue;
    const known = byPath.get(path);
    if (known !== undefined && rank(known.code) <= rank(code)) continue;
    byPath.set(path, { code, severity: 'error', path, params });
  }
  return Array.from(byPath.values());
}

function rank(code: string): number {
  const place = CAUSES.indexOf(code);
  return place < 0 ? CAUSES.length : place;
}
