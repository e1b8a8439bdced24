import type { Severity } from '../../issue.js';
import type { ProfileIssueCode } from '../profile-issue.js';
import type { ProfileOperation } from '../profile-operation.js';

/** What the checker finds beyond what the compiler says. */
export type ProfileFindingCode =
  | ProfileIssueCode
  | 'profile-accepts-more'
  | 'profile-snapshot-differs'
  | 'profile-rule-lost'
  | 'profile-source-lost'
  | 'profile-unsatisfiable'
  | 'profile-rule-unreachable'
  | 'profile-rule-unmet'
  | 'profile-rule-idle'
  | 'profile-unknown-choice'
  | 'profile-choice-beyond-law'
  | 'profile-lossy-not-said'
  | 'profile-local-code-twice'
  | 'profile-unknown-instrument'
  | 'profile-not-national';

/** A document that only the profile accepts. */
export interface Counterexample {
  /** `national`, or the id of the profile above that refuses it. */
  readonly refusedBy: string;
  /** What they find in it. */
  readonly issues: readonly { readonly code: string; readonly path: string }[];
  /** Whether it also passes every rule of the profile; otherwise only its schema accepts it. */
  readonly passesRules: boolean;
  readonly document: unknown;
}

/** One thing that is wrong with a profile, and how to see it. */
export interface ProfileFinding {
  readonly code: ProfileFindingCode;
  readonly severity: Severity;
  /** JSON Pointer into the profile, at the operation to blame. */
  readonly at: string;
  /** Id of the profile in which it stands: this one, or one that it stands on. */
  readonly profile: string;
  readonly slug?: string;
  readonly operation?: ProfileOperation['op'] | 'add-extension';
  /** What the standard has, or what is meant; never a value of a person. */
  readonly detail?: string;
  readonly counterexample?: Counterexample;
}

/** What was tried on one document. */
export interface SearchCount {
  /** Documents that were made. */
  readonly tried: number;
  /** Those that the schema of the profile accepts. */
  readonly accepted: number;
}

/** The verdict on a profile. */
export interface ProfileReport {
  readonly profile: string;
  readonly verdict: 'sound' | 'unsound';
  readonly findings: readonly ProfileFinding[];
  /** By slug. */
  readonly documents: Readonly<Record<string, SearchCount>>;
}
