import { describe, expect, test } from 'vitest';
import { agreement, one, order, registration, testRecord } from '../test-support/community-file.js';
import { filed } from '../test-support/filed.js';
import { findSchedule, UnknownScheduleError } from './find-schedule.js';
import { obligationsOf } from './obligations-of.js';

describe('a schedule', () => {
  const xianyou = findSchedule('xianyou-2012');
  const file = [order('2024-01-25'), registration('2024-01-31'), agreement('2024-01-31', '2027-01-30')];

  test('is never a default: without one frequencies are not checked, and it says so', () => {
    expect(one(file, 'regular-tasks', '2024-06-01')).toMatchObject({
      status: 'unchecked',
      reason: { code: 'no-schedule' },
    });
    expect(one(file, 'regular-tasks', '2024-06-01', { schedule: xianyou })).toBeUndefined();
  });

  test('of 12, 6 and 4 has twenty-two windows that follow one another without drift', () => {
    const windows = obligationsOf(file, { asOf: '2024-01-31', schedule: xianyou })
      .filter(({ obligation }) => obligation === 'xianyou-2012/test')
      .sort((a, b) => (a.sequence ?? 0) - (b.sequence ?? 0))
      .map(({ window }) => window);
    expect(windows).toHaveLength(22);
    expect(windows.slice(0, 3)).toEqual([
      { opens: '2024-01-31', due: '2024-02-28' },
      { opens: '2024-02-29', due: '2024-03-30' },
      { opens: '2024-03-31', due: '2024-04-29' },
    ]);
    expect([windows[11], windows[12], windows[18], windows[21]]).toEqual([
      { opens: '2024-12-31', due: '2025-01-30' },
      { opens: '2025-01-31', due: '2025-03-30' },
      { opens: '2026-01-31', due: '2026-04-29' },
      { opens: '2026-10-31', due: '2027-01-30' },
    ]);
  });

  test.each([
    ['2024-02-28', 1, 'done'],
    ['2024-02-29', 2, 'done'],
  ])('counts a test of %s in window %i', (on, sequence, status) => {
    const found = one([...file, testRecord('T1', on)], 'xianyou-2012/test', '2024-03-15', {
      schedule: xianyou,
      sequence,
    });
    expect(found).toMatchObject({ status, doneOn: on });
  });

  test('counts one test once', () => {
    const two = [...file, testRecord('T1', '2024-02-01'), testRecord('T2', '2024-02-02')];
    const statuses = obligationsOf(two, { asOf: '2024-04-01', schedule: xianyou })
      .filter(({ obligation }) => obligation === 'xianyou-2012/test')
      .sort((a, b) => (a.sequence ?? 0) - (b.sequence ?? 0))
      .slice(0, 3)
      .map(({ status }) => status);
    expect(statuses).toEqual(['done', 'missed', 'due']);
  });

  test('moves by the days of a suspension, and stands still while it lasts', () => {
    const paused = (end?: string) =>
      filed('suspension-approval', 'S1', '2024-02-10', {
        agreementNumber: 'A1',
        suspendedOn: '2024-02-10',
        ...(end === undefined ? {} : { custodyEndsOn: end }),
      });
    const second = (suspension: unknown) =>
      one([...file, suspension], 'xianyou-2012/test', '2024-06-01', { schedule: xianyou, sequence: 2 });
    expect(second(paused('2024-02-20'))).toMatchObject({
      window: { opens: '2024-03-10', due: '2024-04-09' },
      arithmetic: '2024-01-31 + 2 mo + 10 d - 1 d = 2024-04-09',
    });
    expect(second(paused())).toMatchObject({ status: 'unchecked', reason: { code: 'suspended' } });
  });

  test('lets a choice say what a leave does to it', () => {
    const leave = filed('leave-application', 'L1', '2024-02-20', {
      appliedOn: '2024-02-20',
      leavesOn: '2024-02-25',
      returnsOn: '2024-03-05',
      approvedPeriod: { start: '2024-02-25', end: '2024-03-05' },
      approval: { finalDecision: 'agree' },
    });
    const due = (choice?: 'moves-the-end') =>
      one([...file, leave], 'xianyou-2012/test', '2024-06-01', {
        schedule: xianyou,
        sequence: 1,
        ...(choice === undefined ? {} : { leave: choice }),
      })?.window.due;
    expect([due(), due('moves-the-end')]).toEqual(['2024-02-28', '2024-03-05']);
  });

  test('ends with the discharge', () => {
    const discharge = filed('community-detox-discharge-notice', 'E1', '2024-05-10', {
      agreementNumber: 'A1',
      dischargedOn: '2024-05-10',
    });
    const left = obligationsOf([...file, discharge], { asOf: '2024-06-01', schedule: xianyou }).filter(
      ({ obligation }) => obligation === 'xianyou-2012/test',
    );
    expect(left.map(({ status }) => status)).toEqual(['missed', 'missed', 'missed']);
  });

  test('of another measure leaves the frequencies unchecked', () => {
    const recovery = filed('community-recovery-agreement', 'A2', '2024-01-31', {
      decisionNumber: 'D2',
      termMonths: 24,
      period: { start: '2024-01-31', end: '2026-01-30' },
      termBasis: { firstReportedOn: '2024-01-31' },
    });
    const reason = (name: string) =>
      one([recovery], 'regular-tasks', '2024-06-01', { schedule: findSchedule(name) })?.reason?.code;
    expect([reason('xianyou-2012'), reason('huaihua')]).toEqual(['other-measure', 'other-measure']);
  });

  test('of half months cuts after the fifteenth day, and says what no document can prove', () => {
    const tongjiang = findSchedule('tongjiang-2020');
    const windows = [1, 2].map(
      (sequence) => one(file, 'tongjiang-2020/report', '2024-02-01', { schedule: tongjiang, sequence })?.window,
    );
    expect(windows).toEqual([
      { opens: '2024-01-31', due: '2024-02-14' },
      { opens: '2024-02-15', due: '2024-02-28' },
    ]);
    expect(one(file, 'tongjiang-2020/written-report', '2024-02-01', { schedule: tongjiang })?.reason?.code).toBe(
      'no-kind-of-document',
    );
  });

  test('of twice a year asks for two in one window', () => {
    const visit = filed('home-visit-record', 'H1', '2024-05-01', {
      visitedAt: '2024-05-01T19:00:00+08:00',
      visitors: [{ name: '某医师', role: 'community-medic' }],
    });
    const statuses = [1, 2].map(
      (sequence) =>
        one([...file, visit], 'hangzhou-2013/medical-guidance', '2025-02-01', {
          schedule: findSchedule('hangzhou-2013'),
          sequence,
        })?.status,
    );
    expect(statuses).toEqual(['done', 'missed']);
  });

  test('that nobody ships is refused with those that are', () => {
    expect(() => findSchedule('constructor')).toThrow(UnknownScheduleError);
    expect(() => findSchedule('wish')).toThrow(/xianyou-2012/);
  });
});

test('the days between a change of place and the new reporting count, unless it is chosen otherwise', () => {
  const file = [
    order('2024-01-25'),
    registration('2024-01-31'),
    agreement('2024-01-31', '2027-01-30'),
    filed('execution-place-change-application', 'M1', '2024-02-10', {
      agreementNumber: 'A1',
      changedOn: '2024-02-10',
      reportedOn: '2024-02-15',
    }),
  ];
  const due = (choice?: 'from-new-report') =>
    one(file, 'xianyou-2012/test', '2024-06-01', {
      schedule: findSchedule('xianyou-2012'),
      sequence: 1,
      ...(choice === undefined ? {} : { placeChange: choice }),
    })?.window.due;
  expect([due(), due('from-new-report')]).toEqual(['2024-02-28', '2024-03-04']);
});
