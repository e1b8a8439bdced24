import { describe, expect, test } from 'vitest';
import { date, leaf, list, object, text } from '../test-support/fields.js';
import { checkProjection } from './check.js';
import type { Projection } from './projection.js';

const subject = object('subject', [text('personId'), text('name')]);
const documents = {
  'drug-test-record': object('', [subject, date('checkedOn'), text('attendance')]),
  'drug-test-schedule': object('', [
    subject,
    object('period', [date('start')]),
    list('entries', object('', [date('windowEndsOn'), text('status')])),
  ]),
};
const row = object('', [subject, object('year1', [leaf('done', 'integer')]), date('nextTestDueOn')]);
const key = { get: ['/subject/personId'] } as const;

const projection: Projection = {
  projection: 'projection/1',
  ledger: 'drug-test-ledger',
  from: [
    { document: 'drug-test-schedule', as: 'schedule', key, order: { get: ['/period/start'] }, pick: 'last' },
    {
      document: 'drug-test-schedule',
      each: '/entries',
      as: 'open',
      key,
      when: { equal: [{ get: ['./status'] }, 'scheduled'] },
    },
    { document: 'drug-test-record', as: 'records', key },
  ],
  columns: {
    '/subject': { copy: '/schedule/subject' },
    '/year1/done': { expression: { count: ['/records', { equal: [{ get: ['./attendance'] }, 'done'] }] } },
    '/nextTestDueOn': { expression: { least: ['/open', { get: ['./windowEndsOn'] }] } },
  },
  order: [{ column: '/subject/name' }],
};

const source = (index: number, changes: object): Partial<Projection> => ({
  from: projection.from.map((each, place) => (place === index ? { ...each, ...changes } : each)),
});
const column = (pointer: string, value: Projection['columns'][string]): Partial<Projection> => ({
  columns: { ...projection.columns, [pointer]: value },
});

describe('checkProjection', () => {
  test('finds nothing wrong where everything fits', () => {
    expect(checkProjection(projection, documents, row)).toEqual([]);
  });

  test.each<[string, Partial<Projection>, string[]]>([
    [
      'a document that does not exist',
      source(2, { document: 'nothing' }),
      ['document-unknown /from/2/document', 'expression /columns/~1year1~1done/expression/count/0'],
    ],
    [
      'rows of no list',
      source(1, { each: '/period' }),
      ['path-unknown /from/1/each', 'expression /columns/~1nextTestDueOn/expression/least/0'],
    ],
    ['a key that is a date', source(2, { key: { get: ['/checkedOn'] } }), ['expression /from/2/key']],
    ['a condition that is none', source(2, { when: { get: ['/attendance'] } }), ['expression /from/2/when']],
    [
      'one name for a list and for one document',
      source(2, { as: 'schedule' }),
      ['pick-differs /from/2/pick', 'expression /columns/~1year1~1done/expression/count/0'],
    ],
    [
      'no source that makes rows',
      { from: projection.from.map((each) => ({ ...each, context: true as const })) },
      ['no-row-source /from'],
    ],
    ['a column that a row does not have', column('/year9', { expression: 1 }), ['column-unknown /columns/~1year9']],
    [
      'a column within a copied one',
      column('/subject/name', { expression: 'x' }),
      ['column-twice /columns/~1subject~1name'],
    ],
    ['a copy of nothing', column('/subject', { copy: '/records/subject' }), ['path-unknown /columns/~1subject/copy']],
    [
      'a wrong expression',
      column('/nextTestDueOn', { expression: { least: ['/open', { get: ['./nothing'] }] } }),
      ['expression /columns/~1nextTestDueOn/expression/least/1/get/0'],
    ],
    ['an order by no column', { order: [{ column: '/nothing' }] }, ['order-column /order/0/column']],
  ])('finds %s', (_name, changes, faults) => {
    const found = checkProjection({ ...projection, ...changes }, documents, row);
    expect(found.map(({ code, path }) => `${code} ${path}`)).toEqual(faults);
  });
});
