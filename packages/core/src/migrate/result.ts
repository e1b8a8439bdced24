import type { Language } from '../language.js';
import type { MigrationStep } from './migration.js';
import type { MigrationCode } from './words.js';

/** What to migrate to, and in which language to tell of it. */
export interface MigrateOptions {
  /** MAJOR.MINOR of the standard; the newest when absent. */
  readonly to?: string;
  /** `zh-CN` when absent. */
  readonly language?: Language;
}

/** A step that changed a document. */
export interface TakenStep {
  readonly op: MigrationStep['op'];
  /** Version that the step leads to. */
  readonly standard: string;
  /** Where the first value stood, and where it stands now. */
  readonly path: string;
  readonly to?: string;
  /** At how many places of the document. */
  readonly count: number;
  /** What was done, in words; no value of the document. */
  readonly message: string;
}

/** What a document lost: where it stood, never what it was. */
export interface DroppedValue {
  readonly path: string;
  readonly because: string;
}

/** Why a document was not migrated. */
export interface MigrationIssue {
  readonly code: MigrationCode;
  readonly path: string;
  readonly message: string;
}

/** What became of a document. */
export interface MigrationResult {
  /** `unchanged`: it is of the version wanted already. `refused`: nothing was done. */
  readonly outcome: 'migrated' | 'unchanged' | 'refused';
  /** Slug of the document, and its version, where its header says so. */
  readonly document?: string;
  readonly from?: string;
  readonly to: string;
  /** The document in the version wanted; absent when refused. What was given is never changed. */
  readonly value?: unknown;
  readonly taken: readonly TakenStep[];
  readonly dropped: readonly DroppedValue[];
  readonly issues: readonly MigrationIssue[];
}
