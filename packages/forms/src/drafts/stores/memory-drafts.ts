import type { Draft, DraftKey, DraftStore, StoredDraft } from '../draft.js';

/** How a store in memory works. */
export interface MemoryDraftsOptions {
  /** The time now, in milliseconds since 1970; that of the machine when absent. */
  readonly now?: () => number;
}

/**
 * Drafts for as long as the page lives: for forms that may leave nothing behind, and for tests. Keeps the text of a
 * draft and not the draft, so that nobody changes it from outside.
 */
export function memoryDrafts({ now = Date.now }: MemoryDraftsOptions = {}): DraftStore {
  const drafts = new Map<string, { scope: string; text: string; revision: number; savedAt: string }>();
  let last = 0;

  function find(key: DraftKey): StoredDraft | undefined {
    const held = drafts.get(nameOf(key));
    if (!held) return undefined;
    // Written below from a draft.
    const draft = JSON.parse(held.text) as Draft;
    return { draft, revision: String(held.revision), savedAt: held.savedAt };
  }

  return {
    read: async (key) => {
      const stored = find(key);
      return stored ? { outcome: 'found', stored } : { outcome: 'absent' };
    },
    save: async (key, draft, seen) => {
      const stored = find(key);
      if (stored?.revision !== seen) return stored ? { outcome: 'conflict', stored } : { outcome: 'conflict' };
      last += 1;
      const savedAt = new Date(now()).toISOString();
      drafts.set(nameOf(key), { scope: key.scope, text: JSON.stringify(draft), revision: last, savedAt });
      return { outcome: 'saved', revision: String(last), savedAt };
    },
    remove: async (key, seen) => {
      const stored = find(key);
      if (stored && stored.revision !== seen) return { outcome: 'conflict', stored };
      drafts.delete(nameOf(key));
      return { outcome: 'removed' };
    },
    wipe: async (scope) => {
      for (const [name, held] of [...drafts]) if (scope === undefined || held.scope === scope) drafts.delete(name);
      return { outcome: 'removed' };
    },
  };
}

function nameOf({ scope, document, record }: DraftKey): string {
  return JSON.stringify([scope, document, record]);
}
