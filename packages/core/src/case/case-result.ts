import type { Issue, IssueDraft, Outcome } from '../issue.js';
import type { Language } from '../language.js';
import type { Profile } from '../profile/profile.js';
import type { TextValidationResult } from '../validate/validate-text.js';

/** How to validate a case file. */
export interface ValidateCaseOptions {
  /** Language of labels and messages; `zh-CN` when absent. */
  readonly language?: Language;
  /** The day, `YYYY-MM-DD`, that rules take as today; rules that need it are not applied without it. */
  readonly asOf?: string;
  /** Profile of every document, as `validate` takes it. */
  readonly profile?: string;
  /** Profiles of the caller, which go before those that ship. */
  readonly profiles?: readonly Profile[];
}

/** Where an issue of a case stands. */
export interface CasePlace {
  /** Position in the list of documents that was given; `null` for the case as a whole. */
  readonly document: number | null;
  /** Positions of the other documents that it is about. */
  readonly related: readonly number[];
}

/** One thing that is wrong between the documents of a case. */
export interface CaseIssue extends Issue, CasePlace {}

/** An issue of a case before it is put into words. */
export interface CaseIssueDraft extends IssueDraft, CasePlace {}

/** The verdict on one case file. */
export interface CaseResult {
  /** `invalid` when a document is or an issue is an error; otherwise `unchecked` when anything could not be checked. */
  readonly outcome: Outcome;
  /** The verdict on each document by itself, in the order given. */
  readonly documents: readonly TextValidationResult[];
  /** At most 100 issues between documents, by document and place in it. */
  readonly issues: readonly CaseIssue[];
  /** How many there are in all. */
  readonly total: number;
  readonly truncated: boolean;
  readonly language: Language;
}
