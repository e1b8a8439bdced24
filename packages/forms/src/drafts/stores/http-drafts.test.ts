import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { draftKey, draftOf, draftStoreContract } from '../../test-support/draft-store-contract.js';
import { startDraftServer } from '../../test-support/draft-server.js';
import type { DraftServer } from '../../test-support/draft-server.js';
import type { DraftStore } from '../draft.js';
import { httpDrafts } from './http-drafts.js';

let server: DraftServer;
let turn = 0;

beforeAll(async () => {
  server = await startDraftServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.status = undefined;
  server.told = undefined;
});

/** Each test has a part of the server of its own. */
async function drafts(): Promise<DraftStore> {
  turn += 1;
  const own = String(turn);
  return httpDrafts({
    urlOf: ({ scope, document, record }) => `${server.url}/drafts/${own}-${scope}/${document}/${record}`,
    wipeUrlOf: (scope) => `${server.url}/wipe/${own}-${scope ?? ''}`,
    headers: () => ({ 'x-guard': 'given' }),
  });
}

describe('drafts on a server', () => draftStoreContract(drafts));

test.each([
  [401, 'refused'],
  [403, 'refused'],
  [413, 'quota'],
  [507, 'quota'],
  [500, 'failed'],
])('tells what a server means that answers %i', async (status, reason) => {
  const store = await drafts();
  server.status = status;
  const trouble = { outcome: 'trouble', reason };
  expect(await store.read(draftKey())).toEqual(trouble);
  expect(await store.save(draftKey(), draftOf('x'), undefined)).toEqual(trouble);
  expect(await store.remove(draftKey(), '"1"')).toEqual(trouble);
  expect(await store.wipe()).toEqual(trouble);
});

test('tells that nobody answers', async () => {
  const store = httpDrafts({ urlOf: () => 'http://127.0.0.1:9/drafts', fetch: () => Promise.reject(new TypeError()) });
  expect(await store.read(draftKey())).toEqual({ outcome: 'trouble', reason: 'network' });
  expect(await store.save(draftKey(), draftOf('x'), undefined)).toEqual({ outcome: 'trouble', reason: 'network' });
});

test.each([
  ['no JSON', { body: '<html>', tag: '"1"' }],
  ['JSON that is no draft', { body: '{"value":[]}', tag: '"1"' }],
  ['no revision', { body: JSON.stringify(draftOf('x')) }],
])('says that a draft is unreadable when the server sends %s', async (_name, told) => {
  const store = await drafts();
  server.told = told;
  expect(await store.read(draftKey())).toEqual({ outcome: 'trouble', reason: 'unreadable' });
});

test('cannot wipe without an address for it, and says so', async () => {
  const store = httpDrafts({ urlOf: () => `${server.url}/drafts/none` });
  expect(await store.wipe()).toEqual({ outcome: 'trouble', reason: 'unavailable' });
});

test('sends the headers of the host with every request', async () => {
  const store = await drafts();
  const before = server.seen.length;
  await store.save(draftKey(), draftOf('x'), undefined);
  await store.read(draftKey());
  expect(server.seen.slice(before).map(({ headers }) => headers['x-guard'])).toEqual(['given', 'given']);
});
