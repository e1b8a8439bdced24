import { describe, expect, test } from 'vitest';
import { exampleItems, exampleRubric, fullFacts } from '../test-support/example-rubric.js';
import { parsePoints } from './points.js';
import type { ScoreResult } from './result.js';
import type { Rubric } from './rubric.js';
import { scoreRubric } from './score.js';

const score = (changes: object = {}, rubric: Rubric = exampleRubric) =>
  scoreRubric(rubric, { ...fullFacts, ...changes }, { language: 'en' });

const lineOf = (result: ScoreResult, id: string) => result.trace.find((line) => line.id === id);

const sumOf = ({ trace }: ScoreResult) =>
  trace.reduce((sum, { points }) => sum + (parsePoints(points) ?? Number.NaN), 0);

describe('a score', () => {
  test('has the shape that programs read', () => {
    expect(Object.keys(score()).sort()).toEqual(
      [
        'band',
        'bandTitle',
        'language',
        'max',
        'missing',
        'outcomes',
        'reasons',
        'rubric',
        'status',
        'total',
        'trace',
        'vetoes',
      ].sort(),
    );
    expect(score()).toMatchObject({
      rubric: 'example-sheet',
      status: 'scored',
      total: '100.00',
      max: '100.00',
      band: 'good',
    });
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
      because:
        'full mark 20.00; months without a visit: 1 × 2.00 = 2.00; files missing: 3 × 0.33 = 0.99; less 2.99 leaves 17.01',
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
  ])(
    'takes the first case of a requirement that applies: %d users, %d cadres',
    (users, cadres, requirement, points) => {
      expect(lineOf(score({ users, cadres, workers: 9 }), 'cadre')).toMatchObject({ requirement, points });
    },
  );

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
    expect(lineOf(score({ leaders: 2999 }), 'leaders')).toMatchObject({
      points: '29.99',
      because: 'the assessors gave 29.99 of 30.00',
    });
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
    const kind: Rubric = {
      ...exampleRubric,
      items: exampleItems.map((item) => (item.kind === 'veto' ? { ...item, band: 'good' } : item)),
    };
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
    expect(lineOf(result, 'total/rounding')).toMatchObject({
      points: '0.50',
      because: 'total rounded half up to a multiple of 1.00',
    });
    const down = score({ leaders: 2949 }, { ...exampleRubric, rounding: { mode: 'half-up', to: 100 } });
    expect(lineOf(down, 'total/rounding')).toMatchObject({ points: '-0.49' });
    expect(
      lineOf(score({}, { ...exampleRubric, rounding: { mode: 'floor', to: 100 } }), 'total/rounding'),
    ).toBeUndefined();
  });
});
