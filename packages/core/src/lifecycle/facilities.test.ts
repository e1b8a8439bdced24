import { describe, expect, test } from 'vitest';
import { isolation } from '../test-support/case-documents.js';
import { stateOn } from '../test-support/state-on.js';

const order = isolation.ordered('2024-01-10');
const police = isolation.admitted('2024-01-11', 'accepted', 'public-security');
const justice = (day: string) => isolation.admitted(day, 'accepted', 'justice');

describe('facilities of the police and of justice', () => {
  test('are told apart where the admission says whose they are', async () => {
    expect((await stateOn('2024-02-01', order, police)).state).toBe('isolation-in-police-facility');
    expect((await stateOn('2024-08-01', order, police, justice('2024-07-01'))).state).toBe(
      'isolation-in-justice-facility',
    );
    expect((await stateOn('2024-02-01', order, isolation.admitted('2024-01-11'))).state).toBe('isolation-in-facility');
  });

  test.each([
    ['2024-04-09', 'not-known'],
    ['2024-04-10', 'met'],
    ['2024-07-10', 'met'],
    ['2024-07-11', 'not-known'],
    ['2025-01-10', 'not-known'],
    ['2025-01-11', 'not-met'],
  ])('on %s the time with the police is %s', async (asOf, status) => {
    const { next } = await stateOn(asOf, order, police);
    expect(next['isolation-handed-to-justice']?.guards.map((guard) => [guard.id, guard.status])).toEqual([
      ['isolation-transfer-time', status],
    ]);
    expect(next['isolation-handed-to-justice']?.status).toBe('open');
  });

  test.each([
    ['2025-01-10', []],
    ['2025-01-11', ['warning isolation-transfer-time']],
  ])('handing over on %s is looked at again after twelve months', async (day, codes) => {
    expect(await stateOn('2025-03-01', order, police, justice(day))).toMatchObject({
      state: 'isolation-in-justice-facility',
      end: '2026-01-09',
      codes,
    });
  });

  test('are left and returned to like any facility', async () => {
    const away = isolation.escaped('2024-09-01', '2024-09-11');
    expect(await stateOn('2024-10-01', order, police, justice('2024-06-01'), away)).toMatchObject({
      state: 'isolation-in-justice-facility',
      since: '2024-09-11',
      end: '2026-01-19',
    });
    expect(
      (await stateOn('2026-02-01', order, police, justice('2024-06-01'), isolation.released('2026-01-10'))).state,
    ).toBe('isolation-released');
  });

  test('may change without a change of kind', async () => {
    const moved = isolation.admitted('2024-03-01', 'accepted', 'public-security');
    expect(await stateOn('2024-04-01', order, police, moved)).toMatchObject({
      state: 'isolation-in-police-facility',
      since: '2024-03-01',
      codes: [],
    });
    expect(await stateOn('2024-09-01', order, police, justice('2024-06-01'), justice('2024-08-01'))).toMatchObject({
      state: 'isolation-in-justice-facility',
      since: '2024-08-01',
      codes: [],
    });
    expect((await stateOn('2024-04-01', order, justice('2024-01-11'))).state).toBe('isolation-in-justice-facility');
  });
});
