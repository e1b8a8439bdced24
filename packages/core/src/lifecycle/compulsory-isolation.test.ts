import { describe, expect, test } from 'vitest';
import { after, detox, isolation } from '../test-support/case-documents.js';
import { stateOn } from '../test-support/state-on.js';

const ordered = detox.ordered('2024-03-01');
const reported = detox.reported('2024-03-10');

describe('compulsory isolation', () => {
  const order = isolation.ordered('2022-06-20');
  const inside = [order, isolation.admitted('2022-06-21')];

  test('lasts two years from the decision, and counts before admission', async () => {
    const found = await stateOn('2022-06-20', order);
    expect(found).toMatchObject({ state: 'isolation-decided', end: '2024-06-19', executed: 0 });
    expect(await stateOn('2022-12-20', ...inside)).toMatchObject({ state: 'isolation-in-facility', executed: 183 });
    expect((await stateOn('2022-12-20', order, isolation.admitted('2022-06-21', 'refused'))).state).toBe(
      'isolation-decided',
    );
  });

  test('ends what ran in the community', async () => {
    const found = await stateOn('2024-08-01', ordered, reported, isolation.ordered('2024-07-01'));
    expect(found).toMatchObject({ state: 'isolation-decided', end: '2026-06-30', codes: [] });
    const recorded = detox.terminated('2024-07-03', 'isolation-decided');
    expect(await stateOn('2024-08-01', ordered, reported, isolation.ordered('2024-07-01'), recorded)).toMatchObject({
      state: 'isolation-decided',
      codes: [],
    });
  });

  test('does not count the days of an escape, and bars early release after recapture', async () => {
    const escape = isolation.escaped('2023-01-10', '2023-01-30');
    const away = await stateOn('2023-01-20', ...inside, isolation.escaped('2023-01-10'));
    expect(away).toMatchObject({ state: 'isolation-escaped', executed: 204, end: '2024-06-29' });
    const back = await stateOn('2023-07-20', ...inside, escape);
    expect(back).toMatchObject({
      state: 'isolation-in-facility',
      since: '2023-01-30',
      end: '2024-07-09',
      executed: 375,
      flags: ['early-release-barred'],
    });
    expect(back.next['isolation-early-release-proposed']?.status).toBe('closed');
    const early = isolation.early('2023-08-01', '2023-08-10');
    const opinion = isolation.opinion('2023-07-25', 'early-release');
    const refused = await stateOn('2023-09-01', ...inside, escape, opinion, early);
    expect(refused).toMatchObject({ state: 'isolation-in-facility', end: '2024-07-09' });
    expect(refused.codes).toEqual([
      'error early-release-not-barred',
      'error early-release-decision-not-barred',
      'warning early-release-was-proposed',
    ]);
  });

  test('takes an escape of somebody else for what it is, and a return of one’s own will for no recapture', async () => {
    const other = { ...isolation.escaped('2023-01-10'), persons: [{ personId: 'P-519999-7002', name: '某乙' }] };
    expect((await stateOn('2023-02-01', ...inside, other)).state).toBe('isolation-in-facility');
    const alone = isolation.escaped('2023-01-10', '2023-01-12', { cameBackAlone: true });
    expect(await stateOn('2023-02-01', ...inside, alone)).toMatchObject({ end: '2024-06-21', flags: [] });
  });

  test('bars early release after broken recovery', async () => {
    const broken = isolation.ordered('2022-06-20', { followsBrokenRecovery: true });
    const found = await stateOn('2023-12-20', broken, isolation.admitted('2022-06-21'));
    expect(found.flags).toEqual(['early-release-barred']);
    expect(found.next['isolation-early-release-decided']?.status).toBe('closed');
  });

  test.each([
    ['2023-06-19', 'closed'],
    ['2023-06-20', 'open'],
  ])('may be proposed for early release on %s: %s', async (day, status) => {
    expect((await stateOn(day, ...inside)).next['isolation-early-release-proposed']?.status).toBe(status);
    const { codes } = await stateOn('2024-01-01', ...inside, isolation.opinion(day, 'early-release'));
    expect(codes).toEqual(status === 'open' ? [] : ['error early-release-one-year']);
  });

  test('is decided on within seven days of receiving the opinion', async () => {
    const opinion = isolation.opinion('2023-07-14', 'early-release', '2023-07-17');
    const { next } = await stateOn('2023-07-18', ...inside, opinion);
    expect(next['isolation-early-release-decided']).toMatchObject({
      status: 'open',
      deadline: { text: '2023-07-17 + 7 d = 2023-07-24', isOver: false },
    });
  });

  test('counts treatment outside, and goes back where it was', async () => {
    const outside = isolation.outside('2023-02-01', { endedOn: '2023-03-01' });
    expect(await stateOn('2023-02-10', ...inside, outside)).toMatchObject({
      state: 'isolation-outside-treatment',
      executed: 235,
      end: '2024-06-19',
    });
    expect(await stateOn('2023-03-10', ...inside, outside)).toMatchObject({
      state: 'isolation-in-facility',
      since: '2023-03-01',
      end: '2024-06-19',
    });
  });

  test('goes on in the second facility after treatment or escape from there', async () => {
    const second = [...inside, isolation.admitted('2022-10-20')];
    const outside = isolation.outside('2023-02-01', { endedOn: '2023-03-01' });
    const escape = isolation.escaped('2023-04-01', '2023-04-03');
    const back = await stateOn('2023-05-01', ...second, outside, escape);
    expect(back).toMatchObject({ state: 'isolation-transferred', since: '2023-04-03', end: '2024-06-21', codes: [] });
  });

  test('ends on the day of early release, and the certificate of that day is in order', async () => {
    const early = [isolation.opinion('2023-07-14', 'early-release'), isolation.early('2023-07-20', '2023-08-10')];
    const found = await stateOn('2023-09-01', ...inside, ...early, isolation.released('2023-08-10', 'early'));
    expect(found).toMatchObject({ state: 'isolation-released', end: '2023-08-10', executed: 416, codes: [] });
    const hasty = await stateOn('2023-09-01', ...inside, ...early, isolation.released('2023-08-09', 'early'));
    expect(hasty.codes).toEqual(['error isolation-term-ended']);
  });

  test.each([
    [365, []],
    [366, ['error extensions-at-most-a-year']],
  ])('is extended by %i days at most once a year in all', async (days, codes) => {
    const opinion = isolation.opinion('2024-06-01', 'extend');
    const found = await stateOn('2024-07-01', ...inside, opinion, isolation.extended('2024-06-05', days));
    expect(found.codes).toEqual(codes);
    expect(found.end).toBe(codes.length === 0 ? '2025-06-19' : '2024-06-19');
  });

  test('is never extended beyond a year in several steps', async () => {
    const more = [isolation.opinion('2024-06-01', 'extend'), isolation.extended('2024-06-05', 200)];
    const found = await stateOn('2024-07-01', ...inside, ...more, isolation.extended('2024-06-10', 166));
    expect(found).toMatchObject({ codes: ['error extensions-at-most-a-year'], end: '2025-01-05' });
    expect(found.lines).toContain('2024-06-19 + 200 d = 2025-01-05');
  });

  test('is not extended when its end has passed', async () => {
    const { codes } = await stateOn('2024-07-01', ...inside, isolation.opinion('2024-06-20', 'extend'));
    expect(codes).toEqual(['error extension-before-end']);
  });

  test('that is left too early was left all the same', async () => {
    const found = await stateOn('2024-01-01', ...inside, isolation.released('2023-12-01'));
    expect(found).toMatchObject({ state: 'isolation-released', codes: ['error isolation-term-ended'] });
  });

  test.each([
    [{ pregnant: true }, ['error isolation-not-excluded']],
    [{ nursing: true }, ['error isolation-not-excluded']],
    [{ pregnant: false, nursing: false }, []],
  ])('is refused for %o', async (exclusion, codes) => {
    const found = await stateOn('2022-07-01', isolation.ordered('2022-06-20', { exclusion }, { sex: '2' }));
    expect(found.codes).toEqual(codes);
    expect(found.state).toBe(codes.length === 0 ? 'isolation-decided' : undefined);
  });

  test.each([
    ['2006-06-20', []],
    ['2006-06-21', ['warning isolation-person-of-age']],
  ])('is looked at again for a person born on %s', async (birthDate, codes) => {
    expect((await stateOn('2022-07-01', isolation.ordered('2022-06-20', {}, { birthDate }))).codes).toEqual(codes);
  });

  test.each([
    ['2022-09-19', [], 'not-known'],
    ['2022-09-20', [], 'met'],
    ['2022-12-20', [], 'met'],
    ['2022-12-21', [], 'not-known'],
    ['2023-06-20', [], 'not-known'],
    ['2023-06-21', ['warning isolation-transfer-time'], 'not-met'],
  ])('is moved to the second facility on %s', async (day, codes, status) => {
    expect((await stateOn(day, ...inside)).next['isolation-transferred']?.guards[0]?.status).toBe(status);
    const found = await stateOn('2024-01-01', ...inside, isolation.admitted(day));
    expect(found).toMatchObject({ state: 'isolation-transferred', codes });
  });
});

