import { describe, expect, test } from 'vitest';
import { detox, isolation } from '../test-support/case-documents.js';
import { stateOn } from '../test-support/state-on.js';

const ordered = detox.ordered('2024-03-01');
const reported = detox.reported('2024-03-10');

describe('reporting', () => {
  test('is due on the fifteenth day after receipt, with the arithmetic', async () => {
    const { next } = await stateOn('2024-03-01', ordered);
    expect(next['community-detox-reported']?.deadline).toMatchObject({
      dueOn: '2024-03-16',
      text: '2024-03-01 + 15 d = 2024-03-16',
    });
  });

  test.each([
    ['2024-03-15', false, 'not-known', 'not-met'],
    ['2024-03-16', false, 'not-known', 'not-met'],
    ['2024-03-17', true, 'met', 'met'],
  ])('that is still missing on %s is overdue: %s', async (asOf, isOver, ground, overdue) => {
    const { state, next } = await stateOn(asOf, ordered);
    expect(state).toBe('community-detox-to-report');
    expect(next['community-detox-reported']?.deadline?.isOver).toBe(isOver);
    const guards = next['isolation-ordered-before-report']?.guards ?? [];
    expect(guards.slice(0, 2).map(({ status }) => status)).toEqual([ground, overdue]);
  });

  test.each([
    ['2024-03-15', []],
    ['2024-03-16', []],
    ['2024-03-17', ['warning community-detox-reported-in-time']],
  ])('on %s is looked at again where it is late', async (day, codes) => {
    const found = await stateOn('2024-06-01', ordered, detox.reported(day));
    expect({ state: found.state, since: found.since, codes: found.codes }).toEqual({
      state: 'community-detox-in-progress',
      since: day,
      codes,
    });
  });

  test('counts from receipt, not from the decision, and has no last day while nobody wrote down the receipt', async () => {
    const late = detox.ordered('2024-03-01', { service: [{ recipientRole: 'person', servedOn: '2024-03-08' }] });
    expect((await stateOn('2024-03-09', late)).next['community-detox-reported']?.deadline?.dueOn).toBe('2024-03-23');
    const unserved = detox.ordered('2024-03-01', { service: [{ recipientRole: 'family', servedOn: '2024-03-02' }] });
    expect((await stateOn('2024-03-09', unserved)).next['community-detox-reported']?.deadline).toBeUndefined();
  });

  test('is not known to have been missed where the ground is another', async () => {
    const isolated = isolation.ordered('2024-03-12', { ground: 'serious-violation' });
    expect((await stateOn('2024-03-20', ordered, isolated)).codes).toEqual([]);
    const refused = isolation.ordered('2024-03-12', { ground: 'refused-community-detox' });
    expect((await stateOn('2024-03-20', ordered, refused)).codes).toEqual(['warning isolation-report-overdue']);
    const overdue = isolation.ordered('2024-03-17', { ground: 'refused-community-detox' });
    expect((await stateOn('2024-03-20', ordered, overdue)).codes).toEqual([]);
  });
});

