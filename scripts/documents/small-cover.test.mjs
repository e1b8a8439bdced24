import { expect, test } from 'vitest';
import { smallCover } from './small-cover.mjs';

/** @param {string} slug @param {string} kind @param {any[]} fields @param {any} [layout] */
const document = (slug, kind, fields, layout = {}) =>
  /** @type {any} */ ({
    definition: { slug, kind, root: { fields }, layout: { sections: [], fields: {}, ...layout } },
    codes: { short: ['1', '2'], long: Array.from({ length: 31 }, String) },
  });
const day = { name: 'day', type: 'string', format: 'date' };
const flag = { name: 'flag', type: 'boolean' };
const rows = (/** @type {any[]} */ ...fields) => ({
  name: 'rows',
  type: 'list',
  item: { name: '*', type: 'object', fields },
});

test('one of two documents that are alike stands for both', () => {
  expect(smallCover([document('one', 'record', [day]), document('other', 'record', [day])])).toHaveLength(1);
});

test('the smaller of two documents that add the same is taken', () => {
  const large = document('large', 'record', [day, flag, { ...day, name: 'again' }]);
  expect(smallCover([large, document('small', 'record', [day, flag])])).toEqual(['small']);
});

test.each([
  ['another kind of document', document('other', 'notice', [day])],
  ['another kind of field', document('other', 'record', [flag])],
  ['the same field in a row', document('other', 'record', [rows(day)])],
  ['a longer list of choices', document('other', 'record', [{ name: 'choice', type: 'string', codelist: 'long' }])],
  ['a condition', document('other', 'record', [day], { fields: { '/day': { when: true } } })],
  ['a widget of its own', document('other', 'record', [day], { fields: { '/day': { widget: 'text' } } })],
])('%s is not left out', (_name, other) => {
  const usual = document('usual', 'record', [day, rows(flag), { name: 'choice', type: 'string', codelist: 'short' }]);
  expect(smallCover([usual, other])).toContain('other');
});