describe('from isolation into the community', () => {
  const outside = isolation.outside('2022-12-01', {
    changeProposal: { receivedOn: '2023-01-01', decidedOn: '2023-01-06', reply: 'approved' },
  });
  const inside = [isolation.ordered('2022-06-20'), isolation.admitted('2022-06-21'), outside];

  test.each([
    [199, ['warning isolation-credit-exact']],
    [200, []],
    [201, []],
    [202, ['warning isolation-credit-exact']],
  ])('%i days are credited, exact to the day', async (creditedDays, codes) => {
    const change = detox.ordered('2023-01-06', { creditedDays });
    const found = await stateOn('2023-02-01', ...inside, change, detox.reported('2023-01-10'));
    expect(found.codes).toEqual(codes);
    expect(found.term?.creditedDays).toBe(creditedDays);
    expect(found.lines[1]).toMatch(new RegExp(`^2026-01-10 - ${creditedDays} d = `));
  });

  test('what was served is credited where the order does not say how much', async () => {
    const found = await stateOn('2023-02-01', ...inside, detox.ordered('2023-01-06'), detox.reported('2023-01-10'));
    expect(found.lines.slice(0, 3)).toEqual([
      '2023-01-10 + 3 y = 2026-01-10',
      '2026-01-10 - 200 d = 2025-06-24',
      '2025-06-24 - 1 d = 2025-06-23',
    ]);
    expect(found.codes).toEqual(['warning isolation-credit-exact']);
  });

  test('the days of an escape are not credited', async () => {
    const away = isolation.escaped('2022-07-01', '2022-07-11');
    const change = detox.ordered('2023-01-06', { creditedDays: 190 });
    expect((await stateOn('2023-02-01', ...inside, away, change)).codes).toEqual([]);
  });

  test('recovery lasts as many months as it was ordered for, from the report', async () => {
    const released = [
      isolation.ordered('2022-06-20'),
      isolation.admitted('2022-06-21'),
      isolation.released('2024-06-20'),
    ];
    const found = await stateOn(
      '2024-08-01',
      ...released,
      after.recovery('2024-06-20', 18),
      after.reported('2024-07-05'),
    );
    expect(found).toMatchObject({ state: 'community-recovery-in-progress', codes: [] });
    expect(found.lines.slice(0, 2)).toEqual(['2024-07-05 + 18 m = 2026-01-05', '2026-01-05 - 1 d = 2026-01-04']);
    const late = await stateOn(
      '2024-08-01',
      ...released,
      after.recovery('2024-06-20', 18),
      after.reported('2024-07-06'),
    );
    expect(late.codes).toEqual(['warning community-recovery-reported-in-time']);
  });
});
