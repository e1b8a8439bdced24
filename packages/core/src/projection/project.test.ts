import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectLedger } from './project.js';
import type { Projection } from './projection.js';

const person = { get: ['/subject/personId'] } as const;
const testDay = { dateOf: [{ get: ['./checkedAt'] }] } as const;
const start = { get: ['/schedule/period/start'] } as const;
// Two bounds, not `yearsBetween`: that is 0 for a day shortly before the start as well.
const ofYear = (year: number) =>
  ({
    and: [{ atLeast: [testDay, { addYears: [start, year - 1] }] }, { less: [testDay, { addYears: [start, year] }] }],
  }) as const;

const ledger: Projection = {
  projection: 'projection/1',
  ledger: 'drug-test-ledger',
  from: [
    { document: 'drug-test-schedule', as: 'schedule', key: person, order: { get: ['/period/start'] }, pick: 'last' },
    {
      document: 'drug-test-schedule',
      each: '/entries',
      as: 'open',
      key: person,
      when: { equal: [{ get: ['./status'] }, 'scheduled'] },
    },
    {
      document: 'drug-test-record',
      as: 'records',
      key: person,
      when: { not: [{ equal: [{ get: ['/header/status'] }, 'void'] }] },
      order: { get: ['/checkedAt'] },
    },
    { document: 'community-detox-agreement', as: 'agreement', key: person, context: true, pick: 'last' },
  ],
  columns: {
    '/subject': { copy: '/schedule/subject' },
    '/agreementNumber': { expression: { get: ['/agreement/header/number'] } },
    '/year1/done': {
      expression: { count: ['/records', { and: [ofYear(1), { equal: [{ get: ['./attendance'] }, 'done'] }] }] },
    },
    '/year1/missed': {
      expression: { count: ['/records', { and: [ofYear(1), { equal: [{ get: ['./attendance'] }, 'missed'] }] }] },
    },
    '/year2/done': {
      expression: { count: ['/records', { and: [ofYear(2), { equal: [{ get: ['./attendance'] }, 'done'] }] }] },
    },
    '/totalDone': { expression: { count: ['/records', { equal: [{ get: ['./attendance'] }, 'done'] }] } },
    '/positive': { expression: { count: ['/records', { equal: [{ get: ['./overall'] }, 'positive'] }] } },
    '/lastTestOn': { expression: { greatest: ['/records', testDay] } },
    '/nextTestDueOn': { expression: { least: ['/open', { get: ['./windowEndsOn'] }] } },
    '/overdue': { expression: { some: ['/open', { less: [{ get: ['./windowEndsOn'] }, { asOf: [] }] }] } },
  },
  order: [{ column: '/positive', descending: true }],
};

const header = (document: string, extra: object = {}) => ({ header: { document, ...extra } });
const subject = (personId: string, name: string) => ({ subject: { personId, name } });

function record(personId: string, checkedAt: string, attendance: string, overall?: string, status = 'issued') {
  return {
    ...header('drug-test-record', { status }),
    ...subject(personId, '某甲'),
    checkedAt,
    attendance,
    ...(overall === undefined ? {} : { overall }),
  };
}

function schedule(personId: string, name: string, ends: readonly (readonly [string, string])[]) {
  return {
    ...header('drug-test-schedule'),
    ...subject(personId, name),
    period: { start: '2023-03-01' },
    entries: ends.map(([windowEndsOn, status]) => ({ windowEndsOn, status })),
  };
}

const documents = [
  record('P-1', '2023-04-10T09:00:00+08:00', 'done', 'negative'),
  record('P-1', '2023-05-10T09:00:00+08:00', 'missed'),
  record('P-1', '2024-02-29T09:00:00+08:00', 'done', 'negative'),
  record('P-1', '2024-03-01T09:00:00+08:00', 'done', 'negative'),
  record('P-1', '2024-03-02T09:00:00+08:00', 'done', 'positive', 'void'),
  record('P-2', '2023-04-11T09:00:00+08:00', 'done', 'positive'),
  schedule('P-1', '某甲', [
    ['2023-04-30', 'done'],
    ['2024-05-31', 'scheduled'],
    ['2024-06-30', 'scheduled'],
  ]),
  schedule('P-2', '某乙', [['2023-04-30', 'done']]),
  { ...header('community-detox-agreement', { number: '示例社戒〔2023〕1号' }), ...subject('P-1', '某甲') },
];

const rowOf = (personId: string, asOf?: string) =>
  projectLedger(ledger, documents, asOf === undefined ? {} : { asOf }).rows.find(
    (row) => (row['subject'] as { personId: string }).personId === personId,
  );

