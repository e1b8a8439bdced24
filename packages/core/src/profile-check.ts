/**
 * The checker of profiles: does a profile only narrow what it stands on? Apart from what applies profiles, because
 * only their authors need it.
 */
export { checkProfile } from './profile/check/check-profile.js';
export type { ProfileCheckLookup } from './profile/check/check-profile.js';
export { checkDocument } from './profile/check/check-document.js';
export type { DocumentParts, DocumentResult } from './profile/check/check-document.js';
export type {
  Counterexample,
  ProfileFinding,
  ProfileFindingCode,
  ProfileReport,
  SearchCount,
} from './profile/check/finding.js';
export { PROFILE_FINDING_WORDS } from './profile/check/finding-words.js';
export type { NationalFact, NationalLaw } from './profile/check/national.js';
