import { describe, expect, test } from 'vitest';
import { base, exampleItems, exampleRubric, fullFacts, words } from '../test-support/example-rubric.js';
import type { RubricItem } from './item.js';
import type { ScoreResult } from './result.js';
import type { Rubric } from './rubric.js';
import { scoreRubric } from './score.js';

const score = (changes: object = {}, rubric: Rubric = exampleRubric) =>
  scoreRubric(rubric, { ...fullFacts, ...changes }, { language: 'en' });

const without = (...ids: string[]) => Object.fromEntries(Object.entries(fullFacts).filter(([id]) => !ids.includes(id)));

const lineOf = (result: ScoreResult, id: string) => result.trace.find((line) => line.id === id);

describe('a missing fact', () => {
  test('makes the result incomplete, without a band', () => {
    const result = scoreRubric(exampleRubric, without('office'), { language: 'en' });
    expect(result).toMatchObject({ status: 'incomplete', total: '75.00', band: null, missing: ['office'] });
    expect(lineOf(result, 'office')).toMatchObject({
      points: '0.00',
      because: 'not filled in: “office”; not scored yet',
    });
  });

  test('counts as zero where the sheet says so', () => {
    const result = scoreRubric(exampleRubric, without('files'), { language: 'en' });
    expect(result).toMatchObject({ status: 'scored', total: '80.00', missing: [] });
    expect(lineOf(result, 'visits')?.because).toBe('not filled in: “files”; zero, as the sheet says');
  });

  test('is refused where nothing can be scored without it', () => {
    const result = scoreRubric(exampleRubric, without('leaders'), { language: 'en' });
    expect(result).toMatchObject({
      status: 'error',
      reasons: [{ code: 'fact-required', path: '/leaders', item: 'leaders' }],
    });
  });

  test('is not asked for by a case that does not apply', () => {
    expect(scoreRubric(exampleRubric, { ...without('cadres'), users: 99 })).toMatchObject({ status: 'scored' });
    expect(scoreRubric(exampleRubric, without('cadres'))).toMatchObject({ status: 'incomplete', missing: ['cadres'] });
  });

  test('is named once, in the order of the rubric', () => {
    expect(scoreRubric(exampleRubric, without('workers', 'users', 'falsified')).missing).toEqual([
      'users',
      'workers',
      'falsified',
    ]);
  });

  test('in one row is a missing list', () => {
    const months = [{ month: 1, visits: 1 }, { month: 2 }];
    const items = exampleItems.map((item): RubricItem =>
      item.id === 'visits' && item.kind === 'deduct'
        ? {
            ...item,
            missing: 'incomplete',
            deductions: [{ title: words('visits'), count: { sum: ['/months', { get: ['./visits'] }] }, each: 1 }],
          }
        : item,
    );
    expect(score({ months }, { ...exampleRubric, items })).toMatchObject({ status: 'incomplete', missing: ['months'] });
  });
});

describe('facts that cannot be scored', () => {
  test.each([null, undefined, 'text', 7, [], [1], true])('are refused whole: %j', (facts) => {
    expect(scoreRubric(exampleRubric, facts)).toMatchObject({
      status: 'error',
      total: null,
      trace: [],
      reasons: [{ code: 'facts-not-an-object', path: '' }],
    });
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
    expect(scoreRubric(exampleRubric, facts)).toMatchObject({
      status: 'error',
      reasons: [{ code: 'fact-unknown', path: `/${id}` }],
    });
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
    expect(score({ day: '2023-02-29', grade: 'c' }, rubric).reasons.map(({ code }) => code)).toEqual([
      'fact-type',
      'fact-code',
    ]);
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
    expect(scoreRubric(withItem(dated), fullFacts)).toMatchObject({
      status: 'error',
      reasons: [{ code: 'as-of-required', item: 'dated' }],
    });
    expect(scoreRubric(withItem(dated), fullFacts, { asOf: '2024-02-29' })).toMatchObject({ total: '100.00' });
    expect(scoreRubric(withItem(dated), fullFacts, { asOf: '2024-03-01' })).toMatchObject({ total: '0.00' });
  });

  test.each<[string, RubricItem]>([
    [
      'item-without-value',
      {
        ...base,
        id: 'x',
        kind: 'tiers',
        title: words('x'),
        max: 1,
        input: { divide: [1, 0, 'floor'] },
        tiers: [{ points: 1 }],
      },
    ],
    [
      'item-without-value',
      {
        ...base,
        id: 'x',
        kind: 'requirement',
        title: words('x'),
        max: 1,
        cases: [{ when: false, title: words('x'), required: 1, actual: 1 }],
      },
    ],
    ['item-kind-unknown', { ...base, id: 'x', kind: 'guess', title: words('x'), max: 1 } as unknown as RubricItem],
    [
      'count-negative',
      {
        ...base,
        id: 'x',
        kind: 'deduct',
        title: words('x'),
        max: 1,
        floor: 0,
        deductions: [{ title: words('x'), count: { subtract: [0, 1] }, each: 1 }],
      },
    ],
    [
      'number-too-large',
      {
        ...base,
        id: 'x',
        kind: 'deduct',
        title: words('x'),
        max: 1,
        floor: 0,
        deductions: [{ title: words('x'), count: 2 ** 52, each: 100 }],
      },
    ],
  ])('is an error and no exception: %s', (code, item) => {
    expect(scoreRubric(withItem(item), fullFacts)).toMatchObject({ status: 'error', reasons: [{ code, item: 'x' }] });
  });
});
