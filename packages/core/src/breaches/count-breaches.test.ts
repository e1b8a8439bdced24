import { describe, expect, test } from 'vitest';
import { filed } from '../test-support/filed.js';
import type { BreachCounterId, BreachCounting } from './breach.js';
import { countBreaches } from './count-breaches.js';

const agreement = filed('community-detox-agreement', 'A1', '2024-01-02', {
  decisionNumber: 'D1',
  period: { start: '2024-01-02', end: '2027-01-01' },
  termBasis: { firstReportedOn: '2024-01-02' },
});
const breach = (number: string, violationType: string, day: string, more: object = {}) =>
  filed('violation-record', number, day, {
    agreementNumber: 'A1',
    violationType,
    occurredAt: `${day}T09:00:00+08:00`,
    ...more,
  });
const leave = (number: string, leftOn: string, days: number, more: object = {}) =>
  breach(number, 'unauthorised-leave', leftOn, { absence: { leftOn, returnedOn: leftOn, days, ...more } });

/** One counter of the one measure. */
function counter(
  documents: readonly unknown[],
  id: BreachCounterId,
  counting: BreachCounting = 'separate',
  asOf = '2025-01-01',
) {
  const [measure, ...others] = countBreaches([agreement, ...documents], { asOf, counting });
  expect(others).toEqual([]);
  return measure?.counters.find((one) => one.counter === id);
}

describe('tests evaded or refused', () => {
  const records = [
    breach('V1', 'evade-test', '2024-02-01'),
    breach('V2', 'refuse-test', '2024-03-01'),
    breach('V3', 'evade-test', '2024-04-01'),
  ];

  test.each([
    [0, false, 3],
    [2, false, 1],
    [3, true, 0],
  ])('%i of them: tripped %s, %i more would trip', (count, tripped, next) => {
    expect(counter(records.slice(0, count), 'tests')).toMatchObject({ count, limit: 3, tripped, next });
  });

  test('trip on the day of the third, whatever the order of the file', () => {
    expect(counter([...records].reverse(), 'tests')).toMatchObject({
      trippedOn: '2024-04-01',
      evidence: [
        { number: 'V1', day: '2024-02-01' },
        { number: 'V2', day: '2024-03-01' },
        { number: 'V3', day: '2024-04-01' },
      ],
    });
  });

  test('are counted apart, or with leaves, where that is chosen', () => {
    const mixed = [...records.slice(0, 2), leave('V4', '2024-05-01', 1)];
    expect(counter(mixed, 'evaded-tests', 'evaded-and-refused-apart')?.count).toBe(1);
    expect(counter(mixed, 'incidents', 'joint')).toMatchObject({ count: 3, tripped: true, trippedOn: '2024-05-01' });
    expect(counter(mixed, 'tests')).toMatchObject({ count: 2, tripped: false });
  });
});

describe('days of leaves', () => {
  test.each([
    [29, false, 2],
    [30, false, 1],
    [31, true, 0],
  ])('%i in all: tripped %s, %i more would trip', (days, tripped, next) => {
    expect(counter([leave('V1', '2024-02-01', 20), leave('V2', '2024-06-01', days - 20)], 'absent-days')).toMatchObject(
      { count: days, limit: 30, tripped, next },
    );
  });

  test('run on while nobody is back, and trip on the thirty-first day', () => {
    const gone = breach('V1', 'unauthorised-leave', '2024-02-01', { absence: { leftOn: '2024-02-01' } });
    expect(counter([gone], 'absent-days', 'separate', '2024-03-02')).toMatchObject({ count: 30, tripped: false });
    expect(counter([gone], 'absent-days', 'separate', '2024-03-03')).toMatchObject({
      count: 31,
      tripped: true,
      trippedOn: '2024-03-03',
    });
  });

  test('count each leave as one time', () => {
    const leaves = ['2024-02-01', '2024-03-01', '2024-04-01'].map((day, index) => leave(`V${index}`, day, 1));
    expect(counter(leaves, 'leaves')).toMatchObject({ count: 3, tripped: true, trippedOn: '2024-04-01' });
  });
});

test('what does not count is told with its reason', () => {
  const documents = [
    breach('V1', 'evade-test', '2024-02-01', { justified: true }),
    breach('V2', 'evade-test', '2024-03-01', { counted: false }),
    filed('drug-test-record', 'T1', '2024-04-01', { testedAt: '2024-04-01T09:00:00+08:00', attendance: 'evaded' }),
    breach('V4', 'no-report', '2024-05-01'),
  ];
  const [measure] = countBreaches([agreement, ...documents], { asOf: '2025-01-01' });
  expect(measure?.counters.every(({ count }) => count === 0)).toBe(true);
  expect(measure?.uncounted.map(({ number, reason }) => [number, reason])).toEqual([
    ['V1', 'justified'],
    ['V2', 'not-counted'],
    ['T1', 'no-violation-record'],
  ]);
});

test('what happens after the day that is asked for is not seen', () => {
  expect(counter([breach('V1', 'evade-test', '2024-02-01')], 'tests', 'separate', '2024-01-31')?.count).toBe(0);
  expect(counter([breach('V1', 'evade-test', '2024-02-01')], 'tests', 'separate', '2024-02-01')?.count).toBe(1);
});

test('an agreement after a move goes on with the counters, another measure begins anew', () => {
  const next = filed('community-detox-agreement', 'A2', '2024-06-01', {
    decisionNumber: 'D1',
    previousAgreementNumber: 'A1',
    period: { start: '2024-06-01', end: '2027-01-01' },
  });
  const other = filed('community-detox-agreement', 'A0', '2016-01-01', {
    decisionNumber: 'D0',
    period: { start: '2016-01-01', end: '2018-12-31' },
  });
  const records = [
    breach('V0', 'evade-test', '2016-05-01', { agreementNumber: 'A0' }),
    breach('V1', 'evade-test', '2024-02-01'),
    breach('V2', 'evade-test', '2024-07-01', { agreementNumber: 'A2' }),
  ];
  const found = countBreaches([other, next, agreement, ...records], { asOf: '2025-01-01' });
  expect(found.map(({ measure, counters }) => [measure, counters[0]?.count])).toEqual([
    ['D0', 1],
    ['D1', 2],
  ]);
});
