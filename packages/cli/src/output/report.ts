import type { Issue, Outcome } from '@guitu/core';

/** The verdict on one document of the input, in the shape that programs read. */
export interface FileReport {
  readonly file: string;
  /** Line in an NDJSON input, from 1. */
  readonly line?: number;
  /** Slug of the document, or null when it could not be told. */
  readonly document: string | null;
  readonly outcome: Outcome;
  readonly issues: readonly Issue[];
  readonly total: number;
  readonly truncated: boolean;
}
