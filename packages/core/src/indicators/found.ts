import type { CaseDocument } from '../obligations/case-documents.js';
import type { EvidenceLine, LeftOutReason } from './indicator.js';

/** Something that was counted. */
export interface Found {
  /** The same for the same person, row or obligation, whichever part counts it. */
  readonly key: string;
  readonly evidence: EvidenceLine;
}

/** Something that was looked at and not counted. */
export interface Passed {
  readonly reason: LeftOutReason;
  readonly evidence: EvidenceLine;
}

/** What one counting finds. */
export interface Counted {
  readonly found: readonly Found[];
  readonly passed: readonly Passed[];
}

/** A document as evidence. */
export function evidenceOf(
  { slug, number }: Pick<CaseDocument, 'slug' | 'number'>,
  more: { readonly row?: number; readonly day?: string } = {},
): EvidenceLine {
  return { document: slug, number: number ?? null, ...more };
}
