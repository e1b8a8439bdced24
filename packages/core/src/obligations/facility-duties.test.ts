import { describe, expect, test } from 'vitest';
import { one } from '../test-support/community-file.js';
import { filed } from '../test-support/filed.js';

const decision = (servedAt: string) =>
  filed('compulsory-isolation-decision', 'I1', '2024-03-05', { decidedOn: '2024-03-05', servedAt });
const admission = (number: string, admittedOn: string, more: object = {}) =>
  filed('admission-registration', number, admittedOn, {
    isolationDecisionNumber: 'I1',
    isolationTerm: { start: '2024-03-05', end: '2026-03-04' },
    admittedOn,
    admissionOutcome: 'accepted',
    ...more,
  });
const police = (number: string, on: string) => admission(number, on, { facilityKind: 'public-security' });
const justice = (number: string, on: string) => admission(number, on, { facilityKind: 'justice' });

describe('serving the decision before it is carried out', () => {
  test.each([
    ['2024-03-05T11:00:00+08:00', 'done'],
    ['2024-03-06T11:00:00+08:00', 'done'],
    ['2024-03-07T11:00:00+08:00', 'late'],
  ])('at %s, with admission on the sixth, is %s', (servedAt, status) => {
    const file = [decision(servedAt), admission('E1', '2024-03-06')];
    expect(one(file, 'isolation-decision-service', '2024-04-01')?.status).toBe(status);
  });

  test('is looked at for the first facility only', () => {
    const file = [decision('2024-03-05T11:00:00+08:00'), admission('E1', '2024-03-06'), admission('E2', '2024-08-06')];
    expect(one(file, 'isolation-decision-service', '2025-01-01')?.origin.number).toBe('E1');
  });
});

describe('handing over to a justice facility', () => {
  test.each([
    ['2024-09-04', 'done'],
    ['2024-09-05', 'done'],
    ['2024-09-06', 'late'],
  ])('on %s is %s', (on, status) => {
    expect(one([police('E1', '2024-03-06'), justice('E2', on)], 'isolation-transfer', '2025-01-01')).toMatchObject({
      status,
      arithmetic: '2024-03-05 + 6 mo = 2024-09-05',
    });
  });

  test('is not told where nobody says whose facility it is, and no more after a release', () => {
    expect(one([admission('E1', '2024-03-06')], 'isolation-transfer', '2025-01-01')).toBeUndefined();
    const released = filed('release-certificate', 'Z1', '2024-08-01', {
      isolationDecisionNumber: 'I1',
      releasedOn: '2024-08-01',
    });
    expect(one([police('E1', '2024-03-06'), released], 'isolation-transfer', '2025-01-01')).toBeUndefined();
  });

  test('is counted once where the person moves between police facilities', () => {
    const file = [police('E1', '2024-03-06'), police('E2', '2024-05-06')];
    expect(one(file, 'isolation-transfer', '2024-09-06')).toMatchObject({ status: 'missed', origin: { number: 'E1' } });
  });
});

describe('entry education', () => {
  const plan = (end: string) =>
    filed('individual-education-plan', 'J1', '2024-03-10', { entryEducation: { start: '2024-03-10', end } });

  test.each([
    ['2024-04-08', 'missed', '不足规定的期间'],
    ['2024-04-09', 'done', '已办'],
    ['2024-05-31', 'done', '已办'],
  ])('that ends on %s is %s', (end, status, statusTitle) => {
    expect(one([plan(end)], 'entry-education', '2024-07-01')).toMatchObject({
      status,
      statusTitle,
      window: { opens: '2024-04-10', due: null },
      arithmetic: '2024-03-10 + 1 mo = 2024-04-10',
    });
  });

  test('is not over before it may be', () => {
    expect(one([plan('2024-04-09')], 'entry-education', '2024-03-20')?.status).toBe('upcoming');
  });
});

describe('keeping samples', () => {
  const report = (keepUntilOn?: string) =>
    filed('onsite-drug-test-report', 'B1', '2024-08-31', {
      collectedAt: '2024-08-31T10:00:00+08:00',
      samples: { sampleA: 'A', sampleB: 'B', ...(keepUntilOn === undefined ? {} : { keepUntilOn }) },
    });

  test.each([
    ['2025-02-27', 'missed'],
    ['2025-02-28', 'done'],
    ['2025-03-31', 'done'],
  ])('until %s, from the last day of August, is %s', (keepUntilOn, status) => {
    expect(one([report(keepUntilOn)], 'sample-retention', '2025-06-01')?.status).toBe(status);
  });

  test('is not told where the report does not say how long', () => {
    expect(one([report()], 'sample-retention', '2025-06-01')).toBeUndefined();
  });
});

test('the employer is told of a release where there is one', () => {
  const certificate = (party: string) =>
    filed('release-certificate', 'Z1', '2024-08-01', {
      releasedOn: '2024-08-01',
      notifications: [{ party, notifiedAt: '2024-07-28T09:00:00+08:00' }],
    });
  expect(one([certificate('workplace')], 'isolation-release-workplace-notice', '2024-09-01')?.status).toBe('done');
  expect(one([certificate('family')], 'isolation-release-workplace-notice', '2024-09-01')).toBeUndefined();
});
