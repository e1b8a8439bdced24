import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { base, exampleItems, exampleRubric, fullFacts, words } from '../test-support/example-rubric.js';
import type { RubricItem } from './item.js';
import { parsePoints } from './points.js';
import type { ScoreResult } from './result.js';
import type { Rubric } from './rubric.js';
import { scoreRubric } from './score.js';

const score = (changes: object = {}, rubric: Rubric = exampleRubric) =>
  scoreRubric(rubric, { ...fullFacts, ...changes }, { language: 'en' });

const without = (...ids: string[]) =>
  Object.fromEntries(Object.entries(fullFacts).filter(([id]) => !ids.includes(id)));

const lineOf = (result: ScoreResult, id: string) => result.trace.find((line) => line.id === id);

const sumOf = ({ trace }: ScoreResult) =>
  trace.reduce((sum, { points }) => sum + (parsePoints(points) ?? Number.NaN), 0);

describe('a score', () => {
  test('has the shape that programs read', () => {
    expect(Object.keys(score()).sort()).toEqual(
      ['band', 'bandTitle', 'language', 'max', 'missing', 'reasons', 'rubric', 'status', 'total', 'trace', 'vetoes'].sort(),
    );
    expect(score()).toMatchObject({ rubric: 'example-sheet', status: 'scored', total: '100.00', max: '100.00', band: 'good' });
    expect(score().trace.map(({ id }) => id)).toEqual(exampleItems.map(({ id }) => id));
  });

  test('speaks Chinese unless told otherwise', () => {
    const result = scoreRubric(exampleRubric, fullFacts);
    expect(result.language).toBe('zh-CN');
    expect(lineOf(result, 'office')?.because).toBe('达到，得 25.00 分（office（试）：是）');
  });

  test.each([
    [94, '0.00', 'below 95: 0.00 points (awareness: 94)'],
    [95, '3.00', '95 or more, below 98: 3.00 points (awareness: 95)'],
    [97, '3.00', '95 or more, below 98: 3.00 points (awareness: 97)'],
    [98, '5.00', '98 or more: 5.00 points (awareness: 98)'],
    [99, '5.00', '98 or more: 5.00 points (awareness: 99)'],
  ])('gives a tier from its threshold on: %d', (awareness, points, because) => {
    expect(lineOf(score({ awareness }), 'awareness')).toMatchObject({ points, because });
  });

  test.each([
    [true, '25.00', 'met, 25.00 points (office: yes)'],
    [false, '0.00', 'not met, no points (office: no)'],
  ])('gives all or nothing for a condition: %s', (office, points, because) => {
    expect(lineOf(score({ office }), 'office')).toMatchObject({ points, because });
  });

  test('deducts for each thing counted and shows the arithmetic', () => {
    const line = lineOf(score({ files: 3, months: [{ month: 1, visits: 0 }] }), 'visits');
    expect(line).toMatchObject({
      points: '17.01',
      because: 'full mark 20.00; months without a visit: 1 × 2.00 = 2.00; files missing: 3 × 0.33 = 0.99; less 2.99 leaves 17.01',
    });
  });

  test.each([
    [60, '0.20', undefined],
    [61, '-0.13', '0.13'],
    [1_000_000, '-329980.00', '329980.00'],
  ])('gives back what falls below the floor: %d', (files, points, floor) => {
    const result = score({ files });
    expect(lineOf(result, 'visits')?.points).toBe(points);
    expect(lineOf(result, 'visits/floor')?.points).toBe(floor);
  });

  test.each([
    [99, 0, { required: 0, actual: 0, gap: 0 }, '10.00'],
    [100, 0, { required: 1, actual: 0, gap: 1 }, '0.00'],
    [100, 1, { required: 1, actual: 1, gap: 0 }, '10.00'],
    [101, 2, { required: 1, actual: 2, gap: 0 }, '10.00'],
  ])('takes the first case of a requirement that applies: %d users, %d cadres', (users, cadres, requirement, points) => {
    expect(lineOf(score({ users, cadres, workers: 9 }), 'cadre')).toMatchObject({ requirement, points });
  });

  test.each([
    [0, 0, { required: 1, actual: 0, gap: 1 }],
    [1, 1, { required: 1, actual: 1, gap: 0 }],
    [20, 1, { required: 1, actual: 1, gap: 0 }],
    [21, 1, { required: 2, actual: 1, gap: 1 }],
    [40, 2, { required: 2, actual: 2, gap: 0 }],
    [41, 2, { required: 3, actual: 2, gap: 1 }],
  ])('asks for one in twenty, rounded up, and at least one: %d users, %d workers', (users, workers, requirement) => {
    expect(lineOf(score({ users, workers }), 'workers')).toMatchObject({ requirement, assumption: 'rounded up' });
  });

  test('explains a ratio with its remainder', () => {
    expect(lineOf(score({ users: 39, workers: 1 }), 'workers')?.because).toBe(
      'users: 39 ÷ 20 leaves 19, rounded up to 2; 2 required, 1 there, 1 short, not met, no points',
    );
  });

  test.each([
    [0, '0.00', undefined],
    [2, '3.00', undefined],
    [3, '4.50', '-0.50'],
  ])('adds a bonus up to its cap: %d', (praised, points, cap) => {
    const result = score({ praised });
    expect(lineOf(result, 'praise')).toMatchObject({ points, max: '0.00' });
    expect(lineOf(result, 'praise/cap')?.points).toBe(cap);
    expect(sumOf(result)).toBe(parsePoints(result.total ?? ''));
  });

  test('takes points that were given as they are, and refuses more than the full mark', () => {
    expect(lineOf(score({ leaders: 2999 }), 'leaders')).toMatchObject({ points: '29.99', because: 'the assessors gave 29.99 of 30.00' });
    expect(score({ leaders: 3001 })).toMatchObject({
      status: 'error',
      total: null,
      reasons: [{ code: 'points-out-of-range', item: 'leaders', params: { max: '30.00' } }],
    });
  });

  test('falls to the band of a veto and still shows the points', () => {
    expect(score({ falsified: true })).toMatchObject({ total: '100.00', band: 'fail', vetoes: ['falsified'] });
  });

  test('never rises through a veto', () => {
    const kind: Rubric = { ...exampleRubric, items: exampleItems.map((item) => (item.kind === 'veto' ? { ...item, band: 'good' } : item)) };
    expect(score({ falsified: true, office: false, leaders: 0 }, kind)).toMatchObject({ band: 'fail' });
  });

  test.each([
    [1999, '59.99', 'fail'],
    [2000, '60.00', 'pass'],
    [2001, '60.01', 'pass'],
  ])('puts a total into the band whose range holds it: %d', (leaders, total, band) => {
    const facts = { leaders, awareness: 0, office: false, files: 0, users: 99, cadres: 0, workers: 5 };
    const rubric: Rubric = {
      ...exampleRubric,
      items: exampleItems.map((item) => (item.id === 'visits' ? { ...item, max: 2000 } : item)),
    };
    expect(score(facts, rubric)).toMatchObject({ total, band });
  });

  test('rounds the total as declared, on a line of its own', () => {
    const result = score({ leaders: 2950 }, { ...exampleRubric, rounding: { mode: 'half-up', to: 100 } });
    expect(result).toMatchObject({ total: '100.00' });
    expect(lineOf(result, 'total/rounding')).toMatchObject({ points: '0.50', because: 'total rounded half up to a multiple of 1.00' });
    const down = score({ leaders: 2949 }, { ...exampleRubric, rounding: { mode: 'half-up', to: 100 } });
    expect(lineOf(down, 'total/rounding')).toMatchObject({ points: '-0.49' });
    expect(lineOf(score({}, { ...exampleRubric, rounding: { mode: 'floor', to: 100 } }), 'total/rounding')).toBeUndefined();
  });
});

