import { loadDocument } from '@guitu/core';
import { loadMigrations } from '@guitu/core/migrate';
import { expect, test } from 'vitest';
import type { JsonObject } from '../json.js';
import { createForm } from '../store/create-form.js';
import { draftKey } from '../test-support/draft-store-contract.js';
import { offerOf } from '../test-support/kept-forms.js';
import { keepDraft } from './keep-draft.js';
import { memoryDrafts } from './stores/memory-drafts.js';

/** What a clerk had begun of a schedule when the standard was 0.1. */
const header = { document: 'drug-test-schedule', standard: '0.1', id: '3fbbf467-cfa7-5173-9074-45cae6ea8459' };
const base: JsonObject = { header, entries: [{ sequence: 1 }, { sequence: 2 }] };
const begun = (entries: readonly JsonObject[]): JsonObject => ({ header, entries });

async function offered(entries: readonly JsonObject[]) {
  const kind = await loadDocument('drug-test-schedule');
  const drafts = memoryDrafts();
  const key = draftKey({ document: 'drug-test-schedule' });
  const entered = { '/entries/1/windowStartsOn': '4月' };
  await drafts.save(key, { standard: '0.1', base, value: begun(entries), entered }, undefined);
  const store = createForm({ kind, value: { ...base, header: { ...header, standard: kind.standard } } });
  const keeper = keepDraft(store, { drafts, key });
  return { store, keeper, offer: await offerOf(keeper) };
}

test('a draft of 0.1 is taken up in the version in hand, with what could not be read yet in its new place', async () => {
  const { standards } = await loadMigrations();
  const { store, keeper, offer } = await offered([
    { sequence: 1, windowStartsOn: '2025-03-10', windowEndsOn: '2025-04-09' },
    { sequence: 2 },
  ]);
  expect(offer.fit).toBe('ready');
  expect(keeper.restore(offer)).toEqual([]);
  expect(store.get('/header/standard')).toBe(standards[standards.length - 1]);
  expect(store.get('/entries')).toMatchObject([
    { sequence: 1, window: { start: '2025-03-10', end: '2025-04-09' } },
    { sequence: 2 },
  ]);
  expect(JSON.stringify(store.document)).not.toContain('windowStartsOn');
  expect(store.fieldState('/entries/1/window/start').text).toBe('4月');
  keeper.stop();
});

test('a draft of 0.1 that a step does not fit can be read and is not taken up', async () => {
  const { store, keeper, offer } = await offered([{ sequence: 1, windowStartsOn: '2025-03-10', window: {} }]);
  expect(offer.fit).toBe('older');
  expect(keeper.restore(offer)).toBeUndefined();
  expect(store.dirty).toBe(false);
  keeper.stop();
});
