import { describe, expect, test } from 'vitest';
import { words } from '../test-support/example-rubric.js';
import { exampleTable, widerItems, widerRubric } from '../test-support/wider-rubric.js';
import { checkRubric } from './check.js';
import type { DecisionRow } from './decision.js';
import type { RubricItem } from './item.js';
import type { Rubric, Section, WindowCount } from './rubric.js';

const faultsOf = (changes: Partial<Rubric>) =>
  checkRubric({ ...widerRubric, ...changes }).map(({ code, path }) => `${code} ${path}`);

const withItem = (id: string, changes: object): Partial<Rubric> => ({
  items: widerItems.map((item) => (item.id === id ? ({ ...item, ...changes } as RubricItem) : item)),
});
const withSection = (id: string, changes: Partial<Section>): Partial<Rubric> => ({
  sections: (widerRubric.sections ?? []).map((section) => (section.id === id ? { ...section, ...changes } : section)),
});
const withWindow = (changes: Partial<WindowCount>): Partial<Rubric> => ({
  windows: (widerRubric.windows ?? []).map((window) => ({ ...window, ...changes })),
});
const withRow = (id: string, changes: Partial<DecisionRow>): Partial<Rubric> =>
  withItem('opinion', { rows: exampleTable.rows.map((row) => (row.id === id ? { ...row, ...changes } : row)) });
const withFact = (id: string, changes: object): Partial<Rubric> => ({
  facts: widerRubric.facts.map((fact) => (fact.id === id ? { ...fact, ...changes } : fact)),
});

describe('checkRubric', () => {
  test('finds nothing wrong with the wider example', () => {
    expect(checkRubric(widerRubric)).toEqual([]);
  });

  test.each<[string, Partial<Rubric>, string[]]>([
    [
      'weights that make less than a whole',
      withSection('first', { weight: { basisPoints: 3999, rounding: 'floor' } }),
      ['weight-sum /sections'],
    ],
    [
      'a section without a weight among others',
      withSection('first', { weight: undefined } as object),
      ['weight-missing /sections/0/weight', 'weight-sum /sections'],
    ],
    [
      'a weight that is no whole number of hundredths',
      { ...withSection('first', {}), max: 9999, bands: [] },
      ['weight-inexact /sections/0/weight', 'weight-inexact /sections/1/weight'],
    ],
    ['a penalty within a weighted section', withItem('late', { section: 'first' }), ['weight-extra /items/3/section']],
    ['a window over no list', withWindow({ rows: 'met' }), ['fact-unused /facts/6', 'window-rows /windows/0/rows']],
    ['a window over no date', withWindow({ date: 'done' }), ['window-date /windows/0/date']],
    ['a window of no time', withWindow({ months: 0 }), ['window-months /windows/0/months']],
    [
      'a window whose condition reads nothing',
      withWindow({ where: { get: ['./nowhere'] } }),
      ['expression /windows/0/where'],
    ],
    [
      'a window with the name of a fact',
      {
        windows: [
          { id: 'met', title: words('x'), rows: 'tests', date: 'day', months: 1 },
          ...(widerRubric.windows ?? []),
        ],
      },
      ['duplicate-id /windows/0/id'],
    ],
    ['a better way of a date', withFact('grade', { better: 'higher' }), ['fact-better /facts/9']],
    ['a sample of nothing', withItem('lessons', { share: 0, minimum: 0 }), ['sampling-size /items/0']],
    ['a sample of more than all', withItem('lessons', { share: 10001 }), ['sampling-size /items/0']],
    ['a failure that costs nothing', withItem('lessons', { each: 0 }), ['mark-not-positive /items/0/each']],
    ['a sample of a person', { subject: 'person' }, ['sampling-person /items/0']],
    [
      'evidence that is never there',
      withItem('lessons', { evidence: [{ title: words('x'), present: false }] }),
      ['mark-unreachable /items/0/max'],
    ],
    [
      'a sheet of no marks and no table',
      { max: 0, items: [], facts: [], windows: [], sections: [], bands: [] },
      ['mark-not-positive /max'],
    ],
  ])('finds %s', (_name, changes, faults) => {
    expect(faultsOf(changes).map((each) => each.replace(/(where|present).*$/, '$1'))).toEqual(faults);
  });
});