describe('the term of community detox', () => {
  test('lasts three years from the report, whatever has not happened yet', async () => {
    const documents = [ordered, reported, detox.released('2027-03-09')];
    expect(await stateOn('2024-03-09', ...documents)).toMatchObject({ state: 'community-detox-to-report', lines: [] });
    expect(await stateOn('2027-03-08', ...documents)).toMatchObject({ end: '2027-03-09', executed: 1093, codes: [] });
    expect(await stateOn('2030-01-01', ...documents)).toMatchObject({
      state: 'community-detox-released',
      executed: 1094,
      codes: [],
    });
  });

  test.each([
    ['2027-03-08', ['error community-detox-term-ended']],
    ['2027-03-09', []],
    ['2027-03-10', []],
  ])('allows release on %s only when it has ended', async (day, codes) => {
    const found = await stateOn('2028-01-01', ordered, reported, detox.released(day));
    expect(found.codes).toEqual(codes);
    expect(found.state).toBe(codes.length === 0 ? 'community-detox-released' : 'community-detox-in-progress');
  });

  test('that begins on 29 February ends with February', async () => {
    const found = await stateOn('2024-03-01', detox.ordered('2024-02-20'), detox.reported('2024-02-29'));
    expect(found.lines.slice(0, 2)).toEqual(['2024-02-29 + 3 y = 2027-02-28', '2027-02-28 - 1 d = 2027-02-27']);
  });

  test('stands still while the person is in custody', async () => {
    const suspended = detox.suspended('2024-06-01');
    const during = await stateOn('2024-06-11', ordered, reported, suspended);
    expect(during).toMatchObject({ state: 'community-detox-suspended', executed: 83, end: '2027-03-19' });
    expect(during.term?.endIsOpen).toBe(true);
    expect(during.next['community-detox-released']).toBeUndefined();
    const resumed = await stateOn('2024-12-01', ordered, reported, suspended, detox.reported('2024-06-16'));
    expect(resumed).toMatchObject({ state: 'community-detox-in-progress', since: '2024-06-16', end: '2027-03-24' });
    expect(resumed.lines).toContain('2027-03-09 + 15 d = 2027-03-24');
    expect(resumed.term?.uncounted).toMatchObject([{ from: '2024-06-01', until: '2024-06-16', days: 15 }]);
  });

  test('goes on from the day that the approval of discharge tells, unless a report told it before', async () => {
    const told = detox.suspensions(['2024-06-01', '2024-06-12']);
    const documents = [ordered, reported, detox.suspended('2024-06-01'), told];
    expect(await stateOn('2024-12-01', ...documents)).toMatchObject({ since: '2024-06-12', end: '2027-03-20' });
    const twice = await stateOn('2024-12-01', ...documents, detox.reported('2024-06-10'));
    expect(twice).toMatchObject({ since: '2024-06-10', end: '2027-03-18', codes: [] });
  });

  test('is not suspended for another reason than custody, nor before it has begun', async () => {
    const other = await stateOn('2024-12-01', ordered, reported, detox.suspended('2024-06-01', 'ill'));
    expect(other).toMatchObject({
      state: 'community-detox-in-progress',
      codes: ['error community-detox-in-custody'],
    });
    const early = await stateOn('2024-12-01', ordered, detox.suspended('2024-03-05'));
    expect(early).toMatchObject({ state: 'community-detox-to-report', codes: ['error lifecycle-suspended'] });
  });

  test.each([
    ['2024-05-28', []],
    ['2024-05-29', ['warning community-detox-new-place-in-time']],
  ])('runs on when the person moves and reports on %s', async (day, codes) => {
    const moving = [ordered, reported, detox.moved('2024-05-13')];
    const { next } = await stateOn('2024-05-14', ...moving);
    expect(next['community-detox-reported-at-new-place']?.deadline?.text).toBe('2024-05-13 + 15 d = 2024-05-28');
    const found = await stateOn('2024-12-01', ...moving, detox.reported(day));
    expect(found).toMatchObject({ state: 'community-detox-in-progress', since: day, end: '2027-03-09', codes });
  });

  test('takes the report at the new place from the approval where no registration is on file', async () => {
    const moved = detox.moved('2024-05-13', { reportedOn: '2024-05-20' });
    const alone = await stateOn('2024-12-01', ordered, reported, moved);
    const both = await stateOn('2024-12-01', ordered, reported, moved, detox.reported('2024-05-20'));
    expect(alone).toMatchObject({ since: '2024-05-20', codes: [] });
    expect(both).toMatchObject({ since: '2024-05-20', codes: [] });
    expect(both.steps).toHaveLength(4);
  });

  test.each([
    ['2027-03-09', []],
    ['2027-03-10', []],
    ['2027-03-11', ['warning community-detox-agreement-end']],
  ])('is compared with an agreement until %s', async (end, codes) => {
    const agreement = detox.agreement('2024-03-12', { period: { start: '2024-03-10', end } });
    expect((await stateOn('2024-12-01', ordered, reported, agreement)).codes).toEqual(codes);
  });

  test('is read from the agreement where nothing else is on file', async () => {
    const agreement = detox.agreement('2024-03-12', {
      period: { start: '2024-03-10', end: '2026-08-23' },
      termBasis: { firstReportedOn: '2024-03-10', executedDaysBefore: 98, creditedDays: 100 },
    });
    const found = await stateOn('2024-03-20', agreement);
    expect(found.codes).toEqual(['info lifecycle-beginning-missing']);
    expect(found).toMatchObject({ state: 'community-detox-in-progress', end: '2026-08-23', executed: 108 });
  });

  test('ends with a prison term', async () => {
    const found = await stateOn('2024-12-01', ordered, reported, detox.terminated('2024-08-01'));
    expect(found).toMatchObject({ state: 'community-detox-terminated', since: '2024-08-01', executed: 144 });
  });
});
