import type { CaseIssue, Outcome } from '@guitu/core';
import type { FileReport } from './report.js';

/** The name of a file, and of a line in it, that holds one document. */
export type CaseFilePlace = Pick<FileReport, 'file' | 'line'>;

/** An issue between documents, with files in place of positions. */
export interface CaseFileIssue extends Omit<CaseIssue, 'document' | 'related'> {
  /** `null` for the case as a whole. */
  readonly document: CaseFilePlace | null;
  readonly related: readonly CaseFilePlace[];
}

/** The verdict on a case file, in the shape that programs read. */
export interface CaseReport {
  readonly files: readonly FileReport[];
  readonly case: {
    /** As it was given. */
    readonly folder: string;
    /** The worst of everything: documents, unreadable files, and what stands between the documents. */
    readonly outcome: Outcome;
    readonly issues: readonly CaseFileIssue[];
    readonly total: number;
    readonly truncated: boolean;
    /** Names of what lies in the folder and was not read. */
    readonly ignored: readonly string[];
  };
}
