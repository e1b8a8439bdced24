import { describe, expect, test } from 'vitest';
import { agreement, one, order, registration } from '../test-support/community-file.js';
import { filed } from '../test-support/filed.js';
import { InvalidAsOfError } from '../validate/invalid-as-of.js';
import { obligationsOf } from './obligations-of.js';

describe('reporting within fifteen days', () => {
  test.each([
    ['the day of receipt', '2024-03-05', 'due'],
    ['the fifteenth day', '2024-03-20', 'due'],
    ['the sixteenth day', '2024-03-21', 'missed'],
  ])('is on %s, with nobody there, %s: %s', (_day, asOf, status) => {
    expect(one([order('2024-03-05')], 'detox-reporting', asOf)).toMatchObject({
      status,
      window: { opens: '2024-03-05', due: '2024-03-20' },
      arithmetic: '2024-03-05 + 15 d = 2024-03-20',
    });
  });

  test.each([
    ['2024-03-19', 'done'],
    ['2024-03-20', 'done'],
    ['2024-03-21', 'late'],
  ])('of who reports on %s is %s', (on, status) => {
    expect(one([order('2024-03-05'), registration(on)], 'detox-reporting', '2024-04-01')).toMatchObject({
      status,
      doneOn: on,
      doneBy: { document: 'reporting-registration', number: 'R1' },
    });
  });

  test('passes the end of February in a leap year and in another', () => {
    const due = (on: string) => one([order(on)], 'detox-reporting', on)?.window.due;
    expect([due('2024-02-14'), due('2024-02-29'), due('2023-02-14')]).toEqual([
      '2024-02-29',
      '2024-03-15',
      '2023-03-01',
    ]);
  });

  test('ends a day sooner where the first day counts', () => {
    expect(one([order('2024-03-05')], 'detox-reporting', '2024-03-20', { firstDay: 'counted' })).toMatchObject({
      status: 'missed',
      arithmetic: '2024-03-05 + 15 d - 1 d = 2024-03-19',
    });
  });

  test('cannot be checked where nobody has written down the receipt', () => {
    const unserved = filed('community-detox-decision', 'D1', '2024-03-05', { decidedOn: '2024-03-05' });
    expect(one([unserved], 'detox-reporting', '2024-04-01')).toMatchObject({
      status: 'unchecked',
      reason: { code: 'event-unknown' },
    });
  });

  test('is nobody’s duty any more once isolation was decided in time', () => {
    const isolated = filed('compulsory-isolation-decision', 'I1', '2024-03-18', { decidedOn: '2024-03-18' });
    expect(one([order('2024-03-05'), isolated], 'detox-reporting', '2024-04-01')).toBeUndefined();
  });
});

test('what has no number of days is due until it is done, and never late', () => {
  expect(one([registration('2024-03-15')], 'community-agreement', '2025-03-15')?.status).toBe('due');
  const signed = [registration('2024-03-15'), agreement('2024-09-01', '2027-03-14')];
  expect(one(signed, 'community-agreement', '2025-03-15')).toMatchObject({ status: 'done', doneOn: '2024-09-01' });
});

describe('telling the family within twenty-four hours', () => {
  const decision = (notifiedAt?: string) =>
    filed('compulsory-isolation-decision', 'I1', '2024-03-05', {
      decidedOn: '2024-03-05',
      servedAt: '2024-03-05T11:30:00+08:00',
      notifications: [{ party: 'family', ...(notifiedAt === undefined ? {} : { notifiedAt }) }],
    });

  test.each([
    ['2024-03-05T12:00:00+08:00', 'done'],
    ['2024-03-06T23:00:00+08:00', 'done'],
    ['2024-03-07T00:10:00+08:00', 'late'],
    [undefined, 'missed'],
  ])('told at %s is %s, by whole days', (at, status) => {
    const found = one([decision(at)], 'isolation-notice-family', '2024-03-10');
    expect(found).toMatchObject({ status, arithmetic: '2024-03-05 + 24 h = 2024-03-06' });
    expect(found?.note).toContain('整日');
  });
});

