import { describe, expect, test } from 'vitest';
import { phaseOf, startKeeping, storedIn } from '../test-support/kept-forms.js';
import type { DraftSave, DraftStore } from './draft.js';
import { memoryDrafts } from './stores/memory-drafts.js';

/** A store whose saves wait until the test answers them. */
function slowDrafts(inner: DraftStore) {
  const waiting: (() => void)[] = [];
  let calls = 0;
  const drafts: DraftStore = {
    ...inner,
    save: async (...given) => {
      calls += 1;
      await new Promise<void>((resolve) => waiting.push(resolve));
      return inner.save(...given);
    },
  };
  return { drafts, calls: () => calls, answer: () => waiting.shift()?.() };
}

describe('what is kept', () => {
  test('nothing before the first change', async () => {
    const drafts = memoryDrafts();
    const { clock, keeper } = startKeeping(drafts);
    expect([phaseOf(keeper), clock.count()]).toEqual(['idle', 0]);
    expect(await keeper.save()).toEqual({ phase: 'idle' });
    expect(await storedIn(drafts)).toBeUndefined();
  });

  test('the document, what it started from, and texts that cannot be read', async () => {
    const drafts = memoryDrafts();
    const { store, keeper } = startKeeping(drafts);
    store.set('/reason', '因工作调动');
    store.enter('/reasonDate', '12月');
    expect(phaseOf(keeper)).toBe('waiting');
    expect((await keeper.save()).phase).toBe('saved');
    expect(await storedIn(drafts)).toEqual({
      standard: '0.1',
      base: store.initial,
      value: store.document,
      entered: { '/reasonDate': '12月' },
    });
  });

  test('a text that cannot be read, also where nothing else changes', async () => {
    const drafts = memoryDrafts();
    const { store, clock, keeper } = startKeeping(drafts);
    store.enter('/reasonDate', '1');
    await keeper.save();
    store.enter('/reasonDate', '12月');
    expect([phaseOf(keeper), clock.count()]).toEqual(['waiting', 1]);
    await keeper.save();
    expect((await storedIn(drafts))?.entered).toEqual({ '/reasonDate': '12月' });
  });

  test('once after many changes, when they pause', async () => {
    const { drafts, calls, answer } = slowDrafts(memoryDrafts());
    const { store, clock, keeper } = startKeeping(drafts);
    for (const reason of ['a', 'ab', 'abc']) store.set('/reason', reason);
    expect(clock.count()).toBe(1);
    clock.run();
    answer();
    await keeper.save();
    expect(calls()).toBe(1);
    expect((await storedIn(drafts))?.value['reason']).toBe('abc');
  });

  test('what changes during a save, by a second save after it', async () => {
    const { drafts, calls, answer } = slowDrafts(memoryDrafts());
    const { store, keeper } = startKeeping(drafts);
    store.set('/reason', 'first');
    const first = keeper.save();
    store.set('/reason', 'second');
    expect([phaseOf(keeper), calls()]).toEqual(['saving', 1]);
    const second = keeper.save();
    answer();
    await first;
    expect(calls()).toBe(2);
    answer();
    expect((await second).phase).toBe('saved');
    expect((await storedIn(drafts))?.value['reason']).toBe('second');
  });

  test('never says saved of a change that came during the save', async () => {
    const { drafts, answer } = slowDrafts(memoryDrafts());
    const { store, clock, keeper } = startKeeping(drafts);
    store.set('/reason', 'first');
    const first = keeper.save();
    store.set('/reason', 'second');
    answer();
    await first;
    expect([phaseOf(keeper), clock.count()]).toEqual(['waiting', 1]);
  });

  test('nothing more when a change is taken back before it is saved', async () => {
    const { store, clock, keeper } = startKeeping(memoryDrafts());
    const before = store.get('/reason');
    store.set('/reason', 'x');
    store.set('/reason', before);
    expect([phaseOf(keeper), clock.count()]).toEqual(['idle', 0]);
  });

  test('nothing once it has stopped', async () => {
    const drafts = memoryDrafts();
    const { store, clock, keeper } = startKeeping(drafts);
    store.set('/reason', 'x');
    keeper.stop();
    store.set('/reason', 'y');
    expect(clock.count()).toBe(0);
    await keeper.save();
    expect(await storedIn(drafts)).toBeUndefined();
  });

  test('told truly when the store fails, and tried again', async () => {
    const inner = memoryDrafts();
    let answer: DraftSave | undefined = { outcome: 'trouble', reason: 'quota' };
    const { store, clock, keeper } = startKeeping({
      ...inner,
      save: async (...given) => answer ?? inner.save(...given),
    });
    store.set('/reason', 'x');
    expect(await keeper.save()).toEqual({ phase: 'trouble', reason: 'quota' });
    answer = undefined;
    store.set('/reason', 'xy');
    expect(clock.count()).toBe(1);
    expect((await keeper.save()).phase).toBe('saved');
  });
});
