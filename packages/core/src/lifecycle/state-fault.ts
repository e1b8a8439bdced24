import type { Severity, SourceLine } from '../issue.js';
import type { Words } from './lifecycle.js';
import { LIFECYCLE_ISSUE_CODES } from './lifecycle-issue-codes.js';

/** A fault before it is put into words. */
export interface StateFault {
  readonly code: string;
  readonly severity: Severity;
  /** Position of the document; `null` for the case as a whole. */
  readonly document: number | null;
  readonly slug: string | undefined;
  readonly path: string;
  readonly message: Words;
  readonly source: readonly SourceLine[];
}

/** A fault whose code says everything. */
export function genericFault(
  code: string,
  document: { readonly index: number | null; readonly slug?: string },
  path = '',
): StateFault {
  const known = LIFECYCLE_ISSUE_CODES.find((entry) => entry.code === code);
  return {
    code,
    severity: known?.severity ?? 'error',
    document: document.index,
    slug: document.slug,
    path,
    message: known?.message ?? { 'zh-CN': code, en: code },
    source: [{ basis: 'design' }],
  };
}
