import type { DraftTrouble, StoredDraft } from './draft.js';

/** What is to be said about the draft of a form, always true at the time it is said. */
export type DraftStatus =
  /** Nothing has been changed since the start, or since the draft was removed. */
  | { readonly phase: 'idle' }
  /** There are changes that are stored nowhere yet. */
  | { readonly phase: 'waiting' }
  | { readonly phase: 'saving' }
  /** Everything is stored. `savedAt` is RFC 3339 in UTC, empty when the store did not say. */
  | { readonly phase: 'saved'; readonly savedAt: string }
  /** The last try failed; the changes are only on this page. The next change, or `save`, tries again. */
  | { readonly phase: 'trouble'; readonly reason: DraftTrouble }
  /** Somebody else has saved; nothing is stored from here until the person has decided. */
  | { readonly phase: 'conflict'; readonly theirs: StoredDraft | undefined };

/**
 * Whether a draft can be taken up: `ready`; `older` or `newer`: it was written in another version of the standard and
 * can only be read.
 */
export type DraftFit = 'ready' | 'older' | 'newer';

/** An earlier draft that was found. Nothing happens with it until the person says so. */
export interface DraftOffer {
  readonly stored: StoredDraft;
  readonly fit: DraftFit;
  /** The document has changed since the draft was begun: taking it up is a merge. */
  readonly isBehind: boolean;
}