describe('a missing fact', () => {
  test('makes the result incomplete, without a band', () => {
    const result = scoreRubric(exampleRubric, without('office'), { language: 'en' });
    expect(result).toMatchObject({ status: 'incomplete', total: '75.00', band: null, missing: ['office'] });
    expect(lineOf(result, 'office')).toMatchObject({ points: '0.00', because: 'not filled in: “office”; not scored yet' });
  });

  test('counts as zero where the sheet says so', () => {
    const result = scoreRubric(exampleRubric, without('files'), { language: 'en' });
    expect(result).toMatchObject({ status: 'scored', total: '80.00', missing: [] });
    expect(lineOf(result, 'visits')?.because).toBe('not filled in: “files”; zero, as the sheet says');
  });

  test('is refused where nothing can be scored without it', () => {
    const result = scoreRubric(exampleRubric, without('leaders'), { language: 'en' });
    expect(result).toMatchObject({ status: 'error', reasons: [{ code: 'fact-required', path: '/leaders', item: 'leaders' }] });
  });

  test('is not asked for by a case that does not apply', () => {
    expect(scoreRubric(exampleRubric, { ...without('cadres'), users: 99 })).toMatchObject({ status: 'scored' });
    expect(scoreRubric(exampleRubric, without('cadres'))).toMatchObject({ status: 'incomplete', missing: ['cadres'] });
  });

  test('is named once, in the order of the rubric', () => {
    expect(scoreRubric(exampleRubric, without('workers', 'users', 'falsified')).missing).toEqual(['users', 'workers', 'falsified']);
  });

  test('in one row is a missing list', () => {
    const months = [{ month: 1, visits: 1 }, { month: 2 }];
    const items = exampleItems.map((item): RubricItem =>
      item.id === 'visits' && item.kind === 'deduct'
        ? { ...item, missing: 'incomplete', deductions: [{ title: words('visits'), count: { sum: ['/months', { get: ['./visits'] }] }, each: 1 }] }
        : item,
    );
    expect(score({ months }, { ...exampleRubric, items })).toMatchObject({ status: 'incomplete', missing: ['months'] });
  });
});

