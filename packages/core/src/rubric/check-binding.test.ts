import { describe, expect, test } from 'vitest';
import { base, exampleRubric, words } from '../test-support/example-rubric.js';
import { leaf, list, object, text } from '../test-support/fields.js';
import type { Binding } from './binding.js';
import { checkBinding } from './check-binding.js';
import type { Rubric } from './rubric.js';

const root = object('', [
  leaf('users', 'integer'),
  leaf('office', 'boolean'),
  leaf('total', 'integer'),
  text('name'),
  list('visits', object('', [leaf('minutes', 'integer')])),
  list(
    'sections',
    object('', [
      list(
        'items',
        object('', [
          text('code'),
          leaf('quantity', 'integer'),
          list('counts', object('', [text('code'), leaf('quantity', 'integer')])),
        ]),
      ),
    ]),
  ),
]);

const rubric: Rubric = {
  ...exampleRubric,
  facts: [
    { id: 'users', title: words('users'), type: 'integer', min: 0, max: 9 },
    { id: 'posters', title: words('posters'), type: 'integer', min: 0, max: 9 },
    { id: 'leaflets', title: words('leaflets'), type: 'integer', min: 0, max: 9 },
    {
      id: 'visits',
      title: words('visits'),
      type: 'rows',
      maxRows: 9,
      columns: [{ id: 'minutes', title: words('minutes'), type: 'integer', min: 0, max: 9 }],
    },
  ],
  items: [{ ...base, id: 'all', kind: 'given', title: words('all'), max: 1, points: 1 }],
};

const binding: Binding = {
  rubric: 'example-sheet',
  document: 'station-scorecard',
  items: { rows: '/sections/*/items', code: 'code', parts: 'counts' },
  facts: {
    users: { get: ['/users'] },
    posters: { item: 'posters', value: { get: ['./quantity'] } },
    leaflets: { item: 'materials', part: 'leaflets', value: { get: ['./quantity'] } },
    visits: { rows: '/visits', columns: { minutes: { get: ['./minutes'] } } },
  },
  claims: [
    { at: '/total', of: 'total' },
    { at: '/users', of: { item: 'all', number: 'points' } },
  ],
};

const withFact = (id: string, source: Binding['facts'][string]): Partial<Binding> => ({
  facts: { ...binding.facts, [id]: source },
});

describe('checkBinding', () => {
  test('finds nothing wrong where everything fits', () => {
    expect(checkBinding(binding, rubric, root)).toEqual([]);
  });

  test.each<[string, Partial<Binding>, string[]]>([
    ['another rubric', { rubric: 'another' }, ['binding-rubric /rubric']],
    [
      'a fact that is not bound',
      { facts: { ...binding.facts, users: undefined as never } },
      ['fact-unbound /facts/users'],
    ],
    ['a fact that the rubric does not have', withFact('nobody', 1), ['fact-unknown /facts/nobody']],
    [
      'a path that the document does not have',
      withFact('users', { get: ['/nobody'] }),
      ['expression /facts/users/get/0'],
    ],
    ['a value of another type', withFact('users', { get: ['/office'] }), ['expression /facts/users']],
    [
      'a row that lacks the value',
      withFact('posters', { item: 'posters', value: { get: ['./nothing'] } }),
      ['expression /facts/posters/value/get/0'],
    ],
    [
      'items without rows',
      { items: { rows: '/nowhere', code: 'code', parts: 'counts' } },
      ['path-unknown /items', 'path-unknown /items'],
    ],
    ['a part without parts', { items: { rows: '/sections/*/items', code: 'code' } }, ['path-unknown /items']],
    ['one value for a list', withFact('visits', { get: ['/users'] }), ['fact-binding /facts/visits']],
    ['rows for one value', withFact('users', { rows: '/visits', columns: {} }), ['fact-binding /facts/users']],
    [
      'rows of no list',
      withFact('visits', { rows: '/users', columns: { minutes: 1 } }),
      ['path-unknown /facts/visits/rows'],
    ],
    [
      'rows without a column',
      withFact('visits', { rows: '/visits', columns: {} }),
      ['fact-unbound /facts/visits/columns/minutes'],
    ],
    ['a claim of no field', { claims: [{ at: '/nowhere', of: 'total' }] }, ['path-unknown /claims/0/at']],
    [
      'a claim of no item',
      { claims: [{ at: '/total', of: { item: 'nothing', number: 'gap' } }] },
      ['claim-item /claims/0/of'],
    ],
  ])('finds %s', (_name, changes, faults) => {
    const found = checkBinding({ ...binding, ...changes }, rubric, root);
    expect(found.map(({ code, path }) => `${code} ${path}`)).toEqual(faults);
  });
});
