import { expect, test } from 'vitest';
import { entriesOf, readCodelists } from './codelists.mjs';

const HEAD = 'code,zh,en,definition';

test('a row gives an entry without its empty cells', () => {
  expect(entriesOf('trial.csv', `${HEAD}\na,甲,"A, first",\nb,乙,B,第二\n`)).toEqual([
    { code: 'a', zh: '甲', en: 'A, first' },
    { code: 'b', zh: '乙', en: 'B', definition: '第二' },
  ]);
});

test.each([
  ['more', 'a,甲,A, first,', 5],
  ['fewer', 'a,甲,A', 3],
])('a row with %s cells than the head is refused with its place', (_name, row, cells) => {
  expect(() => entriesOf('trial.csv', `${HEAD}\nb,乙,B,\n${row}\n`)).toThrow(
    `trial.csv, row 3: has ${cells} cells, the head has 4`,
  );
});

test('divisions that are no more carry the last year in which they were seen and cannot be searched for', () => {
  const { entries = [] } = readCodelists()['division'] ?? {};
  const today = entries.find(({ code }) => code === '510107');
  const gone = entries.find(({ code }) => code === '510202');
  expect(today).toMatchObject({ zh: '武侯区', initials: 'whq' });
  expect(today?.until).toBeUndefined();
  expect(gone).toMatchObject({ zh: '渝中区', until: 1996 });
  expect(gone?.initials).toBeUndefined();
});

test('made-up counties of the examples are and were no divisions', () => {
  const codes = new Set(readCodelists()['division']?.entries.map(({ code }) => code));
  expect([codes.has('519999'), codes.has('519998')]).toEqual([false, false]);
});
