import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../json.js';
import { draftKey } from '../test-support/draft-store-contract.js';
import { trialForm } from '../test-support/forms.js';
import { offerOf, startKeeping, storedIn } from '../test-support/kept-forms.js';
import { trialDocument } from '../test-support/trial-kind.js';
import type { Draft, DraftStore } from './draft.js';
import { keepDraft } from './keep-draft.js';
import { memoryDrafts } from './stores/memory-drafts.js';

describe('an earlier draft', () => {
  async function withDraft(reason: string, base = trialDocument()): Promise<DraftStore> {
    const drafts = memoryDrafts();
    const { store, keeper } = startKeeping(drafts, base);
    store.set('/reason', reason);
    store.enter('/reasonDate', '12月');
    await keeper.save();
    keeper.stop();
    return drafts;
  }

  test('is offered and not restored', async () => {
    const { store, keeper } = startKeeping(await withDraft('earlier'));
    const before = store.document;
    const offer = await offerOf(keeper);
    expect(offer).toMatchObject({ fit: 'ready', isBehind: false, stored: { draft: { value: { reason: 'earlier' } } } });
    expect(store.document).toBe(before);
  });

  test('is absent where there is none', async () => {
    expect(await startKeeping(memoryDrafts()).keeper.look()).toEqual({ outcome: 'absent' });
  });

  test('is taken up as a change that can be saved on top of it', async () => {
    const drafts = await withDraft('earlier');
    const { store, keeper } = startKeeping(drafts);
    expect(keeper.restore(await offerOf(keeper))).toEqual([]);
    expect(store.get('/reason')).toBe('earlier');
    expect(store.fieldState('/reasonDate').text).toBe('12月');
    expect(store.dirty).toBe(true);
    store.set('/reason', 'later');
    expect((await keeper.save()).phase).toBe('saved');
    expect((await storedIn(drafts))?.value['reason']).toBe('later');
  });

  test('is not written over by somebody who did not look at the offer', async () => {
    const drafts = await withDraft('earlier');
    const { store, keeper } = startKeeping(drafts);
    await keeper.look();
    store.set('/reason', 'new');
    expect((await keeper.save()).phase).toBe('conflict');
    expect((await storedIn(drafts))?.value['reason']).toBe('earlier');
  });

  test('goes away when it is discarded, and a new one begins', async () => {
    const drafts = await withDraft('earlier');
    const { store, keeper } = startKeeping(drafts);
    await keeper.look();
    expect(await keeper.discard()).toEqual({ outcome: 'removed' });
    expect(await storedIn(drafts)).toBeUndefined();
    store.set('/reason', 'new');
    expect((await keeper.save()).phase).toBe('saved');
  });

  test('is merged with what the document has gained since', async () => {
    const drafts = await withDraft('earlier');
    const { store, keeper } = startKeeping(drafts, { ...trialDocument(), decision: '同意' });
    const offer = await offerOf(keeper);
    expect(offer.isBehind).toBe(true);
    expect(keeper.restore(offer)).toEqual([]);
    expect([store.get('/reason'), store.get('/decision')]).toEqual(['earlier', '同意']);
  });

  test('comes back with conflicts where both have changed', async () => {
    const drafts = await withDraft('earlier');
    const { store, keeper } = startKeeping(drafts, { ...trialDocument(), reason: 'theirs' });
    expect(keeper.restore(await offerOf(keeper))).toEqual([
      expect.objectContaining({ path: '/reason', mine: 'earlier', theirs: 'theirs' }),
    ]);
    expect(store.get('/reason')).toBe('earlier');
  });

  test.each([
    ['0.0', 'older'],
    ['0.2', 'newer'],
    ['1.0', 'newer'],
    ['?', 'newer'],
  ])('of standard %s is %s: it can be read and not taken up', async (standard, fit) => {
    const drafts = memoryDrafts();
    const document: JsonObject = trialDocument();
    await drafts.save(
      draftKey(),
      { standard, base: document, value: { ...document, reason: 'x' }, entered: {} },
      undefined,
    );
    const { store, keeper } = startKeeping(drafts);
    const offer = await offerOf(keeper);
    expect(offer.fit).toBe(fit);
    expect(keeper.restore(offer)).toBeUndefined();
    expect(store.dirty).toBe(false);
  });

  test('of an older standard is taken up when it can be migrated', async () => {
    const drafts = memoryDrafts();
    const document: JsonObject = trialDocument();
    await drafts.save(
      draftKey(),
      { standard: '0.0', base: document, value: { ...document, ground: 'x' }, entered: {} },
      undefined,
    );
    const migrate = (draft: Draft): Draft => ({
      ...draft,
      standard: '0.1',
      value: { ...document, reason: String(draft.value['ground']) },
    });
    const { store, keeper } = startKeeping(drafts, document, { migrate });
    const offer = await offerOf(keeper);
    expect(offer.fit).toBe('ready');
    keeper.restore(offer);
    expect(store.get('/reason')).toBe('x');
  });

  test('with names that no form has is taken up without them', async () => {
    const drafts = memoryDrafts();
    const document = trialDocument();
    const value = JSON.parse(
      JSON.stringify({ ...document, reason: 'x', unknown: 1 }).replace('{', '{"__proto__":{"polluted":1},'),
    ) as JsonObject;
    await drafts.save(
      draftKey(),
      { standard: '0.1', base: document, value, entered: { 'no pointer': 'x', '/none': 'y' } },
      undefined,
    );
    const { store, keeper } = startKeeping(drafts);
    expect(keeper.restore(await offerOf(keeper))).toEqual([]);
    expect(store.get('/reason')).toBe('x');
    expect(store.get('/unknown')).toBeUndefined();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('changes nothing that this person may not change', async () => {
    const drafts = await withDraft('earlier');
    const store = trialForm({ value: trialDocument(), readonly: true });
    const keeper = keepDraft(store, { drafts, key: draftKey(), later: () => () => undefined });
    keeper.restore(await offerOf(keeper));
    expect(store.dirty).toBe(false);
  });
});
