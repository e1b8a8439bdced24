import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { JsonObject, JsonValue } from '../../json.js';
import { mergeDocuments } from './merge-documents.js';

const row = (date: string, result = 'negative'): JsonObject => ({ date, result });
const rows = (...dates: readonly string[]): JsonObject => ({ rows: dates.map((date) => row(date)) });

describe('a merge of two documents that grew from one', () => {
  test.each<[string, JsonObject, JsonObject, JsonObject, JsonObject]>([
    ['keeps what only one side has changed', { a: 1, b: 1 }, { a: 2, b: 1 }, { a: 1, b: 3 }, { a: 2, b: 3 }],
    ['keeps what both have changed alike', { a: 1 }, { a: 2 }, { a: 2 }, { a: 2 }],
    ['keeps what each side has added', {}, { a: 1 }, { b: 2 }, { a: 1, b: 2 }],
    ['takes away what one side has taken away', { a: 1, b: 1 }, { b: 1 }, { a: 1, b: 1 }, { b: 1 }],
    ['goes into objects that both have added', {}, { a: { x: 1 } }, { a: { y: 2 } }, { a: { x: 1, y: 2 } }],
    [
      'keeps rows that both have added, those of the others first',
      rows('1'),
      rows('1', '2'),
      rows('1', '3'),
      rows('1', '3', '2'),
    ],
    [
      'puts a row where its side has put it',
      rows('1', '3'),
      rows('1', '2', '3'),
      rows('1', '3', '4'),
      rows('1', '2', '3', '4'),
    ],
    [
      'takes a row away that one side has taken away',
      rows('1', '2', '3'),
      rows('1', '3'),
      rows('1', '2', '3', '4'),
      rows('1', '3', '4'),
    ],
    [
      'merges one row that both have changed in different places',
      { rows: [row('1')] },
      { rows: [row('2')] },
      { rows: [row('1', 'positive')] },
      { rows: [row('2', 'positive')] },
    ],
    [
      'merges a changed row beside an added one',
      rows('1', '2'),
      { rows: [row('1', 'positive'), row('2')] },
      rows('1', '2', '3'),
      { rows: [row('1', 'positive'), row('2'), row('3')] },
    ],
  ])('%s', (_name, base, mine, theirs, merged) => {
    expect(mergeDocuments(base, mine, theirs)).toEqual({ document: merged, conflicts: [] });
  });

  test.each<[string, JsonObject, JsonObject, JsonObject, unknown]>([
    ['a value that both have changed', { a: 1 }, { a: 2 }, { a: 3 }, { path: '/a', base: 1, mine: 2, theirs: 3 }],
    ['a value that both have added', {}, { a: 2 }, { a: 3 }, { path: '/a', mine: 2, theirs: 3 }],
    ['a value changed here and taken away there', { a: 1 }, { a: 2 }, {}, { path: '/a', base: 1, mine: 2 }],
    ['a value taken away here and changed there', { a: 1 }, {}, { a: 3 }, { path: '/a', base: 1, theirs: 3 }],
    [
      'a value in an object',
      { a: { 'x/y': 1, z: 1 } },
      { a: { 'x/y': 2, z: 1 } },
      { a: { 'x/y': 3, z: 4 } },
      { path: '/a/x~1y', base: 1, mine: 2, theirs: 3 },
    ],
    [
      'a cell of a row, at its place in the merged list',
      { rows: [row('1')] },
      { rows: [row('0'), row('1'), row('2')].slice(1, 2).map(() => row('5')) },
      { rows: [row('6')] },
      { path: '/rows/0/date', base: '1', mine: '5', theirs: '6' },
    ],
    [
      'a whole list, where rows were changed on one side and taken away on the other',
      rows('1', '2'),
      { rows: [row('1', 'positive'), row('2', 'positive')] },
      { rows: [row('2', 'unclear')] },
      {
        path: '/rows',
        base: rows('1', '2')['rows'],
        mine: [row('1', 'positive'), row('2', 'positive')],
        theirs: [row('2', 'unclear')],
      },
    ],
  ])('leaves %s to the person', (_name, base, mine, theirs, conflict) => {
    expect(mergeDocuments(base, mine, theirs).conflicts).toEqual([conflict]);
  });

  it('shows the own value in place of a conflict', () => {
    expect(mergeDocuments({ a: 1, b: 1 }, { a: 2, b: 1 }, { a: 3, b: 4 }).document).toEqual({ a: 2, b: 4 });
  });

  it('takes no name that would set a prototype', () => {
    const hostile = JSON.parse('{"__proto__":{"polluted":true},"a":1}') as JsonObject;
    const { document } = mergeDocuments({}, hostile, hostile);
    expect(document).toEqual({ a: 1 });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('merges ten thousand rows that were changed at both ends', () => {
    const many = Array.from({ length: 10_000 }, (_none, index) => row(String(index)));
    const mine = { rows: [row('first'), ...many.slice(1)] };
    const theirs = { rows: [...many, row('last')] };
    const { document, conflicts } = mergeDocuments({ rows: many }, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(document).toEqual({ rows: [row('first'), ...many.slice(1), row('last')] });
  });
});

describe('whatever the three documents are', () => {
  const { value } = fc.letrec<{ value: JsonValue }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.integer({ min: 0, max: 3 }),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value'), { maxKeys: 3, noNullPrototype: true }),
    ),
  }));
  const document = fc.dictionary(fc.constantFrom('a', 'b', 'c'), value, { noNullPrototype: true });

  it('gives the other side when one has changed nothing', () => {
    fc.assert(
      fc.property(document, document, (base, changed) => {
        expect(mergeDocuments(base, base, changed)).toEqual({ document: changed, conflicts: [] });
        expect(mergeDocuments(base, changed, base)).toEqual({ document: changed, conflicts: [] });
        expect(mergeDocuments(base, changed, changed)).toEqual({ document: changed, conflicts: [] });
      }),
    );
  });

  it('finds the same conflicts from both sides', () => {
    fc.assert(
      fc.property(document, document, document, (base, mine, theirs) => {
        const here = mergeDocuments(base, mine, theirs).conflicts.map(({ path }) => path);
        const there = mergeDocuments(base, theirs, mine).conflicts.map(({ path }) => path);
        expect(new Set(here)).toEqual(new Set(there));
      }),
    );
  });

  it('loses no row that one side has added', () => {
    const list = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 6 });
    const added = fc.array(fc.integer({ min: 10, max: 15 }), { maxLength: 3 });
    fc.assert(
      fc.property(list, added, added, fc.nat(6), fc.nat(6), (base, mine, theirs, mineAt, theirsAt) => {
        const put = (more: readonly number[], at: number) => [...base.slice(0, at), ...more, ...base.slice(at)];
        const [here, there] = [put(mine, mineAt), put(theirs, theirsAt)];
        const { document: merged, conflicts } = mergeDocuments({ rows: base }, { rows: here }, { rows: there });
        const found = merged['rows'] as readonly number[];
        if (conflicts.length === 0) for (const one of [...mine, ...theirs]) expect(found).toContain(one);
        else expect(found).toEqual(here);
      }),
    );
  });
});