describe('telling the organ three days before release', () => {
  const decision = filed('compulsory-isolation-decision', 'I1', '2022-03-05', {
    decidedOn: '2022-03-05',
    isolationTerm: { start: '2022-03-05', end: '2024-03-04' },
  });
  const certificate = (toldOn?: string) =>
    filed('release-certificate', 'C1', '2024-03-04', {
      isolationDecisionNumber: 'I1',
      releasedOn: '2024-03-04',
      ...(toldOn === undefined ? {} : { decidingOrganNotifiedOn: toldOn }),
    });

  test.each([
    ['2024-02-29', 'upcoming'],
    ['2024-03-01', 'due'],
    ['2024-03-02', 'missed'],
  ])('is on %s %s', (asOf, status) => {
    expect(one([decision], 'isolation-release-notice', asOf)).toMatchObject({
      status,
      arithmetic: '2024-03-04 - 3 d = 2024-03-01',
    });
  });

  test.each([
    ['2024-03-01', 'done'],
    ['2024-03-02', 'late'],
  ])('told on %s is %s', (toldOn, status) => {
    expect(one([decision, certificate(toldOn)], 'isolation-release-notice', '2024-04-01')?.status).toBe(status);
  });

  test('moves with early release and with the last extension', () => {
    const early = filed('early-release-decision', 'E1', '2023-08-01', {
      isolationDecisionNumber: 'I1',
      newEndOn: '2023-08-10',
    });
    const longer = (number: string, newEndOn: string) =>
      filed('extension-decision', number, '2024-01-01', { isolationDecisionNumber: 'I1', newEndOn });
    const due = (...more: unknown[]) => one([decision, ...more], 'isolation-release-notice', '2024-01-02')?.window.due;
    expect([due(early), due(longer('X2', '2024-09-04'), longer('X1', '2024-06-04'))]).toEqual([
      '2023-08-07',
      '2024-09-01',
    ]);
  });

  test('cannot be dated after an escape', () => {
    const escape = filed('incident-report', 'Z1', '2023-01-01', { incidentType: 'escape' });
    expect(one([decision, escape], 'isolation-release-notice', '2024-06-01')).toMatchObject({
      status: 'unchecked',
      reason: { code: 'event-unknown' },
    });
  });
});

describe('a leave of three days', () => {
  const leave = (returnsOn: string, appliedOn: string) =>
    filed('leave-application', 'L1', '2024-06-05', {
      appliedOn,
      outsideCounty: true,
      leavesOn: '2024-06-05',
      returnsOn,
    });

  test('needs a report, one of two days does not', () => {
    expect(one([leave('2024-06-06', '2024-06-03')], 'leave-report', '2024-07-01')).toBeUndefined();
    expect(one([leave('2024-06-07', '2024-06-03')], 'leave-report', '2024-07-01')?.status).toBe('done');
  });

  test('reported after leaving is reported late', () => {
    expect(one([leave('2024-06-07', '2024-06-05')], 'leave-report', '2024-07-01')?.status).toBe('done');
    expect(one([leave('2024-06-07', '2024-06-06')], 'leave-report', '2024-07-01')?.status).toBe('late');
  });

  test('taken without a word is a report that is missing', () => {
    const gone = filed('violation-record', 'V1', '2024-06-10', {
      violationType: 'unauthorised-leave',
      absence: { leftOn: '2024-06-05', returnedOn: '2024-06-09', days: 4 },
    });
    expect(one([gone], 'leave-report', '2024-07-01')?.status).toBe('missed');
  });
});

test('a day that is none is refused', () => {
  expect(() => obligationsOf([], { asOf: '2024-02-30' })).toThrow(InvalidAsOfError);
});

test('speaks English with its articles', () => {
  expect(one([order('2024-03-05')], 'detox-reporting', '2024-03-06', { language: 'en' })).toMatchObject({
    title: 'Report for community detox',
    article: 'Regulation on Drug Rehabilitation, art. 14',
    responsible: { code: 'person', title: 'The person' },
  });
});
