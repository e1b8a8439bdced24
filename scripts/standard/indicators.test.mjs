import { describe, expect, test } from 'vitest';
import { checkIndicator, checkReconciliation } from '../../packages/core/src/indicators.ts';
import { loadDocument } from '../../packages/core/src/validate/load-document.ts';
import { readStandard } from './read-standard.mjs';

const { documents, indicators, reconciliations } = readStandard();

/** The fields of every document, by slug. */
const roots = Object.fromEntries(
  await Promise.all(documents.map(async ({ slug }) => [slug, (await loadDocument(slug)).definition.root])),
);

describe.each(Object.entries(indicators))('the indicator %s', (_name, rule) => {
  test('reads fields that exist, and is sound', () => {
    expect(checkIndicator(rule, roots)).toEqual([]);
  });

  test('sets no target and no pass mark', () => {
    expect(JSON.stringify(rule)).not.toMatch(/target|pass|达标|目标|合格线/);
  });
});

describe.each(Object.entries(reconciliations))('the comparison of %s', (_name, rule) => {
  test('reads fields that exist, and is sound', () => {
    expect(checkReconciliation(rule, roots)).toEqual([]);
  });
});

const { relapse, employment } = indicators;
const rows = relapse.denominator.count;
const people = employment.denominator.count;

test.each([
  ['a kind nobody ships', { ...rows, document: 'wish' }, 'document-unknown', '/document'],
  ['a list that is none', { ...rows, rows: '/scope' }, 'list-unknown', '/rows'],
  ['rows of a document that is not compared', { of: 'rows', rows: '/rows' }, 'own-rows', ''],
  ['a condition that is none', { ...rows, where: 3 }, 'wrong-result', '/where'],
  ['a day that is none', { ...rows, on: true }, 'wrong-result', '/on'],
  ['a key that is a truth', { ...rows, once: true }, 'wrong-result', '/once'],
  [
    'a paper nobody ships',
    { ...people, has: [{ document: 'wish', on: '2024-01-01' }] },
    'document-unknown',
    '/has/0/document',
  ],
  [
    'a statement that is a number',
    { of: 'people', says: { is: 'true', latest: [{ document: 'periodic-appraisal', on: '2024-01-01', value: 3 }] } },
    'wrong-result',
    '/says/latest/0/value',
  ],
])('an indicator with %s is refused', (_what, count, code, path) => {
  const rule = { ...relapse, denominator: { ...relapse.denominator, count } };
  expect(checkIndicator(rule, roots)).toContainEqual({ code, path: `/denominator/count${path}` });
});

const comparison = reconciliations['monthly-statistics-report'];
const [line] = comparison.lines;

test.each([
  ['a document nobody ships', { document: 'wish' }, 'document-unknown', '/document'],
  ['a period that is none', { period: { to: 3 } }, 'wrong-result', '/period/to'],
  ['a correction nowhere', { corrects: '/wish' }, 'unknown-path', '/corrects'],
  ['a total that is no number', { lines: [{ ...line, at: '/correctionReason' }] }, 'number-unknown', '/lines/0/at'],
  ['a row of no list', { lines: [{ ...line, row: { of: '/wish', where: true } }] }, 'list-unknown', '/lines/0'],
  [
    'a row chosen by a number',
    { lines: [{ ...line, at: '/count', row: { of: '/byStatus', where: 3 } }] },
    'wrong-result',
    '/lines/0/row/where',
  ],
])('a comparison with %s is refused', (_what, change, code, path) => {
  expect(checkReconciliation({ ...comparison, ...change }, roots)).toContainEqual({ code, path });
});
