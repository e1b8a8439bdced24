import { expect, test } from 'vitest';
import type { Draft, DraftKey, DraftStore } from '../drafts/draft.js';

/** A place for a draft; another record or person with `part`. */
export const draftKey = (part: Partial<DraftKey> = {}): DraftKey => ({
  scope: 'clerk-1',
  document: 'trial-form',
  record: '00000000-0000-4000-8000-000000000001',
  ...part,
});

/** A draft with a reason. */
export const draftOf = (reason: string): Draft => ({
  standard: '0.1',
  base: { header: { document: 'trial-form' } },
  value: { header: { document: 'trial-form' }, reason },
  entered: { '/reasonDate': '12月' },
});

/** What every store of drafts has to hold, whoever wrote it. `make` gives a new, empty one. */
export function draftStoreContract(make: () => Promise<DraftStore>): void {
  const started = async (): Promise<{ drafts: DraftStore; revision: string }> => {
    const drafts = await make();
    const saved = await drafts.save(draftKey(), draftOf('first'), undefined);
    if (saved.outcome !== 'saved') throw new Error(saved.outcome);
    return { drafts, revision: saved.revision };
  };
  const reasonIn = async (drafts: DraftStore, key = draftKey()): Promise<unknown> => {
    const read = await drafts.read(key);
    return read.outcome === 'found' ? read.stored.draft.value['reason'] : read.outcome;
  };

  test('has nothing at first', async () => {
    expect(await (await make()).read(draftKey())).toEqual({ outcome: 'absent' });
  });

  test('gives back what was saved, with its revision and time', async () => {
    const { drafts, revision } = await started();
    const read = await drafts.read(draftKey());
    expect(read).toEqual({
      outcome: 'found',
      stored: { draft: draftOf('first'), revision, savedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) },
    });
  });

  test('keeps people, documents and records apart', async () => {
    const { drafts } = await started();
    const others = [{ scope: 'clerk-2' }, { document: 'other-form' }, { record: 'other' }];
    for (const part of others) expect(await reasonIn(drafts, draftKey(part))).toBe('absent');
    const saved = await drafts.save(draftKey({ scope: 'clerk-2' }), draftOf('second'), undefined);
    expect(saved.outcome).toBe('saved');
    expect(await reasonIn(drafts)).toBe('first');
  });

  test('saves on top of the revision that was seen', async () => {
    const { drafts, revision } = await started();
    const saved = await drafts.save(draftKey(), draftOf('second'), revision);
    expect(saved.outcome).toBe('saved');
    expect(saved.outcome === 'saved' && saved.revision).not.toBe(revision);
    expect(await reasonIn(drafts)).toBe('second');
  });

  test.each([
    ['no revision', () => undefined],
    ['another revision', () => '"never-given"'],
  ])('refuses to write over a draft with %s, and shows it', async (_name, seen) => {
    const { drafts, revision } = await started();
    const answer = await drafts.save(draftKey(), draftOf('second'), seen());
    expect(answer).toMatchObject({ outcome: 'conflict', stored: { revision, draft: draftOf('first') } });
    expect(await reasonIn(drafts)).toBe('first');
  });

  test('refuses an old revision after a newer save', async () => {
    const { drafts, revision } = await started();
    await drafts.save(draftKey(), draftOf('second'), revision);
    expect((await drafts.save(draftKey(), draftOf('third'), revision)).outcome).toBe('conflict');
    expect(await reasonIn(drafts)).toBe('second');
  });

  test('lets exactly one of many savers at once succeed', async () => {
    const { drafts, revision } = await started();
    const reasons = ['a', 'b', 'c', 'd', 'e'];
    const answers = await Promise.all(reasons.map((reason) => drafts.save(draftKey(), draftOf(reason), revision)));
    const winners = reasons.filter((_reason, index) => answers[index]?.outcome === 'saved');
    expect(winners).toHaveLength(1);
    expect(answers.filter(({ outcome }) => outcome === 'conflict')).toHaveLength(4);
    expect(await reasonIn(drafts)).toBe(winners[0]);
  });

  test('removes the draft that was seen, and no later one', async () => {
    const { drafts, revision } = await started();
    const saved = await drafts.save(draftKey(), draftOf('second'), revision);
    const late = await drafts.remove(draftKey(), revision);
    expect(late).toMatchObject({ outcome: 'conflict', stored: { draft: draftOf('second') } });
    expect(await reasonIn(drafts)).toBe('second');
    const seen = saved.outcome === 'saved' ? saved.revision : '';
    expect(await drafts.remove(draftKey(), seen)).toEqual({ outcome: 'removed' });
    expect(await reasonIn(drafts)).toBe('absent');
    expect(await drafts.remove(draftKey(), seen)).toEqual({ outcome: 'removed' });
  });

  test('does not mistake a draft begun anew for the one that was removed', async () => {
    const { drafts, revision } = await started();
    await drafts.remove(draftKey(), revision);
    expect(await drafts.save(draftKey(), draftOf('late'), revision)).toEqual({ outcome: 'conflict' });
    await drafts.save(draftKey(), draftOf('anew'), undefined);
    expect((await drafts.save(draftKey(), draftOf('late'), revision)).outcome).toBe('conflict');
    expect(await reasonIn(drafts)).toBe('anew');
  });

  test('wipes the drafts of one person, or of all', async () => {
    const { drafts } = await started();
    const others = draftKey({ scope: 'clerk-2' });
    await drafts.save(others, draftOf('second'), undefined);
    expect(await drafts.wipe('clerk-1')).toEqual({ outcome: 'removed' });
    expect([await reasonIn(drafts), await reasonIn(drafts, others)]).toEqual(['absent', 'second']);
    expect(await drafts.wipe()).toEqual({ outcome: 'removed' });
    expect(await reasonIn(drafts, others)).toBe('absent');
  });

  test('is not changed by what the caller does to a draft afterwards', async () => {
    const { drafts } = await started();
    const read = await drafts.read(draftKey());
    if (read.outcome !== 'found') throw new Error(read.outcome);
    Object.assign(read.stored.draft.value, { reason: 'changed' });
    expect(await reasonIn(drafts)).toBe('first');
  });
}
