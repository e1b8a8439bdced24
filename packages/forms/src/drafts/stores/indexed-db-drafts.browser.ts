import { beforeAll, describe, expect, test } from 'vitest';
import { draftKey, draftOf, draftStoreContract } from '../../test-support/draft-store-contract.js';
import type { DraftStore } from '../draft.js';
import { indexedDbDrafts } from './indexed-db-drafts.js';
import type { IndexedDbDraftsOptions } from './indexed-db-drafts.js';

let key: CryptoKey;
let turn = 0;

const newKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

beforeAll(async () => {
  key = await newKey();
});

/** Each test has a database of its own. */
const nextDatabase = (): string => `drafts-${(turn += 1)}`;
const drafts = (part: Partial<IndexedDbDraftsOptions> = {}): DraftStore =>
  indexedDbDrafts({ key, database: nextDatabase(), ...part });

describe('drafts in the browser', () => draftStoreContract(async () => drafts()));

/** Everything that lies in a database, as it lies there. */
async function rowsOf(name: string): Promise<readonly unknown[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('not opened'));
  });
  const rows = await new Promise<unknown[]>((resolve) => {
    const request = database.transaction('drafts').objectStore('drafts').getAll();
    request.onsuccess = () => resolve(request.result as unknown[]);
  });
  database.close();
  return rows;
}

const bytesOf = (value: unknown): string => {
  if (value instanceof ArrayBuffer) return new TextDecoder().decode(value);
  if (ArrayBuffer.isView(value)) return bytesOf(new Uint8Array(value.buffer as ArrayBuffer).slice().buffer);
  if (typeof value === 'object' && value !== null) return Object.entries(value).flat().map(bytesOf).join(' ');
  return String(value);
};

test('nothing on disk names the person at the form, the document or what it says', async () => {
  const database = nextDatabase();
  await drafts({ database }).save(draftKey(), draftOf('canary'), undefined);
  const text = (await rowsOf(database)).map(bytesOf).join(' ');
  expect(text.length).toBeGreaterThan(100);
  for (const word of ['canary', '12月', 'trial-form', 'clerk-1', draftKey().record]) expect(text).not.toContain(word);
});

test('another key opens nothing, says so, and writes over nothing', async () => {
  const database = nextDatabase();
  await drafts({ database }).save(draftKey(), draftOf('x'), undefined);
  const other = drafts({ database, key: await newKey() });
  expect(await other.read(draftKey())).toEqual({ outcome: 'trouble', reason: 'unreadable' });
  expect(await other.save(draftKey(), draftOf('y'), undefined)).toEqual({ outcome: 'conflict' });
  expect(await drafts({ database }).read(draftKey())).toMatchObject({ stored: { draft: draftOf('x') } });
});

test('bytes that were changed, or moved to another place, are unreadable', async () => {
  const database = nextDatabase();
  const store = drafts({ database });
  await store.save(draftKey(), draftOf('x'), undefined);
  await store.save(draftKey({ record: 'other' }), draftOf('y'), undefined);
  const opened = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(database);
    request.onsuccess = () => resolve(request.result);
  });
  await new Promise<void>((resolve) => {
    const transaction = opened.transaction('drafts', 'readwrite');
    const rows = transaction.objectStore('drafts');
    const all = rows.getAll() as IDBRequest<{ id: string; sealed: unknown }[]>;
    all.onsuccess = () => {
      const [one, two] = all.result;
      rows.put({ ...one, sealed: two?.sealed });
      rows.put({ ...two, sealed: one?.sealed });
    };
    transaction.oncomplete = () => resolve();
  });
  opened.close();
  for (const place of [draftKey(), draftKey({ record: 'other' })]) {
    expect(await store.read(place)).toEqual({ outcome: 'trouble', reason: 'unreadable' });
  }
});

test.each([
  ['just before', 72 * 3_600_000 - 1, 'found'],
  ['when', 72 * 3_600_000, 'absent'],
  ['after', 72 * 3_600_000 + 1, 'absent'],
])('a draft is there or gone %s its time is over', async (_name, later, outcome) => {
  const database = nextDatabase();
  let now = 1_000_000;
  const store = drafts({ database, now: () => now });
  await store.save(draftKey(), draftOf('x'), undefined);
  now += later;
  expect((await store.read(draftKey())).outcome).toBe(outcome);
  expect(await rowsOf(database)).toHaveLength(outcome === 'found' ? 1 : 0);
});

test.each([
  ['no cryptography, as on plain http', { crypto: { getRandomValues: crypto.getRandomValues } as unknown as Crypto }],
  ['no storage', { indexedDB: undefined }],
  [
    'storage that the browser refuses',
    {
      indexedDB: {
        open: () => {
          throw new DOMException('', 'SecurityError');
        },
      } as unknown as IDBFactory,
    },
  ],
])('where there is %s, every answer is that it is unavailable', async (_name, part) => {
  const store = drafts(part);
  const unavailable = { outcome: 'trouble', reason: 'unavailable' };
  expect(await store.read(draftKey())).toEqual(unavailable);
  expect(await store.save(draftKey(), draftOf('x'), undefined)).toEqual(unavailable);
  expect(await store.remove(draftKey(), '1')).toEqual(unavailable);
  expect(await store.wipe()).toEqual(unavailable);
});

test.each([
  ['because the disk is full', 'QuotaExceededError', 'quota'],
  ['for a reason of its own', 'AbortError', 'failed'],
])('a write that the browser breaks off %s is told, and leaves the draft before it', async (_name, error, reason) => {
  const database = nextDatabase();
  const store = drafts({ database });
  const saved = await store.save(draftKey(), draftOf('x'), undefined);
  const seen = saved.outcome === 'saved' ? saved.revision : undefined;
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (...given) {
    const request = put.apply(this, given);
    // A full disk shows itself so: the transaction ends with this error.
    Object.defineProperty(this.transaction, 'error', { value: new DOMException('', error) });
    this.transaction.abort();
    return request;
  };
  try {
    expect(await store.save(draftKey(), draftOf('y'), seen)).toEqual({ outcome: 'trouble', reason });
  } finally {
    IDBObjectStore.prototype.put = put;
  }
  expect(await store.read(draftKey())).toMatchObject({ stored: { draft: draftOf('x') } });
});

test('a newer version of the database in another tab is not held up', async () => {
  const database = nextDatabase();
  const store = drafts({ database });
  await store.save(draftKey(), draftOf('x'), undefined);
  const version = await new Promise<number>((resolve, reject) => {
    const request = indexedDB.open(database, 2);
    request.onsuccess = () => {
      resolve(request.result.version);
      request.result.close();
    };
    request.onblocked = () => reject(new Error('blocked'));
  });
  expect(version).toBe(2);
  expect((await store.read(draftKey())).outcome).toBe('trouble');
});
