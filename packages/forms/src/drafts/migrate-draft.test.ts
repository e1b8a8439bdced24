import type { Migrations } from '@guitu/core/migrate';
import { describe, expect, test } from 'vitest';
import type { Draft } from './draft.js';
import { migrateDraft } from './migrate-draft.js';

const migrations: Migrations = {
  standards: ['0.1', '0.2'],
  releases: [
    {
      from: '0.1',
      to: '0.2',
      documents: {
        plan: [
          { op: 'wrap', within: '/rows/*', at: './window', members: { start: './first', end: './last' } },
          { op: 'drop', at: '/gone', because: { 'zh-CN': '不再需要', en: 'not needed' } },
        ],
      },
    },
  ],
};

const header = { document: 'plan', standard: '0.1' };

const draft: Draft = {
  standard: '0.1',
  base: { header, rows: [{ first: '2024-01-01' }] },
  value: { header, rows: [{ first: '2024-01-01', last: '2024-01-31' }, {}] },
  entered: { '/rows/1/first': '12月', '/gone': 'x', '/other': 'y' },
};

describe('an older draft', () => {
  test('gets to the new version with what it was begun with and the texts that could not be read', async () => {
    const after = { document: 'plan', standard: '0.2' };
    expect(await migrateDraft(draft, '0.2', migrations)).toEqual({
      standard: '0.2',
      base: { header: after, rows: [{ window: { start: '2024-01-01' } }] },
      value: { header: after, rows: [{ window: { start: '2024-01-01', end: '2024-01-31' } }, {}] },
      entered: { '/rows/1/window/start': '12月', '/other': 'y' },
    });
  });

  test('is of the version that the store has written, whatever its header says', async () => {
    const value = { ...draft.value, header: { document: 'plan' } };
    expect((await migrateDraft({ ...draft, value }, '0.2', migrations))?.value['rows']).toEqual([
      { window: { start: '2024-01-01', end: '2024-01-31' } },
      {},
    ]);
  });

  test.each([
    ['a step does not fit', { ...draft, value: { header, rows: [{ first: '2024-01-01', window: 1 }] } }],
    ['it has no header', { ...draft, base: {} }],
    ['no migration leads on from its version', { ...draft, standard: '0.0' }],
  ])('stays to be read when %s', async (_, older) => {
    expect(await migrateDraft(older, '0.2', migrations)).toBeUndefined();
  });
});
