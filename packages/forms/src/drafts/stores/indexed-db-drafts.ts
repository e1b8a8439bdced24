import type {
  Draft,
  DraftKey,
  DraftRead,
  DraftRemove,
  DraftSave,
  DraftStore,
  DraftWipe,
  StoredDraft,
} from '../draft.js';
import { openDatabase, run, troubleOf } from './draft-database.js';
import type { DraftRow } from './draft-database.js';
import { hiddenName, openDraft, sealDraft } from './sealed-draft.js';
import type { DraftCrypto } from './sealed-draft.js';

/** How drafts are kept in the browser. */
export interface IndexedDbDraftsOptions {
  /** AES-GCM key of the host, best one that cannot be exported and that signing out makes useless. */
  readonly key: CryptoKey;
  /** How long a draft may lie, in hours; 72 when absent. Older ones are removed whenever the store is used. */
  readonly lifetimeHours?: number;
  /** Name of the database; `guitu-drafts` when absent. */
  readonly database?: string;
  /** The time now, in milliseconds since 1970; that of the machine when absent. */
  readonly now?: () => number;
  /** Storage and cryptography of the page; those of the browser when absent. */
  readonly indexedDB?: IDBFactory | undefined;
  readonly crypto?: DraftCrypto | undefined;
}

const HOUR = 3_600_000;

/**
 * Drafts in this browser, encrypted. What lies on disk names nobody and no document. `saved` is said only once the
 * browser has flushed it. Where the page has no Web Crypto (plain http) or no storage, every answer is `unavailable`:
 * nothing is ever stored in clear.
 */
export function indexedDbDrafts(options: IndexedDbDraftsOptions): DraftStore {
  const { key: secret, database: name = 'guitu-drafts', now = Date.now } = options;
  const lifetime = (options.lifetimeHours ?? 72) * HOUR;
  const factory = 'indexedDB' in options ? options.indexedDB : globalThis.indexedDB;
  const crypto = 'crypto' in options ? options.crypto : globalThis.crypto;

  /** Runs one piece of work on the database, and tells what went wrong as an answer. */
  async function work<Answer>(
    act: (database: IDBDatabase, crypto: DraftCrypto) => Promise<Answer>,
  ): Promise<Answer | { readonly outcome: 'trouble'; readonly reason: ReturnType<typeof troubleOf> }> {
    if (!factory || !crypto?.subtle) return { outcome: 'trouble', reason: 'unavailable' };
    try {
      const database = await openDatabase(factory, name);
      try {
        await removeExpired(database);
        return await act(database, crypto);
      } finally {
        database.close();
      }
    } catch (error) {
      return { outcome: 'trouble', reason: troubleOf(error) };
    }
  }

  const removeExpired = (database: IDBDatabase): Promise<void> =>
    run(database, 'readwrite', (rows) => {
      const old = rows.index('savedAt').openCursor(IDBKeyRange.upperBound(now() - lifetime));
      old.onsuccess = () => {
        old.result?.delete();
        old.result?.continue();
      };
    });

  async function open(crypto: DraftCrypto, place: DraftKey, row: DraftRow): Promise<StoredDraft | undefined> {
    const draft = await openDraft(crypto, secret, place, row.sealed);
    const savedAt = new Date(row.savedAt).toISOString();
    return draft && { draft, revision: String(row.revision), savedAt };
  }

  return {
    read: (place) =>
      work<DraftRead>(async (database, port) => {
        const row = await rowAt(database, await idOf(port, place));
        if (!row) return { outcome: 'absent' };
        const stored = await open(port, place, row);
        return stored ? { outcome: 'found', stored } : { outcome: 'trouble', reason: 'unreadable' };
      }),
    save: (place, draft: Draft, seen) =>
      work<DraftSave>(async (database, port) => {
        const id = await idOf(port, place);
        const scope = await hiddenName(port, place.scope);
        // Sealed first: a transaction ends when it waits for anything but the database.
        const sealed = await sealDraft(port, secret, place, draft);
        const savedAt = now();
        let other: DraftRow | undefined;
        let revision = 0;
        await run(database, 'readwrite', (rows) => {
          const present = rows.get(id) as IDBRequest<DraftRow | undefined>;
          present.onsuccess = () => {
            const held = present.result;
            if ((held && String(held.revision)) !== seen) {
              other = held;
              return;
            }
            revision = nextRevision(held, savedAt);
            rows.put({ id, scope, revision, savedAt, sealed } satisfies DraftRow);
          };
        });
        if (revision > 0) {
          return { outcome: 'saved', revision: String(revision), savedAt: new Date(savedAt).toISOString() };
        }
        const stored = other && (await open(port, place, other));
        return stored ? { outcome: 'conflict', stored } : { outcome: 'conflict' };
      }),
    remove: (place, seen) =>
      work<DraftRemove>(async (database, port) => {
        const id = await idOf(port, place);
        let other: DraftRow | undefined;
        await run(database, 'readwrite', (rows) => {
          const present = rows.get(id) as IDBRequest<DraftRow | undefined>;
          present.onsuccess = () => {
            if (String(present.result?.revision) === seen) rows.delete(id);
            else other = present.result;
          };
        });
        if (!other) return { outcome: 'removed' };
        const stored = await open(port, place, other);
        return stored ? { outcome: 'conflict', stored } : { outcome: 'trouble', reason: 'unreadable' };
      }),
    wipe: (scope) =>
      work<DraftWipe>(async (database, port) => {
        const hidden = scope === undefined ? undefined : await hiddenName(port, scope);
        await run(database, 'readwrite', (rows) => {
          if (hidden === undefined) return void rows.clear();
          const own = rows.index('scope').openCursor(IDBKeyRange.only(hidden));
          own.onsuccess = () => {
            own.result?.delete();
            own.result?.continue();
          };
        });
        return { outcome: 'removed' };
      }),
  };
}

/** A draft that was removed and begun again must not look like the one before to a tab that has seen that one. */
function nextRevision(held: DraftRow | undefined, savedAt: number): number {
  return Math.max((held?.revision ?? 0) + 1, savedAt);
}

function idOf(crypto: DraftCrypto, { scope, document, record }: DraftKey): Promise<string> {
  return hiddenName(crypto, scope, document, record);
}

async function rowAt(database: IDBDatabase, id: string): Promise<DraftRow | undefined> {
  let row: DraftRow | undefined;
  await run(database, 'readonly', (rows) => {
    const request = rows.get(id) as IDBRequest<DraftRow | undefined>;
    request.onsuccess = () => (row = request.result);
  });
  return row;
}
