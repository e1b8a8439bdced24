import type { RubricItem } from '../rubric/item.js';
import type { Fact, Rubric, Wording } from '../rubric/rubric.js';

/** One text for both languages, for rubrics that only tests read. */
export const words = (text: string): Wording => ({ 'zh-CN': `${text}（试）`, en: text });

const count = (id: string): Fact => ({ id, title: words(id), type: 'integer', min: 0, max: 1_000_000 });

/** Parts that every made-up item has. */
export const base = { source: [{ basis: 'design' }], missing: 'incomplete' } as const;

/** Items of every kind, worth 100 points together. */
export const exampleItems: readonly RubricItem[] = [
  {
    ...base,
    id: 'awareness',
    kind: 'tiers',
    title: words('awareness'),
    section: 'work',
    max: 500,
    input: { get: ['/awareness'] },
    tiers: [{ points: 0 }, { from: 95, points: 300 }, { from: 98, points: 500 }],
  },
  {
    ...base,
    id: 'office',
    kind: 'all-or-nothing',
    title: words('office'),
    section: 'work',
    max: 2500,
    condition: { get: ['/office'] },
  },
  {
    ...base,
    id: 'visits',
    kind: 'deduct',
    title: words('visits'),
    section: 'work',
    max: 2000,
    deductions: [
      {
        title: words('months without a visit'),
        count: { count: ['/months', { equal: [{ get: ['./visits'] }, 0] }] },
        each: 200,
      },
      { title: words('files missing'), count: { get: ['/files'] }, each: 33 },
    ],
    floor: 0,
    missing: 'zero',
  },
  {
    ...base,
    id: 'cadre',
    kind: 'requirement',
    title: words('cadre'),
    section: 'staff',
    max: 1000,
    cases: [
      {
        when: { atLeast: [{ get: ['/users'] }, 100] },
        title: words('one cadre'),
        required: 1,
        actual: { get: ['/cadres'] },
      },
      { title: words('none needed'), required: 0, actual: 0 },
    ],
  },
  {
    ...base,
    id: 'workers',
    kind: 'ratio-requirement',
    title: words('workers'),
    section: 'staff',
    max: 1000,
    population: { get: ['/users'] },
    per: 20,
    rounding: 'ceiling',
    minimum: 1,
    actual: { get: ['/workers'] },
    assumption: words('rounded up'),
  },
  {
    ...base,
    id: 'leaders',
    kind: 'given',
    title: words('leaders'),
    section: 'staff',
    max: 3000,
    points: { get: ['/leaders'] },
    missing: 'error',
  },
  {
    ...base,
    id: 'praise',
    kind: 'bonus',
    title: words('praise'),
    bonuses: [{ title: words('praised'), count: { get: ['/praised'] }, each: 150 }],
    cap: 400,
    missing: 'zero',
  },
  {
    ...base,
    id: 'falsified',
    kind: 'veto',
    title: words('falsified'),
    condition: { get: ['/falsified'] },
    band: 'fail',
  },
];

/** A made-up scoring sheet with items of every kind. */
export const exampleRubric: Rubric = {
  rubric: 'rubric/1',
  id: 'example-sheet',
  title: words('example sheet'),
  description: words('made up for tests'),
  status: 'published',
  subject: 'organisation',
  source: [{ basis: 'design' }],
  unit: 'hundredth',
  max: 10000,
  rounding: 'exact',
  facts: [
    count('awareness'),
    { id: 'office', title: words('office'), type: 'boolean' },
    {
      id: 'months',
      title: words('months'),
      type: 'rows',
      columns: [
        { id: 'month', title: words('month'), type: 'integer', min: 1, max: 12 },
        { id: 'visits', title: words('visits'), type: 'integer', min: 0, max: 1000 },
      ],
      maxRows: 12,
    },
    count('files'),
    count('users'),
    count('cadres'),
    count('workers'),
    { id: 'leaders', title: words('leaders'), type: 'integer', min: 0, max: 1_000_000 },
    count('praised'),
    { id: 'falsified', title: words('falsified'), type: 'boolean' },
  ],
  sections: [
    { id: 'work', title: words('work'), max: 5000 },
    { id: 'staff', title: words('staff'), max: 5000 },
  ],
  items: exampleItems,
  bands: [
    { id: 'fail', title: words('fail'), from: 0, below: 6000, source: [{ basis: 'design' }] },
    { id: 'pass', title: words('pass'), from: 6000, below: 9000, source: [{ basis: 'design' }] },
    { id: 'good', title: words('good'), from: 9000, source: [{ basis: 'design' }] },
  ],
};

/** Facts that reach the full mark of the example. */
export const fullFacts = {
  awareness: 98,
  office: true,
  months: [
    { month: 1, visits: 1 },
    { month: 2, visits: 3 },
    { month: 3, visits: 2 },
  ],
  files: 0,
  users: 100,
  cadres: 1,
  workers: 5,
  leaders: 3000,
  praised: 0,
  falsified: false,
};
