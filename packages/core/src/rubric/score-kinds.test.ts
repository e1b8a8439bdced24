import { describe, expect, test } from 'vitest';
import { widerFacts, widerItems, widerRubric } from '../test-support/wider-rubric.js';
import { parsePoints } from './points.js';
import type { ScoreResult } from './result.js';
import type { Rubric } from './rubric.js';
import { scoreRubric } from './score.js';

const score = (changes: object = {}, rubric: Rubric = widerRubric) =>
  scoreRubric(rubric, { ...widerFacts, ...changes }, { language: 'en', asOf: '2025-03-31' });

const lineOf = (result: ScoreResult, id: string) => result.trace.find((line) => line.id === id);

const sumOf = ({ trace }: ScoreResult, part: 'points' | 'max') =>
  trace.reduce((sum, line) => sum + (parsePoints(line[part]) ?? Number.NaN), 0);

const without = (id: keyof typeof widerFacts) => ({ [id]: undefined });

describe('a sample', () => {
  test.each([
    [3, 2, 0, '0.00', 'incomplete'],
    [3, 3, 0, '4.00', 'scored'],
    [20, 3, 0, '0.00', 'incomplete'],
    [20, 4, 0, '4.00', 'scored'],
    [39, 3, 0, '0.00', 'incomplete'],
    [39, 4, 0, '4.00', 'scored'],
    [40, 4, 0, '4.00', 'scored'],
    [41, 4, 0, '0.00', 'incomplete'],
    [41, 5, 0, '4.00', 'scored'],
    [41, 5, 1, '2.50', 'scored'],
    [0, 0, 0, '4.00', 'scored'],
  ])(
    'of %d schools is a tenth and at least four: %d looked at, %d failed',
    (schools, sampled, failed, points, status) => {
      const result = score({ schools, sampled, failed });
      expect(lineOf(result, 'lessons')?.points).toBe(points);
      expect(result.status).toBe(status);
    },
  );

  test('that is too small is a fact that is missing', () => {
    const result = score({ sampled: 4 });
    expect(result).toMatchObject({ status: 'incomplete', missing: ['sampled'], band: null });
    expect(lineOf(result, 'lessons')?.because).toBe('5 to be sampled, only 4 sampled, not scored yet');
  });

  test('explains its arithmetic and never falls below the floor', () => {
    const result = score({ failed: 3 });
    expect(lineOf(result, 'lessons')).toMatchObject({
      points: '-0.50',
      because: '50 in all, 5 to be sampled, 5 sampled; 3 failed × 1.50 = 4.50, leaves -0.50',
    });
    expect(lineOf(result, 'lessons/floor')?.points).toBe('0.50');
  });

  test.each([
    [{ schools: 4, sampled: 5 }, 'sample-too-large'],
    [{ failed: 6 }, 'sample-too-large'],
  ])('of more than there are is refused: %o', (changes, code) => {
    expect(score(changes)).toMatchObject({ status: 'error', reasons: [{ code, item: 'lessons' }] });
  });
});

describe('evidence', () => {
  test('that is not there leaves the item without points', () => {
    expect(lineOf(score({ minutes: false }), 'meeting')).toMatchObject({
      points: '0.00',
      because: 'no evidence: “minutes”; no points',
    });
  });

  test('that nobody spoke of is treated as the item says', () => {
    expect(score(without('minutes'))).toMatchObject({ status: 'incomplete', missing: ['minutes'] });
  });

  test('that is known to lack decides although another is unknown', () => {
    expect(score({ minutes: false, ...without('photographs') })).toMatchObject({ status: 'scored' });
  });
});

describe('a window', () => {
  const missed = (...days: string[]) => ({ tests: days.map((day) => ({ day, done: false })) });

  test.each([
    ['2024-03-31', '30.00'],
    ['2024-04-01', '26.67'],
    ['2025-03-31', '26.67'],
    ['2025-04-01', '30.00'],
  ])('of twelve months to 2025-03-31 counts from the day after 2024-03-31: %s', (day, points) => {
    expect(lineOf(score(missed(day)), 'tests')?.points).toBe(points);
  });

  test('counts only the rows that it is for', () => {
    const tests = [
      { day: '2025-01-01', done: false },
      { day: '2025-01-02', done: true },
    ];
    expect(lineOf(score({ tests }), 'tests')?.because).toBe(
      'full mark 30.00; tests missed: 1 × 3.33 = 3.33; less 3.33 leaves 26.67',
    );
  });

  test('asks for the day of the assessment', () => {
    expect(scoreRubric(widerRubric, widerFacts)).toMatchObject({
      status: 'error',
      reasons: [
        { code: 'as-of-required', item: 'tests' },
        { code: 'as-of-required', item: 'opinion' },
      ],
    });
  });

  test.each([
    ['no list', without('tests')],
    ['a row without its date', { tests: [{ done: false }] }],
    ['a row without its result', { tests: [{ day: '2025-01-01' }] }],
  ])('takes nothing for granted: %s', (_name, changes) => {
    expect(score(changes)).toMatchObject({ status: 'incomplete', missing: ['tests'] });
  });
});

describe('weighted sections', () => {
  test('add up to the full mark, points and marks', () => {
    const result = score();
    expect(result).toMatchObject({ total: '100.00', max: '100.00', band: 'pass' });
    expect([sumOf(result, 'points'), sumOf(result, 'max')]).toEqual([10000, 10000]);
    expect(lineOf(result, 'first/weight')).toMatchObject({
      section: 'first',
      points: '30.00',
      max: '30.00',
      because: '10.00 of 10.00, weighted 40.00%, makes 40.00',
    });
  });

  test('round what each comes to as they say', () => {
    // 26.67 of 30 by 60 of 100 is 53.34; 23.34 of 30 is 46.68; 16.68 is 33.36.
    const result = score({ tests: [{ day: '2025-01-01', done: false }], met: false });
    expect(lineOf(result, 'second/weight')).toMatchObject({ points: '26.67' });
    expect(lineOf(result, 'first/weight')).toMatchObject({ points: '12.00' });
    expect(result.total).toBe('69.34');
    expect(sumOf(result, 'points')).toBe(6934);
  });

  test('leave what stands outside them as it is', () => {
    expect(score({ daysLate: 2 }).total).toBe('98.00');
  });
});

describe('a penalty', () => {
  test.each([
    [0, '0.00', undefined, 'nothing taken off'],
    [5, '-5.00', undefined, 'days late: 5 × 1.00 = 5.00; 5.00 taken off'],
    [6, '-6.00', '1.00', 'days late: 6 × 1.00 = 6.00; 6.00 taken off'],
  ])('takes points off the whole, up to its cap: %d', (daysLate, points, cap, because) => {
    const result = score({ daysLate });
    expect(lineOf(result, 'late')).toMatchObject({ points, because, max: '0.00' });
    expect(lineOf(result, 'late/cap')?.points).toBe(cap);
  });

  test('below zero is still in the first band', () => {
    const items = widerItems.map((item) => {
      if (item.kind !== 'penalty') return item;
      const { cap: _cap, ...endless } = item;
      return endless;
    });
    const result = score({ daysLate: 366 }, { ...widerRubric, items });
    expect(result).toMatchObject({ total: '-266.00', band: 'fail' });
  });
});
