import type { DraftTrouble } from '../draft.js';
import type { SealedDraft } from './sealed-draft.js';

/** A draft as it lies in the browser. */
export interface DraftRow {
  /** Digest of whose draft of what it is. */
  readonly id: string;
  /** Digest of the person at the form. */
  readonly scope: string;
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly sealed: SealedDraft;
}

const TABLE = 'drafts';

/** Opens the database, and makes it when it is not there. */
export function openDatabase(factory: IDBFactory, name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name, 1);
    request.onupgradeneeded = () => {
      const rows = request.result.createObjectStore(TABLE, { keyPath: 'id' });
      rows.createIndex('scope', 'scope');
      rows.createIndex('savedAt', 'savedAt');
    };
    request.onsuccess = () => {
      // Another tab with a newer version may go ahead; this one notices at its next save.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error ?? new Error('not opened'));
    request.onblocked = () => reject(new Error('blocked'));
  });
}

/** Runs one transaction; resolves when it is on disk. */
export function run(
  database: IDBDatabase,
  mode: 'readonly' | 'readwrite',
  act: (rows: IDBObjectStore) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    // Relaxed durability, the default, says `complete` before the bytes are flushed.
    const transaction = database.transaction(TABLE, mode, { durability: 'strict' });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
    act(transaction.objectStore(TABLE));
  });
}

/** What to tell of an error of the database. */
export function troubleOf(error: unknown): DraftTrouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'quota';
  // Private windows of some browsers, and pages in a sandbox.
  return name === 'SecurityError' || name === 'InvalidStateError' || name === 'UnknownError' ? 'unavailable' : 'failed';
}
