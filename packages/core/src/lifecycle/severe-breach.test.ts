import { describe, expect, test } from 'vitest';
import { detox, isolation } from '../test-support/case-documents.js';
import { stateOn } from '../test-support/state-on.js';

const running = [detox.ordered('2024-03-01'), detox.reported('2024-03-10')];
const breaches = ['2024-05-01', '2024-06-01', '2024-07-01'].map((day) => detox.breach(day));
const severe = (day: string) => isolation.ordered(day, { ground: 'serious-violation' });

/** What the two guards about the ground say of an order that is only possible. */
async function grounds(asOf: string, ...documents: readonly object[]) {
  const { next } = await stateOn(asOf, ...running, ...documents);
  return next['isolation-ordered']?.guards.slice(0, 2).map(({ status }) => status);
}

describe('a severe breach as the ground of isolation', () => {
  test('is read from the counters, up to the day', async () => {
    expect(await grounds('2024-08-01')).toEqual(['not-known', 'not-known']);
    expect(await grounds('2024-08-01', ...breaches.slice(0, 2))).toEqual(['not-known', 'not-met']);
    expect(await grounds('2024-06-30', ...breaches)).toEqual(['not-known', 'not-met']);
    expect(await grounds('2024-07-01', ...breaches)).toEqual(['met', 'met']);
  });

  test('is not found in the records of somebody else, or in those that do not count', async () => {
    const other = { ...breaches[2], subject: { personId: 'P-519999-7002', name: '某乙' } };
    expect(await grounds('2024-08-01', ...breaches.slice(0, 2), other)).toEqual(['not-known', 'not-met']);
    const excused = [...breaches.slice(0, 2), detox.breach('2024-07-01', 'evade-test', { justified: true })];
    expect(await grounds('2024-08-01', ...excused)).toEqual(['not-known', 'not-met']);
  });

  test.each([
    [2, '2024-07-02', ['warning isolation-breach-counted']],
    [3, '2024-07-02', []],
    [3, '2024-06-30', ['warning isolation-breach-counted']],
    [0, '2024-07-02', []],
  ])('with %i records and an order of %s is told: %o', async (count, day, codes) => {
    expect(await stateOn('2024-08-01', ...running, ...breaches.slice(0, count), severe(day))).toMatchObject({
      state: 'isolation-decided',
      codes,
    });
  });

  test('is not asked of another ground', async () => {
    const order = isolation.ordered('2024-07-02', { ground: 'used-during-community-detox' });
    expect((await stateOn('2024-08-01', ...running, ...breaches.slice(0, 1), order)).codes).toEqual([]);
  });
});

describe('resumption after custody', () => {
  const suspended = (resumedOn: string) => detox.suspended('2024-05-01', 'detained', { resumedOn });

  test('is told by the approval of the suspension itself', async () => {
    expect(await stateOn('2024-05-10', ...running, suspended('2024-05-11'))).toMatchObject({
      state: 'community-detox-suspended',
    });
    expect(await stateOn('2024-06-01', ...running, suspended('2024-05-11'))).toMatchObject({
      state: 'community-detox-in-progress',
      since: '2024-05-11',
      end: '2027-03-19',
      codes: [],
    });
  });

  test('is not told twice where the approval of discharge says it too', async () => {
    const told = detox.suspensions(['2024-05-01', '2024-05-11']);
    expect(await stateOn('2024-06-01', ...running, suspended('2024-05-11'), told)).toMatchObject({
      state: 'community-detox-in-progress',
      end: '2027-03-19',
      codes: [],
    });
  });
});
