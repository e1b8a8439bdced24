import type { DecisionItem } from '../rubric/decision.js';
import type { RubricItem } from '../rubric/item.js';
import type { Rubric } from '../rubric/rubric.js';
import { base, words } from './example-rubric.js';

const design = [{ basis: 'design' }] as const;
const law = [{ instrument: 'drug-control-law', clause: '第四十七条', basis: 'statute' }] as const;

/** A decision table with a row that the law fixes and rows that a place may choose for. */
export const exampleTable: DecisionItem = {
  ...base,
  id: 'opinion',
  kind: 'decision',
  title: words('opinion'),
  inputs: [
    { id: 'barred', title: words('barred'), value: { get: ['/barred'] }, domain: { type: 'boolean' } },
    {
      id: 'missed',
      title: words('missed'),
      value: { get: ['/missedInYear'] },
      domain: { type: 'integer', min: 0, max: 50 },
    },
    {
      id: 'grade',
      title: words('grade'),
      value: { get: ['/grade'] },
      domain: { type: 'code', codes: ['good', 'fair', 'poor'] },
    },
  ],
  outcomes: [
    { id: 'early', title: words('early') },
    { id: 'on-time', title: words('on time') },
    { id: 'extend', title: words('extend') },
  ],
  hit: 'unique',
  rows: [
    { id: 'barred', title: words('barred'), when: { barred: true }, outcome: 'on-time', source: law },
    {
      id: 'often',
      title: words('missed often'),
      when: { barred: false, missed: { from: 3 } },
      outcome: 'extend',
      choice: ['on-time', 'extend'],
      source: design,
      assumption: words('three is often'),
    },
    {
      id: 'poor',
      title: words('poor'),
      when: { barred: false, missed: { below: 3 }, grade: ['poor'] },
      outcome: 'on-time',
      source: design,
    },
    {
      id: 'good',
      title: words('good'),
      when: { barred: false, missed: { below: 3 }, grade: ['good', 'fair'] },
      outcome: 'early',
      source: design,
    },
  ],
};

/** Items of the kinds that the plain example lacks. */
export const widerItems: readonly RubricItem[] = [
  {
    ...base,
    id: 'lessons',
    kind: 'sampling',
    title: words('lessons'),
    section: 'first',
    max: 400,
    population: { get: ['/schools'] },
    share: 1000,
    rounding: 'ceiling',
    minimum: 4,
    sampled: { get: ['/sampled'] },
    failed: { get: ['/failed'] },
    each: 150,
    floor: 0,
  },
  {
    ...base,
    id: 'meeting',
    kind: 'all-or-nothing',
    title: words('meeting'),
    section: 'first',
    max: 600,
    condition: { get: ['/met'] },
    evidence: [
      { title: words('minutes'), present: { get: ['/minutes'] } },
      { title: words('photographs'), present: { get: ['/photographs'] } },
    ],
  },
  {
    ...base,
    id: 'tests',
    kind: 'deduct',
    title: words('tests'),
    section: 'second',
    max: 3000,
    deductions: [{ title: words('tests missed'), count: { get: ['/missedInYear'] }, each: 333 }],
    floor: 0,
  },
  {
    ...base,
    id: 'late',
    kind: 'penalty',
    title: words('late'),
    penalties: [{ title: words('days late'), count: { get: ['/daysLate'] }, each: 100 }],
    cap: 500,
  },
  exampleTable,
];

/** A made-up sheet of two weighted sub-sheets, with a window, a sample, evidence, a penalty and a table. */
export const widerRubric: Rubric = {
  rubric: 'rubric/1',
  id: 'wider-sheet',
  title: words('wider sheet'),
  description: words('made up for tests'),
  status: 'published',
  subject: 'organisation',
  source: design,
  unit: 'hundredth',
  max: 10000,
  rounding: 'exact',
  facts: [
    { id: 'schools', title: words('schools'), type: 'integer', min: 0, max: 1000 },
    { id: 'sampled', title: words('sampled'), type: 'integer', min: 0, max: 1000 },
    { id: 'failed', title: words('failed'), type: 'integer', min: 0, max: 1000 },
    { id: 'met', title: words('met'), type: 'boolean', better: 'higher' },
    { id: 'minutes', title: words('minutes'), type: 'boolean', better: 'higher' },
    { id: 'photographs', title: words('photographs'), type: 'boolean', better: 'higher' },
    {
      id: 'tests',
      title: words('tests'),
      type: 'rows',
      columns: [
        { id: 'day', title: words('day'), type: 'date' },
        { id: 'done', title: words('done'), type: 'boolean' },
      ],
      maxRows: 50,
    },
    { id: 'daysLate', title: words('days late'), type: 'integer', min: 0, max: 366, better: 'lower' },
    { id: 'barred', title: words('barred'), type: 'boolean' },
    { id: 'grade', title: words('grade'), type: 'code', codes: ['good', 'fair', 'poor'] },
  ],
  windows: [
    {
      id: 'missedInYear',
      title: words('tests missed in twelve months'),
      rows: 'tests',
      date: 'day',
      months: 12,
      where: { not: [{ get: ['./done'] }] },
    },
  ],
  sections: [
    {
      id: 'first',
      title: words('first sheet'),
      max: 1000,
      weight: { basisPoints: 4000, rounding: 'half-up' },
    },
    {
      id: 'second',
      title: words('second sheet'),
      max: 3000,
      weight: { basisPoints: 6000, rounding: 'half-up' },
    },
  ],
  items: widerItems,
  bands: [
    { id: 'fail', title: words('fail'), from: 0, below: 6000, source: design },
    { id: 'pass', title: words('pass'), from: 6000, source: design },
  ],
};

/** Facts that reach the full mark of the wider example on 2025-03-31. */
export const widerFacts = {
  schools: 50,
  sampled: 5,
  failed: 0,
  met: true,
  minutes: true,
  photographs: true,
  tests: [{ day: '2025-01-10', done: true }],
  daysLate: 0,
  barred: false,
  grade: 'good',
};
