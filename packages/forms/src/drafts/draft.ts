import type { JsonObject } from '../json.js';

/** Whose draft of which document. All three are the host's; none of them is shown to anybody. */
export interface DraftKey {
  /** The person at the form, as the host knows them: drafts of one never reach another. */
  readonly scope: string;
  /** Slug of the document, for example `community-detox-agreement`. */
  readonly document: string;
  /** The record, for example `/header/id` of the document. */
  readonly record: string;
}

/** What somebody has filled in so far. */
export interface Draft {
  /** Version of the standard the draft was written in, for example `0.1.0`. */
  readonly standard: string;
  /** The document the person started from: what a merge compares both sides with. */
  readonly base: JsonObject;
  /** The document as it stands, hidden values included. */
  readonly value: JsonObject;
  /** Texts that could not be read yet, by path: `12月` in a date box is somebody's work too. */
  readonly entered: Readonly<Record<string, string>>;
}

/** A draft as a store holds it. */
export interface StoredDraft {
  readonly draft: Draft;
  /** What the next `save` has to name. Opaque: only equal or not. */
  readonly revision: string;
  /** When it was saved, RFC 3339 in UTC. */
  readonly savedAt: string;
}

/**
 * Why a store could not do what it was asked: `quota`: no room; `unavailable`: this browser or page has no such
 * storage (private mode, plain http); `network`: no answer; `refused`: the server says no; `unreadable`: what is
 * stored cannot be opened with this key, or is no draft; `failed`: anything else.
 */
export type DraftTrouble = 'quota' | 'unavailable' | 'network' | 'refused' | 'unreadable' | 'failed';

/** What reading gave. */
export type DraftRead =
  | { readonly outcome: 'found'; readonly stored: StoredDraft }
  | { readonly outcome: 'absent' }
  | { readonly outcome: 'trouble'; readonly reason: DraftTrouble };

/** What saving gave. Only `saved` is a promise that the draft survives a crash. */
export type DraftSave =
  | { readonly outcome: 'saved'; readonly revision: string; readonly savedAt: string }
  /** Somebody else, or another tab, has saved since; nothing was written. `stored` is absent when theirs was removed. */
  | { readonly outcome: 'conflict'; readonly stored?: StoredDraft }
  | { readonly outcome: 'trouble'; readonly reason: DraftTrouble };

/** What removing gave. */
export type DraftRemove =
  | { readonly outcome: 'removed' }
  /** Somebody has saved since; their draft is still there. */
  | { readonly outcome: 'conflict'; readonly stored: StoredDraft }
  | { readonly outcome: 'trouble'; readonly reason: DraftTrouble };

/** What wiping gave. */
export type DraftWipe = Exclude<DraftRemove, { readonly outcome: 'conflict' }>;

/**
 * Where drafts are kept. No function rejects or throws: what goes wrong is an answer, without any value of the draft.
 * Write another store for storage of your own; `draft-store-contract` in the tests says how it has to behave.
 */
export interface DraftStore {
  read(key: DraftKey): Promise<DraftRead>;
  /**
   * Writes a draft on top of the revision the caller has seen (`undefined`: there was none). Compares and writes in
   * one step, so that of two savers with the same revision exactly one succeeds.
   */
  save(key: DraftKey, draft: Draft, seen: string | undefined): Promise<DraftSave>;
  /** Removes the draft that the caller has seen, and no later one. To remove what is not there is no trouble. */
  remove(key: DraftKey, seen: string): Promise<DraftRemove>;
  /** Removes every draft of a person, or of everybody: for signing out and for shared machines. */
  wipe(scope?: string): Promise<DraftWipe>;
}

/** Whether something read from outside is a draft. */
export function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const { standard, base, value: document, entered } = value as Partial<Record<keyof Draft, unknown>>;
  return (
    typeof standard === 'string' &&
    isRecord(base) &&
    isRecord(document) &&
    isRecord(entered) &&
    Object.keys(entered).every((path) => typeof entered[path] === 'string')
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
