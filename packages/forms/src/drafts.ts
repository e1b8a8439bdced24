/**
 * Drafts: what somebody has filled in so far, kept where the host says, and never anywhere else. Apart from the main
 * entry, so that a form without drafts loads none of it.
 */
export type { DraftFit, DraftOffer, DraftStatus } from './drafts/draft-status.js';
export type {
  Draft,
  DraftKey,
  DraftRead,
  DraftRemove,
  DraftSave,
  DraftStore,
  DraftTrouble,
  DraftWipe,
  StoredDraft,
} from './drafts/draft.js';
export { fitOf } from './drafts/draft-fit.js';
export { keepDraft } from './drafts/keep-draft.js';
export type { DraftFound, DraftKeeper, KeepDraftOptions } from './drafts/keep-draft.js';
export { mergeDocuments } from './drafts/merge/merge-documents.js';
export type { MergeConflict, Merged } from './drafts/merge/merge-documents.js';
export { httpDrafts } from './drafts/stores/http-drafts.js';
export type { HttpDraftsOptions } from './drafts/stores/http-drafts.js';
export { indexedDbDrafts } from './drafts/stores/indexed-db-drafts.js';
export type { IndexedDbDraftsOptions } from './drafts/stores/indexed-db-drafts.js';
export { memoryDrafts } from './drafts/stores/memory-drafts.js';
export type { MemoryDraftsOptions } from './drafts/stores/memory-drafts.js';
export { takeUp } from './drafts/take-up.js';