describe('facts that cannot be scored', () => {
  test.each([null, undefined, 'text', 7, [], [1], true])('are refused whole: %j', (facts) => {
    expect(scoreRubric(exampleRubric, facts)).toMatchObject({ status: 'error', total: null, trace: [], reasons: [{ code: 'facts-not-an-object', path: '' }] });
  });

  test.each([
    ['a decimal', { users: 1.5 }, 'fact-type', '/users'],
    ['a text for a number', { users: '100' }, 'fact-type', '/users'],
    ['null', { users: null }, 'fact-type', '/users'],
    ['not a number', { users: Number.NaN }, 'fact-type', '/users'],
    ['beyond exact integers', { users: 2 ** 53 }, 'fact-type', '/users'],
    ['below its range', { users: -1 }, 'fact-range', '/users'],
    ['above its range', { users: 1_000_001 }, 'fact-range', '/users'],
    ['a number for yes or no', { office: 1 }, 'fact-type', '/office'],
    ['an unknown fact', { nobody: 1 }, 'fact-unknown', '/nobody'],
    ['no list', { months: {} }, 'fact-type', '/months'],
    ['too many rows', { months: Array.from({ length: 13 }, () => ({ month: 1, visits: 1 })) }, 'fact-rows', '/months'],
    ['no row', { months: [7] }, 'fact-type', '/months/0'],
    ['a wrong cell', { months: [{ month: 13, visits: 1 }] }, 'fact-range', '/months/0/month'],
    ['an unknown column', { months: [{ month: 1, visits: 1, extra: 1 }] }, 'fact-unknown', '/months/0/extra'],
  ])('are named: %s', (_name, changes, code, path) => {
    const result = score(changes);
    expect(result).toMatchObject({ status: 'error', total: null, band: null, trace: [] });
    expect(result.reasons.map((reason) => ({ code: reason.code, path: reason.path }))).toEqual([{ code, path }]);
  });

  test('never show a received value', () => {
    const result = score({ users: '519999199001011234', office: '某甲' });
    expect(JSON.stringify(result)).not.toMatch(/519999|某甲/);
  });

  test.each(['__proto__', 'constructor', 'toString'])('include names that every object inherits: %s', (id) => {
    const facts: unknown = JSON.parse(JSON.stringify(fullFacts).replace('"files"', JSON.stringify(id)));
    expect(scoreRubric(exampleRubric, facts)).toMatchObject({ status: 'error', reasons: [{ code: 'fact-unknown', path: `/${id}` }] });
  });

  test('include dates that do not exist and codes that are not listed', () => {
    const rubric: Rubric = {
      ...exampleRubric,
      facts: [
        ...exampleRubric.facts,
        { id: 'day', title: words('day'), type: 'date' },
        { id: 'grade', title: words('grade'), type: 'code', codes: ['a', 'b'] },
      ],
    };
    expect(score({ day: '2023-02-29', grade: 'c' }, rubric).reasons.map(({ code }) => code)).toEqual(['fact-type', 'fact-code']);
    expect(score({ day: '2024-02-29', grade: 'b' }, rubric).status).toBe('scored');
  });
});