describe('projectLedger', () => {
  test('counts the records of each person by year of the term', () => {
    expect(rowOf('P-1')).toMatchObject({
      year1: { done: 2, missed: 1 },
      year2: { done: 1 },
      totalDone: 3,
      positive: 0,
      lastTestOn: '2024-03-01',
    });
  });

  test('leaves out documents whose condition is not true, such as void ones', () => {
    expect(rowOf('P-1')).toMatchObject({ positive: 0 });
  });

  test('reads rows inside documents and takes the next that is due', () => {
    expect(rowOf('P-1')).toMatchObject({ nextTestDueOn: '2024-05-31' });
  });

  test('leaves a column out where its expression has no value', () => {
    expect(rowOf('P-2')).not.toHaveProperty('nextTestDueOn');
    expect(rowOf('P-2')).not.toHaveProperty('agreementNumber');
  });

  test('uses the date of the caller and no other', () => {
    expect(rowOf('P-1')).not.toHaveProperty('overdue');
    expect(rowOf('P-1', '2024-05-31')).toMatchObject({ overdue: false });
    expect(rowOf('P-1', '2024-06-01')).toMatchObject({ overdue: true });
  });

  test('copies a part of a picked document whole', () => {
    expect(rowOf('P-2')).toMatchObject({ subject: { personId: 'P-2', name: '某乙' } });
  });

  test('orders rows as declared, and equal rows by key', () => {
    const third = schedule('P-0', '某丙', []);
    const { rows } = projectLedger(ledger, [...documents, third]);
    expect(rows.map((row) => (row['subject'] as { personId: string }).personId)).toEqual(['P-2', 'P-0', 'P-1']);
  });

  test('puts rows without the ordering column last, ascending or descending', () => {
    for (const descending of [{}, { descending: true }] as const) {
      const { rows } = projectLedger({ ...ledger, order: [{ column: '/nextTestDueOn', ...descending }] }, documents);
      expect(rows.map((row) => row['nextTestDueOn'])).toEqual(['2024-05-31', undefined]);
    }
  });

  test('picks the latest document by its order', () => {
    const renewed = { ...schedule('P-1', '某甲', []), period: { start: '2024-03-01' } };
    const { rows } = projectLedger(ledger, [renewed, ...documents]);
    expect(rows.find((row) => row['agreementNumber'] !== undefined)).toMatchObject({ year1: { done: 1 } });
  });

  test('compares date-times as instants when it orders a list', () => {
    const projection: Projection = {
      projection: 'projection/1',
      ledger: 'made-up',
      from: [{ document: 'drug-test-record', as: 'latest', key: person, order: { get: ['/checkedAt'] }, pick: 'last' }],
      columns: { '/at': { expression: { get: ['/latest/checkedAt'] } } },
    };
    const early = record('P-1', '2024-03-01T09:00:00+08:00', 'done');
    const late = record('P-1', '2024-03-01T02:00:00+00:00', 'done');
    expect(projectLedger(projection, [late, early]).rows).toEqual([{ at: '2024-03-01T02:00:00+00:00' }]);
  });

  test('names every document that fits no row, and passes over other kinds', () => {
    const { unplaced, rows } = projectLedger(ledger, [
      {
        ...header('drug-test-record', { status: 'issued' }),
        checkedAt: '2024-03-01T09:00:00+08:00',
        attendance: 'done',
      },
      { ...header('community-detox-agreement'), ...subject('P-9', '某丁') },
      header('work-report'),
      null,
      'not a document',
    ]);
    expect(rows).toEqual([]);
    expect(unplaced).toEqual([
      { index: 0, reason: 'no-key' },
      { index: 1, reason: 'no-row' },
      { index: 3, reason: 'not-a-document' },
      { index: 4, reason: 'not-a-document' },
    ]);
  });

  test('keeps a text key and an integer key apart', () => {
    const projection: Projection = {
      projection: 'projection/1',
      ledger: 'made-up',
      from: [{ document: 'a', as: 'all', key: { get: ['/key'] } }],
      columns: { '/count': { expression: { count: ['/all'] } } },
    };
    const kept = [
      { ...header('a'), key: '1' },
      { ...header('a'), key: 1 },
    ];
    expect(projectLedger(projection, kept).rows).toEqual([{ count: 1 }, { count: 1 }]);
  });

  test('gives the same rows in whatever order the documents come', () => {
    const expected = projectLedger(ledger, documents, { asOf: '2024-06-01' });
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
        expect(projectLedger(ledger, shuffled, { asOf: '2024-06-01' })).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  test('leaves the documents as they were', () => {
    const before = JSON.stringify(documents);
    projectLedger(ledger, documents);
    expect(JSON.stringify(documents)).toBe(before);
  });
});
