import type { Language } from './language.js';

/** How much an issue weighs. Only an `error` makes a document invalid. */
export type Severity = 'error' | 'warning' | 'info';

/** What kind of ground a field or rule stands on; `design` says that we composed it. */
export type Basis = 'statute' | 'regulation' | 'norm' | 'local-policy' | 'news-report' | 'observed-practice' | 'design';

/** One line that says where a field, limit or rule comes from. */
export interface SourceLine {
  /** Id in the register of instruments; absent when the basis is `design`. */
  readonly instrument?: string;
  /** Article or place in the instrument, for example `第十四条`. */
  readonly clause?: string;
  readonly basis: Basis;
}

/**
 * One thing that is wrong with a document. `code` and `path` are stable; `label` and `message`
 * follow the language. No part of an issue ever holds a value of the document.
 */
export interface Issue {
  /** JSON Schema keyword in kebab-case, the id of a rule, or `gate-…`. */
  readonly code: string;
  readonly severity: Severity;
  /** JSON Pointer to the field itself, also when it is missing or superfluous; `''` is the document. */
  readonly path: string;
  /** The field in words, for example `第2行 检测日期`. */
  readonly label: string;
  /** Limits that the rule set, never a received value. */
  readonly params: Readonly<Record<string, string | number | boolean>>;
  readonly source: readonly SourceLine[];
  readonly message: string;
}

/** An issue before it is put into words. */
export interface IssueDraft {
  readonly code: string;
  readonly severity: Severity;
  readonly path: string;
  readonly params: Readonly<Record<string, string | number | boolean>>;
  readonly source: readonly SourceLine[];
}

/** `unchecked` means that no verdict could be given; it is never to be read as valid. */
export type Outcome = 'valid' | 'invalid' | 'unchecked';

/** The verdict on one document. */
export interface ValidationResult {
  readonly outcome: Outcome;
  /** At most 100 issues, in document order. */
  readonly issues: readonly Issue[];
  /** How many issues there are in all. */
  readonly total: number;
  readonly truncated: boolean;
  /** Version of the standard that was applied, for example `0.1`. */
  readonly standard: string;
  /** The profile that was applied, or `none`. */
  readonly profile: string;
  /** Digest of the definition that was applied, so that a stored verdict can be repeated. */
  readonly hash: string;
  readonly language: Language;
}