describe('a rubric that asks more than its facts can say', () => {
  const withItem = (item: RubricItem): Rubric => ({ ...exampleRubric, items: [item] });
  const dated: RubricItem = {
    ...base,
    id: 'dated',
    kind: 'all-or-nothing',
    title: words('dated'),
    max: 10000,
    condition: { less: [{ asOf: [] }, '2024-03-01'] },
  };

  test('needs the date of the caller and reads no clock', () => {
    expect(scoreRubric(withItem(dated), fullFacts)).toMatchObject({ status: 'error', reasons: [{ code: 'as-of-required', item: 'dated' }] });
    expect(scoreRubric(withItem(dated), fullFacts, { asOf: '2024-02-29' })).toMatchObject({ total: '100.00' });
    expect(scoreRubric(withItem(dated), fullFacts, { asOf: '2024-03-01' })).toMatchObject({ total: '0.00' });
  });

  test.each<[string, RubricItem]>([
    ['item-without-value', { ...base, id: 'x', kind: 'tiers', title: words('x'), max: 1, input: { divide: [1, 0, 'floor'] }, tiers: [{ points: 1 }] }],
    ['item-without-value', { ...base, id: 'x', kind: 'requirement', title: words('x'), max: 1, cases: [{ when: false, title: words('x'), required: 1, actual: 1 }] }],
    ['item-kind-unknown', { ...base, id: 'x', kind: 'sampling', title: words('x'), max: 1 } as unknown as RubricItem],
    ['count-negative', { ...base, id: 'x', kind: 'deduct', title: words('x'), max: 1, floor: 0, deductions: [{ title: words('x'), count: { subtract: [0, 1] }, each: 1 }] }],
    ['number-too-large', { ...base, id: 'x', kind: 'deduct', title: words('x'), max: 1, floor: 0, deductions: [{ title: words('x'), count: 2 ** 52, each: 100 }] }],
  ])('is an error and no exception: %s', (code, item) => {
    expect(scoreRubric(withItem(item), fullFacts)).toMatchObject({ status: 'error', reasons: [{ code, item: 'x' }] });
  });
});

describe('a score about a person', () => {
  const personal: Rubric = { ...exampleRubric, subject: 'person' };

  test('is labelled an opinion that one may object to', () => {
    expect(scoreRubric(personal, fullFacts).opinion).toMatch(/意见，不是决定.*提出异议.*第二十四条/);
    expect(scoreRubric(personal, {}, { language: 'en' }).opinion).toMatch(/opinion.*not a decision.*may object/);
    expect(scoreRubric(exampleRubric, fullFacts)).not.toHaveProperty('opinion');
  });

  test('explains itself without the values of the person', () => {
    const result = score({ awareness: 97, users: 137, files: 41, workers: 5, cadres: 0 }, personal);
    expect(JSON.stringify(result)).not.toMatch(/137|\b41\b|\b97\b/);
    expect(lineOf(result, 'awareness')?.because).toBe('95 or more, below 98: 3.00 points');
    expect(lineOf(result, 'cadre')).toMatchObject({ because: 'not met, no points' });
  });
});

describe('every score', () => {
  const anyFacts = fc.record(
    {
      awareness: fc.integer({ min: 0, max: 120 }),
      office: fc.boolean(),
      months: fc.array(fc.record({ month: fc.integer({ min: 1, max: 12 }), visits: fc.integer({ min: 0, max: 3 }) }), { maxLength: 12 }),
      files: fc.integer({ min: 0, max: 200 }),
      users: fc.integer({ min: 0, max: 300 }),
      cadres: fc.integer({ min: 0, max: 3 }),
      workers: fc.integer({ min: 0, max: 20 }),
      leaders: fc.integer({ min: 0, max: 3000 }),
      praised: fc.integer({ min: 0, max: 9 }),
      falsified: fc.boolean(),
    },
    { requiredKeys: [] },
  );

  test('is the exact sum of its trace', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom('exact' as const, { mode: 'half-even' as const, to: 50 }), (facts, rounding) => {
        const result = scoreRubric({ ...exampleRubric, rounding }, facts);
        expect(sumOf(result)).toBe(parsePoints(result.total ?? '0.00'));
      }),
    );
  });

  test('is the same whatever the order of rows and of facts', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const turned = Object.fromEntries(Object.entries(facts).reverse());
        const months = facts.months === undefined ? {} : { months: [...facts.months].reverse() };
        expect(scoreRubric(exampleRubric, { ...turned, ...months })).toEqual(scoreRubric(exampleRubric, facts));
      }),
    );
  });

  test('comes out of any JSON value without an exception', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (facts) => {
        expect(['scored', 'incomplete', 'error']).toContain(scoreRubric(exampleRubric, facts).status);
      }),
    );
  });

  test('leaves rubric and facts as they were', () => {
    const before = JSON.stringify([exampleRubric, fullFacts]);
    score({ files: 99, praised: 9 });
    expect(JSON.stringify([exampleRubric, fullFacts])).toBe(before);
  });
});
