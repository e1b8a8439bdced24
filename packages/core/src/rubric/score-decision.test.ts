import { describe, expect, test } from 'vitest';
import { exampleTable, widerFacts, widerRubric } from '../test-support/wider-rubric.js';
import type { Rubric } from './rubric.js';
import { scoreRubric } from './score.js';

/** A sheet that only decides. */
const rubric: Rubric = {
  ...widerRubric,
  max: 0,
  facts: widerRubric.facts.filter(({ id }) => ['barred', 'grade', 'tests'].indexOf(id) >= 0),
  sections: [],
  items: [exampleTable],
  bands: [],
};
const { barred, grade } = widerFacts;
const missed = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ day: `2025-01-0${index + 1}`, done: false }));

const decide = (changes: object = {}, options: object = {}, of: Rubric = rubric) =>
  scoreRubric(of, { barred, grade, tests: [], ...changes }, { language: 'en', asOf: '2025-03-31', ...options });

describe('a decision table', () => {
  test.each([
    [{ barred: true, tests: missed(5) }, 'barred', 'on-time'],
    [{ tests: missed(2) }, 'good', 'early'],
    [{ tests: missed(3) }, 'often', 'extend'],
    [{ tests: missed(4) }, 'often', 'extend'],
    [{ grade: 'fair' }, 'good', 'early'],
    [{ grade: 'poor' }, 'poor', 'on-time'],
  ])('comes to the outcome of the one row that holds: %o', (changes, row, outcome) => {
    expect(decide(changes).outcomes).toMatchObject([{ item: 'opinion', row, outcome }]);
  });

  test('earns no points, and its line says which case it is and names the source of the row', () => {
    const result = decide({ barred: true });
    expect(result).toMatchObject({ status: 'scored', total: '0.00', max: '0.00', band: null });
    expect(result.trace).toMatchObject([
      {
        id: 'opinion',
        points: '0.00',
        because: 'barred: on time (barred: yes, grade: good, tests missed in twelve months: 0)',
        source: [{ clause: '第四十七条' }],
      },
    ]);
  });

  test('says where no law fixes the outcome, and what else may be chosen', () => {
    const result = decide({ tests: missed(3) });
    expect(result.outcomes).toEqual([
      { item: 'opinion', row: 'often', outcome: 'extend', title: 'extend', choices: ['on-time', 'extend'] },
    ]);
    expect(result.trace[0]).toMatchObject({ assumption: 'three is often' });
    expect(result.trace[0]?.because).toMatch(/no law fixes this.*“on time”, “extend”; our default/);
  });

  test('takes the choice of a place', () => {
    const result = decide({ tests: missed(3) }, { choices: { 'opinion/often': 'on-time' } });
    expect(result.outcomes).toMatchObject([{ row: 'often', outcome: 'on-time', choices: ['on-time', 'extend'] }]);
    expect(result.trace[0]?.because).toMatch(/as chosen/);
  });

  test.each([
    ['opinion/often', 'early'],
    ['opinion/barred', 'early'],
    ['opinion/nowhere', 'on-time'],
    ['toString', 'on-time'],
  ])('refuses a choice that no row offers, whether or not the row holds: %s %s', (key, outcome) => {
    expect(decide({}, { choices: { [key]: outcome } })).toMatchObject({
      status: 'error',
      reasons: [{ code: 'choice-unknown', params: { choice: key } }],
    });
  });

  test('decides without a fact that makes no difference, and not without one that does', () => {
    expect(decide({ barred: true, grade: undefined, tests: undefined })).toMatchObject({
      status: 'scored',
      outcomes: [{ outcome: 'on-time' }],
    });
    expect(decide({ grade: undefined })).toMatchObject({ status: 'incomplete', missing: ['grade'], outcomes: [] });
    expect(decide({ grade: undefined, tests: missed(3) })).toMatchObject({ outcomes: [{ outcome: 'extend' }] });
  });

  test('refuses a value outside its domain', () => {
    const narrow = exampleTable.inputs.map((input) =>
      input.id === 'missed' ? { ...input, domain: { type: 'integer' as const, min: 0, max: 2 } } : input,
    );
    const narrower = { ...rubric, items: [{ ...exampleTable, inputs: narrow }] };
    expect(decide({ tests: missed(3) }, {}, narrower)).toMatchObject({ reasons: [{ code: 'outside-domain' }] });
  });

  test('repeats no value of a person', () => {
    const { because } = decide({}, {}, { ...rubric, subject: 'person' }).trace[0] ?? { because: '' };
    expect(because).toBe('good: early');
  });
});
