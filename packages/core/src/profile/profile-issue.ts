import type { Severity } from '../issue.js';

/** What can be wrong with a profile. */
export type ProfileIssueCode =
  | 'profile-unknown-parent'
  | 'profile-parent-cycle'
  | 'profile-unknown-document'
  | 'profile-not-pinned'
  | 'profile-base-moved'
  | 'profile-unknown-path'
  | 'profile-wrong-type'
  | 'profile-unknown-operation'
  | 'profile-widens'
  | 'profile-empty'
  | 'profile-not-in-list'
  | 'profile-required-field'
  | 'profile-hidden-field'
  | 'profile-rule-id'
  | 'profile-rule-unsound'
  | 'profile-pattern-unsound'
  | 'profile-extension-unsound'
  | 'profile-unknown-codelist'
  | 'profile-unknown-schedule'
  | 'profile-idle';

/** One thing that is wrong with a profile; `error` says that this part of it is not applied. */
export interface ProfileIssue {
  readonly code: ProfileIssueCode;
  readonly severity: Severity;
  /** JSON Pointer into the profile. */
  readonly at: string;
  /** Id of the profile in which it stands: this one, or one that it stands on. */
  readonly profile: string;
  readonly slug?: string;
  /** What the standard has, or what is meant; never a value of a document. */
  readonly detail?: string;
}
