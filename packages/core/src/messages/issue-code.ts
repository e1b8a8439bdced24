import type { Language } from '../language.js';

/** What an issue code means, for the documentation and for people who answer questions. */
export interface IssueCode {
  /** A code of the gate, a keyword of the schemas, or a code of validation. Rules document their own. */
  readonly code: string;
  readonly cause: Readonly<Record<Language, string>>;
  readonly fix: Readonly<Record<Language, string>>;
}
