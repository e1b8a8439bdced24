import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { base, exampleItems, exampleRubric, words } from '../test-support/example-rubric.js';
import { checkRubric } from './check.js';
import type { RubricItem } from './item.js';
import type { Band, Rubric, ScalarFact } from './rubric.js';

const faultsOf = (changes: Partial<Rubric>) =>
  checkRubric({ ...exampleRubric, ...changes }).map(({ code, path }) => `${code} ${path}`);

/** The example with one item changed. */
const withItem = (id: string, changes: object): Partial<Rubric> => ({
  items: exampleItems.map((item) => (item.id === id ? ({ ...item, ...changes } as RubricItem) : item)),
});

const band = (id: string, from: number, below?: number): Band => ({
  id,
  title: words(id),
  from,
  ...(below === undefined ? {} : { below }),
  source: [{ basis: 'design' }],
});

const scalar = (id: string, extra: Partial<ScalarFact>): ScalarFact => ({
  id,
  title: words(id),
  type: 'integer',
  ...extra,
});

describe('checkRubric', () => {
  test('finds nothing wrong with the example', () => {
    expect(checkRubric(exampleRubric)).toEqual([]);
  });

  const folder = new URL('../../../schemas/src/rubrics/', import.meta.url);
  test.each(readdirSync(folder))('finds nothing wrong with %s', (name) => {
    const rubric = JSON.parse(readFileSync(new URL(`${name}/rubric.json`, folder), 'utf8')) as Rubric;
    expect(checkRubric(rubric)).toEqual([]);
  });

  test('says what is wrong in both languages', () => {
    const [found] = checkRubric({ ...exampleRubric, max: 9999 });
    expect(found).toEqual({
      code: 'mark-sum',
      path: '/max',
      message: {
        'zh-CN': '各项满分之和不等于总分',
        en: 'the full marks of the items do not add up to the declared one',
      },
    });
  });

  test.each<[string, Partial<Rubric>, string[]]>([
    [
      'an id that is used twice',
      { bands: [band('a', 0, 1), band('a', 1)], ...withItem('falsified', { band: 'a' }) },
      ['duplicate-id /bands/1/id'],
    ],
    ['a rubric without a source', { source: [] }, ['source-missing /source']],
    ['an item without a source', withItem('office', { source: [] }), ['source-missing /items/1/source']],
    [
      'a fact that no item reads',
      { facts: [...exampleRubric.facts, scalar('idle', { type: 'boolean' })] },
      ['fact-unused /facts/10'],
    ],
    [
      'an integer fact without bounds',
      { facts: [scalar('awareness', {}), ...exampleRubric.facts.slice(1)] },
      ['fact-bounds /facts/0'],
    ],
    [
      'bounds that are turned round',
      { facts: [scalar('awareness', { min: 100, max: 98 }), ...exampleRubric.facts.slice(1)] },
      ['fact-bounds /facts/0', 'tier-unreachable /items/0/tiers/0', 'tier-unreachable /items/0/tiers/1'],
    ],
    ['a full mark that the items do not add up to', { max: 10001 }, ['mark-sum /max']],
    [
      'a full mark of nothing',
      {
        ...withItem('office', { max: 0 }),
        max: 7500,
        sections: [
          { id: 'work', title: words('work'), max: 2500 },
          { id: 'staff', title: words('staff'), max: 5000 },
        ],
      },
      ['mark-not-positive /items/1/max', 'band-unreachable /bands/2'],
    ],
    [
      'a section with another sum',
      {
        sections: [
          { id: 'work', title: words('work'), max: 4999 },
          { id: 'staff', title: words('staff'), max: 5000 },
        ],
      },
      ['section-sum /sections/0/max'],
    ],
    ['a section that does not exist', withItem('praise', { section: 'nowhere' }), ['section-unknown /items/6/section']],
    [
      'an item outside every section',
      withItem('office', { section: undefined }),
      ['section-missing /items/1/section', 'section-sum /sections/0/max'],
    ],
    [
      'tiers that do not ascend',
      withItem('awareness', { tiers: [{ points: 0 }, { from: 95, points: 300 }, { from: 95, points: 500 }] }),
      ['tier-order /items/0/tiers/2'],
    ],
    [
      'a first tier with a threshold',
      withItem('awareness', {
        tiers: [
          { from: 0, points: 0 },
          { from: 98, points: 500 },
        ],
      }),
      ['tier-order /items/0/tiers/0'],
    ],
    [
      'a tier above the full mark',
      withItem('awareness', { tiers: [{ points: 500 }, { from: 98, points: 501 }] }),
      ['tier-points /items/0/tiers/1'],
    ],
    [
      'tiers that never give the full mark',
      withItem('awareness', { tiers: [{ points: 0 }, { from: 98, points: 499 }] }),
      ['mark-unreachable /items/0/max'],
    ],
    [
      'a tier beyond the range of the fact',
      withItem('awareness', { tiers: [{ points: 0 }, { from: 1_000_001, points: 500 }] }),
      ['tier-unreachable /items/0/tiers/1', 'mark-unreachable /items/0/max'],
    ],
    [
      'points given that cannot reach the full mark',
      {
        facts: exampleRubric.facts.map((fact) =>
          fact.id === 'leaders' ? scalar('leaders', { min: 0, max: 2999 }) : fact,
        ),
      },
      ['mark-unreachable /items/5/max'],
    ],
    [
      'a last case with a condition',
      withItem('cadre', {
        cases: [
          {
            when: { atLeast: [{ get: ['/users'] }, 100] },
            title: words('x'),
            required: 1,
            actual: { get: ['/cadres'] },
          },
        ],
      }),
      ['case-order /items/3/cases/0'],
    ],
    [
      'no case at all',
      withItem('cadre', { cases: [] }),
      ['fact-unused /facts/5', 'case-order /items/3/cases', 'mark-unreachable /items/3/max'],
    ],
    ['a ratio for nobody', withItem('workers', { per: 0 }), ['ratio /items/4']],
    [
      'a deduction of nothing',
      withItem('visits', {
        deductions: [{ title: words('x'), count: { add: [{ get: ['/files'] }, { count: ['/months'] }] }, each: 0 }],
      }),
      ['mark-not-positive /items/2/deductions/0/each'],
    ],
    ['a bonus that adds nothing', withItem('praise', { cap: 0 }), ['mark-not-positive /items/6/cap']],
    [
      'a veto that takes an absent fact for a no',
      withItem('falsified', { missing: 'zero' }),
      ['veto-missing /items/7/missing'],
    ],
    ['a veto that falls to no band', withItem('falsified', { band: 'nowhere' }), ['veto-band /items/7/band']],
    ['a rounding step of nothing', { rounding: { mode: 'floor', to: 0 } }, ['rounding-step /rounding/to']],
    ['a full mark that rounding takes away', { rounding: { mode: 'floor', to: 300 } }, ['mark-unreachable /max']],
    ['a template with bands', { status: 'template' }, ['template-bands /bands']],
  ])('finds %s', (_name, changes, faults) => {
    expect(faultsOf(changes)).toEqual(faults);
  });

  test.each<[string, readonly Band[], string[]]>([
    ['a gap', [band('fail', 0, 5999), band('pass', 6000)], ['band-gap /bands/1']],
    ['an overlap', [band('fail', 0, 6001), band('pass', 6000)], ['band-overlap /bands/1']],
    ['a start above 0', [band('fail', 1, 6000), band('pass', 6000)], ['band-start /bands/0']],
    ['an end below the full mark', [band('fail', 0, 6000), band('pass', 6000, 10000)], ['band-end /bands/1']],
    [
      'an open band in the middle',
      [band('fail', 0), band('pass', 6000)],
      ['band-end /bands/0', 'band-overlap /bands/1'],
    ],
    ['a band that ends before it begins', [band('fail', 0, 0), band('pass', 0)], ['band-unreachable /bands/0']],
    ['a band above every total', [band('fail', 0, 10401), band('pass', 10401)], ['band-unreachable /bands/1']],
    ['none where the bonus reaches the band', [band('fail', 0, 10400), band('pass', 10400)], []],
    [
      'a band without a source',
      [{ ...band('fail', 0, 6000), source: [] }, band('pass', 6000)],
      ['source-missing /bands/0/source'],
    ],
  ])('finds in bands %s', (_name, bands, faults) => {
    expect(faultsOf({ bands })).toEqual(faults);
  });

  test.each<[string, RubricItem, string]>([
    [
      'an unknown fact',
      {
        ...base,
        id: 'office',
        kind: 'all-or-nothing',
        title: words('x'),
        section: 'work',
        max: 2500,
        condition: { get: ['/nowhere'] },
      },
      'unknown-path',
    ],
    [
      'a number for a condition',
      {
        ...base,
        id: 'office',
        kind: 'all-or-nothing',
        title: words('x'),
        section: 'work',
        max: 2500,
        condition: { get: ['/users'] },
      },
      'wrong-result',
    ],
    [
      'an unknown operator',
      {
        ...base,
        id: 'office',
        kind: 'all-or-nothing',
        title: words('x'),
        section: 'work',
        max: 2500,
        condition: { guess: [] },
      },
      'unknown-operator',
    ],
  ])('finds in expressions %s', (_name, item, problem) => {
    const items = exampleItems.map((each) => (each.id === 'office' ? item : each));
    const found = checkRubric({ ...exampleRubric, items }).filter(({ code }) => code === 'expression');
    expect(found.map((each) => each.problem)).toEqual([problem]);
    expect(found[0]?.path).toMatch(/^\/items\/1\/condition/);
  });
});
