import { describe, expect, test } from 'vitest';
import { AmbiguousDocumentError, bindFacts } from './bind.js';
import type { Binding } from './binding.js';

const binding: Binding = {
  rubric: 'example-sheet',
  document: 'station-scorecard',
  items: { rows: '/sections/*/items', code: 'code', parts: 'counts' },
  facts: {
    year: { get: ['/year'] },
    office: { present: [{ get: ['/office'] }] },
    posters: { item: 'posters', value: { get: ['./quantity'] } },
    leaflets: { item: 'materials', part: 'leaflets', value: { get: ['./quantity'] } },
    given: { item: 'meeting', value: { subtract: [1000, { get: ['./deduction'] }] } },
    visits: { rows: '/sections/*/items', columns: { code: { get: ['./code'] }, quantity: { get: ['./quantity'] } } },
    age: { yearsBetween: [{ get: ['/opened'] }, { asOf: [] }] },
  },
};

const scorecard = {
  header: { document: 'station-scorecard' },
  year: 2024,
  opened: '2020-03-01',
  total: 99999,
  sections: [
    {
      items: [
        { code: 'posters', quantity: 480 },
        { code: 'meeting', deduction: 150 },
      ],
    },
    { items: [{ code: 'files' }, { code: 'materials', counts: [{ code: 'leaflets', quantity: 5200 }] }] },
  ],
};

describe('bindFacts', () => {
  test('reads facts by expression, by item code and as rows', () => {
    expect(bindFacts(binding, [scorecard], { asOf: '2024-02-29' })).toEqual({
      year: 2024,
      office: false,
      posters: 480,
      leaflets: 5200,
      given: 850,
      visits: [{ code: 'posters', quantity: 480 }, { code: 'meeting' }, { code: 'files' }, { code: 'materials' }],
      age: 3,
    });
  });

  test('finds a row wherever it stands', () => {
    const turned = { ...scorecard, sections: [...scorecard.sections].reverse() };
    expect(bindFacts(binding, [turned])).toMatchObject({ posters: 480, given: 850 });
  });

  test.each([
    ['no such row', { sections: [] }],
    ['two rows with one code', { sections: [...scorecard.sections, ...scorecard.sections] }],
    ['a row without the value', { sections: [{ items: [{ code: 'posters' }] }] }],
    ['a value that no expression can have', { sections: [{ items: [{ code: 'posters', quantity: 0.5 }] }] }],
    ['no list at all', { sections: 'none' }],
  ])('leaves a fact out when there is %s', (_name, changes) => {
    expect(bindFacts(binding, [{ ...scorecard, ...changes }])).not.toHaveProperty('posters');
  });

  test.each([
    ['no part', []],
    ['another part', [{ code: 'banners', quantity: 3 }]],
    [
      'two parts with one code',
      [
        { code: 'leaflets', quantity: 1 },
        { code: 'leaflets', quantity: 2 },
      ],
    ],
  ])('leaves a fact out when its row has %s', (_name, counts) => {
    const sections = [{ items: [{ code: 'materials', counts }] }];
    expect(bindFacts(binding, [{ ...scorecard, sections }])).not.toHaveProperty('leaflets');
  });

  test('hands on a value of another type, for the rubric to refuse', () => {
    const sections = [{ items: [{ code: 'posters', quantity: '480' }] }];
    expect(bindFacts(binding, [{ ...scorecard, sections }])).toMatchObject({ posters: '480' });
  });

  test('passes over other documents and things that are none', () => {
    expect(bindFacts(binding, [null, 'text', { header: { document: 'work-report' } }, scorecard])).toMatchObject({
      year: 2024,
    });
    expect(bindFacts(binding, [{ header: { document: 'work-report' }, year: 2024 }])).toEqual({});
  });

  test('asks the caller to choose between several documents of the kind', () => {
    expect(() => bindFacts(binding, [scorecard, scorecard])).toThrow(AmbiguousDocumentError);
    expect(() => bindFacts(binding, [scorecard, scorecard])).toThrow('2 documents are station-scorecard');
  });
});
