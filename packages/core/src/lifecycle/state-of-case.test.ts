import { afterAll, describe, expect, test } from 'vitest';
import { after, detox, isolation } from '../test-support/case-documents.js';
import { stateOn } from '../test-support/state-on.js';
import { caseState } from './state-of-case.js';

const ordered = detox.ordered('2024-03-01');
const reported = detox.reported('2024-03-10');

describe('what cannot be read', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'decision'],
    ['a list', [ordered]],
    ['no header', { decidedOn: '2024-03-01' }],
    ['a header that is none', { header: 7 }],
    [
      'an object with a reader that throws',
      Object.defineProperty({}, 'header', { enumerable: true, get: () => JSON.parse('{') }),
    ],
  ])('is told and left out: %s', async (_name, value) => {
    const state = await caseState([ordered, value], { asOf: '2024-03-02' });
    expect(state.outcome).toBe('unchecked');
    expect(state.present?.state).toBe('community-detox-to-report');
    expect(state.faults.map(({ code, document }) => [code, document])).toEqual([['lifecycle-document-unreadable', 1]]);
  });

  test.each([['2023-02-29'], [20240301], [null], [undefined]])('a day such as %s is told', async (decidedOn) => {
    const { codes, state } = await stateOn('2024-03-02', detox.ordered('2024-03-01', { decidedOn: decidedOn ?? '' }));
    expect({ codes, state }).toEqual({ codes: ['error lifecycle-day-missing'], state: undefined });
  });

  test('drafts, rejected and void documents have no effect', async () => {
    for (const status of ['draft', 'submitted', 'rejected', 'void']) {
      const { state, codes } = await stateOn('2024-03-02', detox.ordered('2024-03-01', {}, { status }));
      expect({ state, codes }).toEqual({ state: undefined, codes: [] });
    }
  });

  test('a document of another person is told and left out', async () => {
    const stranger = detox.released('2024-04-01') as { subject: object };
    const other = { ...stranger, subject: { ...stranger.subject, personId: 'P-519999-7002' } };
    const { state, codes } = await stateOn('2025-01-01', ordered, reported, other);
    expect({ state, codes }).toEqual({
      state: 'community-detox-in-progress',
      codes: ['error lifecycle-other-person'],
    });
  });

  test('a case of too many documents is not worked out', async () => {
    const { outcome, present } = await caseState(
      Array.from({ length: 5001 }, () => ordered),
      { asOf: '2024-03-02' },
    );
    expect({ outcome, present }).toEqual({ outcome: 'unchecked', present: null });
  });

  test('an empty case says nothing', async () => {
    expect(await caseState([], { asOf: '2024-03-02' })).toMatchObject({ outcome: 'valid', present: null, history: [] });
  });

  test('a day that does not exist is a wrong argument', async () => {
    await expect(caseState([], { asOf: '2023-02-29' })).rejects.toThrow('"asOf" is not a real calendar day');
  });
});

test('speaks English, and always says that it is an opinion', async () => {
  const { present, term, opinion, history } = await caseState([ordered, reported], {
    asOf: '2024-10-01',
    language: 'en',
  });
  expect(present).toMatchObject({
    title: 'Community detox: in progress',
    article: 'Regulation on Drug Rehabilitation, art. 14',
  });
  expect(term?.arithmetic[0]?.because).toBe('length of the term');
  expect(history[0]?.title).toBe('Community detox ordered');
  expect(opinion).toContain('an opinion for the staff');
});

describe('the documents of a whole life', () => {
  const life = [
    detox.ordered('2020-01-02', {}, { number: 'first' }),
    detox.reported('2020-01-10'),
    detox.suspended('2020-03-01'),
    detox.reported('2020-03-20'),
    detox.moved('2020-05-01'),
    detox.reported('2020-05-10'),
    isolation.ordered('2021-02-01'),
    isolation.admitted('2021-02-01'),
    isolation.escaped('2021-03-01', '2021-03-09'),
    isolation.outside('2021-05-01', { endedOn: '2021-06-01' }),
    isolation.opinion('2023-01-15', 'extend'),
    isolation.extended('2023-01-20', 60),
    isolation.released('2023-04-10'),
    after.recovery('2023-04-10', 24),
    after.aftercare('2023-04-10', '2024-04-09'),
    after.reported('2023-04-15'),
    { header: { document: 'aftercare-agreement' } },
    'nothing',
  ];
  const zone = process.env['TZ'];

  afterAll(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  /** The state with documents in place of positions, so that two orders can be compared. */
  async function inOrder(documents: readonly unknown[]): Promise<unknown> {
    const state = await caseState(documents, { asOf: '2024-01-01' });
    return JSON.parse(
      JSON.stringify(state, (key, value: unknown) =>
        key === 'index' || (key === 'document' && typeof value === 'number')
          ? life.indexOf(documents[Number(value)] as never)
          : value,
      ),
    );
  }

  test('say the same in whatever order they are given', async () => {
    const wanted = await inOrder(life);
    expect(wanted).toMatchObject({
      present: { state: 'community-recovery-in-progress' },
      beside: [{ state: 'aftercare-in-progress' }],
    });
    let seed = 20240301;
    for (let turn = 0; turn < 60; turn += 1) {
      const shuffled = life
        .map((document) => {
          seed = (seed * 48271) % 2147483647;
          return { document, key: seed };
        })
        .sort((one, other) => one.key - other.key)
        .map(({ document }) => document);
      expect(await inOrder(shuffled)).toEqual(wanted);
    }
  });

  test('say the same in every time zone', async () => {
    const wanted = await inOrder(life);
    for (const other of ['Asia/Shanghai', 'America/New_York', 'Pacific/Apia', 'UTC']) {
      process.env['TZ'] = other;
      expect(await inOrder(life)).toEqual(wanted);
    }
  });

  test('are never more than what had happened by then', async () => {
    const days = ['2020-01-05', '2020-03-10', '2020-05-05', '2021-02-01', '2021-03-05', '2021-05-10', '2023-04-01'];
    const states = await Promise.all(days.map(async (asOf) => (await stateOn(asOf, ...life)).state));
    expect(states).toEqual([
      'community-detox-to-report',
      'community-detox-suspended',
      'community-detox-moving',
      'isolation-in-facility',
      'isolation-escaped',
      'isolation-outside-treatment',
      'isolation-in-facility',
    ]);
  });
});
