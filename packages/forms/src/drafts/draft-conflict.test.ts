import { describe, expect, test } from 'vitest';
import { phaseOf, startKeeping, storedIn } from '../test-support/kept-forms.js';
import { memoryDrafts } from './stores/memory-drafts.js';

describe('two pages with the same document', () => {
  async function bothChanged() {
    const drafts = memoryDrafts();
    const here = startKeeping(drafts);
    const there = startKeeping(drafts);
    there.store.set('/reason', 'there');
    there.store.set('/decision', '同意');
    await there.keeper.save();
    here.store.set('/reason', 'here');
    here.store.set('/visits', 3);
    const status = await here.keeper.save();
    return { drafts, here, there, status };
  }

  test('tell the later one, write nothing, and go on telling', async () => {
    const { drafts, here, status } = await bothChanged();
    expect(status).toMatchObject({ phase: 'conflict', theirs: { draft: { value: { reason: 'there' } } } });
    here.store.set('/reason', 'here again');
    expect(here.clock.count()).toBe(0);
    expect((await here.keeper.save()).phase).toBe('conflict');
    expect((await storedIn(drafts))?.value['reason']).toBe('there');
  });

  test.each([
    ['mine', { reason: 'here', visits: 3, decision: undefined }, []],
    ['theirs', { reason: 'there', visits: undefined, decision: '同意' }, []],
    ['merge', { reason: 'here', visits: 3, decision: '同意' }, ['/reason']],
  ] as const)('end the conflict by %s', async (choice, expected, conflicts) => {
    const { drafts, here } = await bothChanged();
    expect(here.keeper.settle(choice).map(({ path }) => path)).toEqual(conflicts);
    expect(phaseOf(here.keeper)).toBe('waiting');
    expect((await here.keeper.save()).phase).toBe('saved');
    expect(await storedIn(drafts)).toMatchObject({
      value: Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== undefined)),
    });
    for (const [name, value] of Object.entries(expected)) expect(here.store.get(`/${name}`)).toEqual(value);
  });

  test('settle nothing where there is no conflict', () => {
    const { keeper } = startKeeping(memoryDrafts());
    expect(keeper.settle('theirs')).toEqual([]);
    expect(phaseOf(keeper)).toBe('idle');
  });

  test('do not remove what the other has saved', async () => {
    const { drafts, here, there } = await bothChanged();
    here.keeper.settle('mine');
    await here.keeper.save();
    expect(await there.keeper.discard()).toMatchObject({ outcome: 'conflict' });
    expect((await storedIn(drafts))?.value['reason']).toBe('here');
  });

  test('hear that the draft was removed, and keep their own', async () => {
    const drafts = memoryDrafts();
    const { store, keeper } = startKeeping(drafts);
    store.set('/reason', 'x');
    await keeper.save();
    await drafts.wipe();
    store.set('/reason', 'xy');
    expect(await keeper.save()).toEqual({ phase: 'conflict', theirs: undefined });
    keeper.settle('mine');
    expect((await keeper.save()).phase).toBe('saved');
    expect((await storedIn(drafts))?.value['reason']).toBe('xy');
  });
});

describe('a page that is told of a save elsewhere', () => {
  test('shows the conflict before it tries to save, once it has something of its own', async () => {
    const drafts = memoryDrafts();
    const [here, there] = [startKeeping(drafts), startKeeping(drafts)];
    there.store.set('/reason', 'there');
    await there.keeper.save();
    expect((await here.keeper.check()).phase).toBe('idle');
    here.store.set('/reason', 'here');
    expect(await here.keeper.check()).toMatchObject({
      phase: 'conflict',
      theirs: { draft: { value: { reason: 'there' } } },
    });
    expect(here.clock.count()).toBe(0);
    here.keeper.settle('mine');
    expect((await here.keeper.save()).phase).toBe('saved');
    expect((await storedIn(drafts))?.value['reason']).toBe('here');
  });

  test('goes on from the same content under another revision without a question', async () => {
    const drafts = memoryDrafts();
    const [here, there] = [startKeeping(drafts), startKeeping(drafts)];
    for (const { store } of [here, there]) store.set('/reason', 'alike');
    await there.keeper.save();
    expect((await here.keeper.check()).phase).toBe('saved');
    here.store.set('/reason', 'on');
    expect((await here.keeper.save()).phase).toBe('saved');
    expect((await storedIn(drafts))?.value['reason']).toBe('on');
  });

  test('learns that the draft was removed, and is not taken in by its own saves', async () => {
    const drafts = memoryDrafts();
    const { store, keeper } = startKeeping(drafts);
    store.set('/reason', 'here');
    await keeper.save();
    expect((await keeper.check()).phase).toBe('saved');
    store.set('/reason', 'here again');
    const [checked] = await Promise.all([keeper.check(), keeper.save()]);
    expect(checked.phase).not.toBe('conflict');
    await drafts.wipe();
    expect(await keeper.check()).toEqual({ phase: 'conflict', theirs: undefined });
  });
});
