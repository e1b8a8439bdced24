import { describe, expect, test } from 'vitest';
import { one, order } from '../test-support/community-file.js';
import { filed } from '../test-support/filed.js';
import { dueOf } from './due-of.js';
import { findSchedule } from './find-schedule.js';
import type { Schedule } from './schedule.js';

const shanghai = findSchedule('shanghai-2016');
const chongqing = findSchedule('chongqing-2012');

/** Released on Tuesday 8 October 2024, the first working day after the holidays of the National Day. */
const certificate = (decidingOrganNotifiedOn: string) =>
  filed('release-certificate', 'Z1', '2024-10-08', { releasedOn: '2024-10-08', decidingOrganNotifiedOn });
const handover = (on: string) =>
  filed('seamless-handover-form', 'H1', on, { releaseCertificateNumber: 'Z1', handedOverAt: `${on}T09:00:00+08:00` });

describe('Shanghai', () => {
  test.each([
    ['2024-09-20', 'done'],
    ['2024-09-23', 'done'],
    ['2024-09-24', 'late'],
  ])('the deciding organ, told on %s of a release after the holidays, is %s', (on, status) => {
    const file = [certificate(on)];
    expect(one(file, 'shanghai-2016/release-notice', '2024-11-01', { schedule: shanghai })).toMatchObject({
      status,
      window: { opens: '2024-09-23', due: '2024-09-23' },
      arithmetic: '2024-10-08 - 7 wd = 2024-09-23',
      article: '《上海市禁毒条例》第三十六条',
    });
  });

  test.each([
    ['2024-10-10', 'done'],
    ['2024-10-11', 'done'],
    ['2024-10-12', 'late'],
  ])('the papers, handed over on %s, are %s', (on, status) => {
    const file = [certificate('2024-09-20'), handover(on)];
    expect(one(file, 'shanghai-2016/release-papers', '2024-11-01', { schedule: shanghai })).toMatchObject({
      status,
      arithmetic: '2024-10-08 + 3 wd = 2024-10-11',
    });
  });

  test.each([
    ['2027-10-07', 'upcoming'],
    ['2027-10-08', 'due'],
  ])('dynamic control ends no sooner than three years after release: on %s it is %s', (asOf, status) => {
    const found = one([certificate('2024-09-20')], 'shanghai-2016/dynamic-control-end', asOf, { schedule: shanghai });
    expect(found).toMatchObject({ status, window: { opens: '2027-10-08', due: null } });
    expect(found?.fact).toBeUndefined();
  });

  test('says nothing about a year that nobody has published, and nothing at all unless it is chosen', () => {
    const early = [filed('release-certificate', 'Z1', '2030-05-08', { releasedOn: '2030-05-08' })];
    expect(one(early, 'shanghai-2016/release-notice', '2030-06-01', { schedule: shanghai })).toMatchObject({
      status: 'unchecked',
      reason: { code: 'no-calendar' },
    });
    expect(one(early, 'shanghai-2016/release-notice', '2030-06-01')).toBeUndefined();
  });
});

test.each([
  ['2024-04-07', 'done'],
  ['2024-04-08', 'done'],
  ['2024-04-09', 'late'],
])('Chongqing: the township, told on %s of an order served before a holiday, is %s', (on, status) => {
  // The fourth to the sixth of April 2024 were off, and Sunday the seventh was worked.
  const file = [{ ...order('2024-04-02'), executionOrganisationNotifiedOn: on }];
  expect(one(file, 'chongqing-2012/order-notice', '2024-05-01', { schedule: chongqing })).toMatchObject({
    status,
    arithmetic: '2024-04-02 + 3 wd = 2024-04-08',
  });
});

describe('choices', () => {
  /** A place that has decided everything otherwise. */
  const place: Schedule = {
    ...findSchedule('xianyou-2012'),
    choices: {
      firstDay: 'counted',
      lastDay: 'next-working-day',
      leave: 'moves-the-end',
      placeChange: 'from-new-report',
      counting: 'joint',
    },
  };

  test('are the usual ones, then those of the schedule, then those of the caller', () => {
    expect(dueOf([], { asOf: '2024-04-01' }).choices).toEqual({
      firstDay: 'excluded',
      lastDay: 'stays',
      leave: 'runs-on',
      placeChange: 'keeps-counting',
      counting: 'separate',
    });
    expect(dueOf([], { asOf: '2024-04-01', schedule: place }).choices).toEqual(place.choices);
    expect(
      dueOf([], { asOf: '2024-04-01', schedule: place, firstDay: 'excluded', counting: 'separate' }).choices,
    ).toEqual({ ...place.choices, firstDay: 'excluded', counting: 'separate' });
  });

  test('of a schedule change its obligations and its counters', () => {
    const { obligations, breaches } = dueOf(
      [order('2024-03-05'), filed('community-detox-agreement', 'A1', '2024-03-15', { decisionNumber: 'D1' })],
      { asOf: '2024-04-01', schedule: place },
    );
    expect(obligations.find(({ obligation }) => obligation === 'detox-reporting')?.arithmetic).toBe(
      '2024-03-05 + 15 d - 1 d = 2024-03-19',
    );
    expect(breaches[0]?.counters.map(({ counter }) => counter)).toEqual(['incidents', 'absent-days']);
  });
});

describe('a last day that moves off days of rest', () => {
  const due = (on: string) => one([order(on)], 'detox-reporting', on, { lastDay: 'next-working-day' });

  test.each([
    ['a Friday', '2024-03-07', '2024-03-22', '2024-03-07 + 15 d = 2024-03-22'],
    ['a Saturday', '2024-03-08', '2024-03-25', '2024-03-08 + 15 d = 2024-03-23 → 2024-03-25'],
    ['a Sunday', '2024-03-09', '2024-03-25', '2024-03-09 + 15 d = 2024-03-24 → 2024-03-25'],
    ['a Sunday on which people work', '2024-03-23', '2024-04-07', '2024-03-23 + 15 d = 2024-04-07'],
    ['a holiday', '2024-03-20', '2024-04-07', '2024-03-20 + 15 d = 2024-04-04 → 2024-04-07'],
  ])('is %s', (_what, on, last, arithmetic) => {
    expect(due(on)).toMatchObject({ window: { opens: on, due: last }, arithmetic });
  });

  test('is not known in a year that nobody has published', () => {
    expect(due('2030-03-08')).toMatchObject({ status: 'unchecked', reason: { code: 'no-calendar' } });
  });

  test('does not move what is counted in hours or backwards', () => {
    const decision = filed('compulsory-isolation-decision', 'I1', '2024-03-08', {
      decidedOn: '2024-03-08',
      servedAt: '2024-03-08T11:30:00+08:00',
    });
    expect(one([decision], 'isolation-notice-family', '2024-03-08', { lastDay: 'next-working-day' })?.window.due).toBe(
      '2024-03-09',
    );
  });
});
