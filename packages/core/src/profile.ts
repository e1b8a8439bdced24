/**
 * Profiles: what a place narrows and chooses on top of the national standard. Apart from the main entry, so
 * that a page without a profile loads none of it.
 */
export { applyProfiles } from './profile/apply-profiles.js';
export type { AppliedProfiles, ApplyOptions } from './profile/apply-profiles.js';
export { chosenSchedule } from './profile/chosen-schedule.js';
export { compileProfile, touchedDocuments } from './profile/compile-profile.js';
export type { CompiledProfile, ProfileLookup } from './profile/compile-profile.js';
export type { CompiledDocument } from './profile/compiled-kind.js';
export { deltaCheck } from './profile/delta-check.js';
export type { DeltaLine } from './profile/delta-line.js';
export { deltaSchema } from './profile/delta-schema.js';
export type { JsonSchema } from './profile/field-schema.js';
export type { ExtensionSchema } from './profile/extension-schema.js';
export type {
  Profile,
  ProfileChoices,
  ProfileCode,
  ProfileCodelist,
  ProfileExtension,
  ProfileInstrument,
  ProfileNames,
  ProfileRule,
  ProfileWords,
} from './profile/profile.js';
export { profileChain } from './profile/profile-chain.js';
export { lineKey, profileLines } from './profile/profile-lines.js';
export type { ProfileLine } from './profile/profile-lines.js';
export { profileDigest, profiledDigest } from './profile/profile-digest.js';
export type { ProfileIssue, ProfileIssueCode } from './profile/profile-issue.js';
export { PROFILE_ISSUE_WORDS } from './profile/profile-issue-words.js';
export { PROFILE_OPERATIONS } from './profile/profile-operation.js';
export type { ProfileOperation } from './profile/profile-operation.js';
export type { ProfiledDocument } from './profile/profiled-document.js';
export type { ProfiledList, ProfiledWords } from './profile/growing-document.js';
export { profiledCodelists } from './profile/profiled-codelists.js';
export { profiledTexts } from './profile/profiled-texts.js';
export { snapshotCheck } from './profile/snapshot-check.js';
export { snapshotSchema } from './profile/snapshot-schema.js';
export type { SnapshotOptions } from './profile/snapshot-schema.js';
export { loadProfile, shippedProfiles } from './profile/find-profiles.js';
