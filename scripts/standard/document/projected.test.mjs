import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jsonFiles } from '../files.mjs';
import { readStandard } from '../read-standard.mjs';
import { projectionLines } from './projected.mjs';

const standard = readStandard();
const ledger = /** @type {any} */ (standard.documents.find(({ slug }) => slug === 'funds-ledger'));
const paid = jsonFiles(join(ledger.folder, 'projection-case'));

/** The ledger with a part of it changed. @param {(ledger: any) => void} change */
const changed = (change) => {
  const copy = structuredClone(ledger);
  change(copy);
  return copy;
};

test('a ledger that its case fills has nothing left, nor has a document that nothing fills', () => {
  expect(projectionLines(ledger, standard)).toEqual([]);
  expect(
    projectionLines(
      changed((copy) => delete copy.projection),
      standard,
    ),
  ).toEqual([]);
});

describe('what is wrong with a projection is said', () => {
  test.each([
    [
      'a column that the ledger has not',
      (/** @type {any} */ copy) => (copy.projection.columns['/colour'] = { expression: { get: ['/payment/purpose'] } }),
      /^projection\.json#\/columns\/~1colour {2}column-unknown/,
    ],
    [
      'a field that the other document has not',
      (/** @type {any} */ copy) => (copy.projection.columns['/purpose'] = { expression: { get: ['/payment/colour'] } }),
      /^projection\.json#\/columns\/~1purpose/,
    ],
    [
      'a document that is not in the standard',
      (/** @type {any} */ copy) => (copy.projection.from[0].document = 'letter'),
      /document-unknown/,
    ],
    [
      'no example of its rows',
      (/** @type {any} */ copy) => delete copy.examples['from-case'],
      /from-case\.json is missing/,
    ],
    [
      'a row with another amount',
      (/** @type {any} */ copy) => (copy.examples['from-case'].rows[1].expense = 1),
      /^row 1: the case gives .*600000.*"expense":1\}/,
    ],
    ['a row too few', (/** @type {any} */ copy) => copy.examples['from-case'].rows.pop(), /gives 3 rows, .* has 2/],
  ])('%s', (_fault, change, line) => {
    expect(projectionLines(changed(change), standard, paid)).toContainEqual(expect.stringMatching(line));
  });

  test('no documents to make rows of', () => {
    expect(projectionLines(ledger, standard, {})).toEqual(['projection-case/ has no documents to make rows of']);
  });
});