describe('checkRubric finds in decision tables', () => {
  const codes = (rows: readonly DecisionRow[]) =>
    checkRubric({ ...widerRubric, ...withItem('opinion', { rows }) }).map(({ code, path, problem }) => [
      code,
      path,
      problem,
    ]);

  test('a case that no row is for, and says which', () => {
    expect(codes(exampleTable.rows.filter(({ id }) => id !== 'poor'))).toEqual([
      ['decision-gap', '/items/4/rows', 'barred = false, missed = 0, grade = poor'],
    ]);
  });

  test('a case that two rows are for, and says which', () => {
    const rows = exampleTable.rows.map((row) =>
      row.id === 'poor' ? { ...row, when: { barred: false, missed: { below: 4 }, grade: ['poor'] } } : row,
    );
    expect(codes(rows)).toEqual([['decision-overlap', '/items/4/rows/2', 'barred = false, missed = 3, grade = poor']]);
  });

  test.each<[string, Partial<Rubric>, string[]]>([
    [
      'an input that there is not',
      withRow('barred', { when: { nowhere: true } }),
      ['decision-input /items/4/rows/0/when/nowhere'],
    ],
    [
      'a code outside the domain',
      withRow('poor', { when: { grade: ['bad'] } }),
      ['decision-cell /items/4/rows/2/when/grade'],
    ],
    [
      'a range outside the domain',
      withRow('often', { when: { missed: { from: 51 } } }),
      ['decision-cell /items/4/rows/1/when/missed'],
    ],
    [
      'a range that is empty',
      withRow('often', { when: { missed: { from: 3, below: 3 } } }),
      ['decision-cell /items/4/rows/1/when/missed'],
    ],
    [
      'a truth for a number',
      withRow('often', { when: { missed: true } }),
      ['decision-cell /items/4/rows/1/when/missed'],
    ],
    [
      'an outcome that there is not',
      withRow('barred', { outcome: 'nowhere' }),
      ['decision-outcome /items/4/rows/0/outcome'],
    ],
    ['a choice of one', withRow('often', { choice: ['extend'] }), ['decision-choice /items/4/rows/1/choice']],
    [
      'a choice without the default',
      withRow('often', { choice: ['early', 'on-time'] }),
      ['decision-choice /items/4/rows/1/choice'],
    ],
    [
      'a choice where the law fixes the outcome',
      withRow('barred', { choice: ['early', 'on-time'] }),
      ['decision-choice /items/4/rows/0/choice'],
    ],
    ['a row without a source', withRow('barred', { source: [] }), ['source-missing /items/4/rows/0/source']],
    [
      'an outcome that nothing leads to',
      withItem('opinion', { outcomes: [...exampleTable.outcomes, { id: 'x', title: words('x') }] }),
      ['outcome-unreachable /items/4/outcomes/3'],
    ],
    ['an absent fact taken for zero', withItem('opinion', { missing: 'zero' }), ['decision-missing /items/4/missing']],
    [
      'a domain that is not that of its fact',
      withItem('opinion', {
        inputs: exampleTable.inputs.map((input) =>
          input.id === 'grade'
            ? { ...input, domain: { type: 'code', codes: ['good', 'fair', 'poor', 'worse'] } }
            : input,
        ),
      }),
      ['decision-domain /items/4/inputs/2/domain'],
    ],
    [
      'a domain of nothing',
      withItem('opinion', {
        inputs: exampleTable.inputs.map((input) =>
          input.id === 'missed' ? { ...input, domain: { type: 'integer', min: 1, max: 0 } } : input,
        ),
      }),
      [
        'decision-domain /items/4/inputs/1/domain',
        'decision-cell /items/4/rows/1/when/missed',
        'decision-cell /items/4/rows/2/when/missed',
        'decision-cell /items/4/rows/3/when/missed',
      ],
    ],
  ])('%s', (_name, changes, faults) => {
    expect(faultsOf(changes)).toEqual(faults);
  });
});

describe('a full mark that no facts reach', () => {
  const meeting = (condition: unknown) => withItem('meeting', { condition: { and: [{ get: ['/met'] }, condition] } });

  test.each<[string, Partial<Rubric>]>([
    [
      'of a condition beyond the range of its fact',
      withItem('meeting', { condition: { atLeast: [{ get: ['/schools'] }, 1001] } }),
    ],
    ['of a condition that is false', withItem('meeting', { condition: false })],
    [
      'of deductions that never end',
      withItem('tests', {
        deductions: [{ title: words('x'), count: { add: [1, { get: ['/missedInYear'] }] }, each: 1 }],
      }),
    ],
    ['of points given', withItem('tests', { kind: 'given', points: { lowest: [2999, { get: ['/missedInYear'] }] } })],
    [
      'of a ratio',
      withItem('tests', {
        kind: 'ratio-requirement',
        population: { get: ['/missedInYear'] },
        per: 1,
        rounding: 'floor',
        minimum: 51,
        actual: { get: ['/missedInYear'] },
      }),
    ],
    [
      'of a requirement',
      withItem('tests', {
        kind: 'requirement',
        cases: [{ title: words('x'), required: 51, actual: { get: ['/missedInYear'] } }],
      }),
    ],
  ])('%s', (_name, changes) => {
    expect(faultsOf(changes).filter((each) => each.startsWith('mark-unreachable'))).toHaveLength(1);
  });

  test('is not found where facts may reach it', () => {
    expect(faultsOf(meeting({ atLeast: [{ get: ['/schools'] }, 1000] }))).toEqual([]);
  });
});
