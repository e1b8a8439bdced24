import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { isDate, isDateTime } from '../../packages/core/dist/index.js';
import { errorsOfAjv } from '../../packages/core/src/test-support/ajv-errors.ts';
import { documents } from '../../packages/core/documents/index.js';
import { flatDocument } from './document-schema.mjs';
import { readStandard } from './read-standard.mjs';
import { validationSchema } from './validators.mjs';

const standard = readStandard();

/** Values that no field takes, or only some. */
const STRANGE = [
  null,
  true,
  false,
  '',
  'x',
  '甲'.repeat(6000),
  '𠮷',
  '519999',
  '2025-02-29',
  '2025-02-28',
  '1',
  0,
  -1,
  1.5,
  4e9,
  [],
  {},
  [1],
  { x: 1 },
  { 519999: 1 },
];

/** @param {any} value @param {string} path @returns {Generator<[string, any, string]>} every member of a value with what holds it */
function* places(value, path = '') {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    yield [`${path}/${key}`, value, key];
    yield* places(value[key], `${path}/${key}`);
  }
}

/** @param {any} document @returns {Generator<any>} the document with one member replaced, left out, repeated or added */
function* mutants(document) {
  for (const [path] of places(document)) {
    /** @param {(holder: any, key: string) => void} change */
    const changed = (change) => {
      const copy = JSON.parse(JSON.stringify(document));
      const [, holder, key] = /** @type {[string, any, string]} */ (
        [...places(copy)].find(([place]) => place === path)
      );
      change(holder, key);
      return copy;
    };
    for (const strange of STRANGE) yield changed((holder, key) => (holder[key] = strange));
    yield changed((holder, key) => delete holder[key]);
    yield changed((holder, key) => (holder[`${key}x`] = 1));
    yield changed(
      (holder, key) => (holder[key] = Array.isArray(holder[key]) ? Array(10001).fill(holder[key][0]) : holder[key]),
    );
  }
}

/** Each error once, in an order of its own: the errors of a value come in any order. @param {any[]} errors */
const sorted = (errors) =>
  [
    ...new Set(errors.map(({ code, path, params }) => JSON.stringify([code, path, Object.entries(params).sort()]))),
  ].sort();

describe.each(
  standard.documents.map((document) => /** @type {[string, typeof document]} */ ([document.slug, document])),
)('%s', (slug, document) => {
  test('its form reports the errors that ajv reports, on every example with every member changed', async () => {
    const ajv = new Ajv2020({
      allErrors: true,
      strict: false,
      ownProperties: true,
      formats: { date: isDate, 'date-time': isDateTime },
    });
    const oracle = ajv.compile(validationSchema(flatDocument(document, standard.codelists)));
    const { form } = await /** @type {any} */ (documents)[slug]();
    const ours = (/** @type {any} */ value) => sorted((form(value), form.errors));
    const ajvs = (/** @type {any} */ value) => sorted((oracle(value), errorsOfAjv(oracle.errors ?? [])));
    const { minimal, full } = /** @type {any} */ (document.examples);
    const values = [null, [], 'x', {}, minimal, full, ...mutants(full)];
    const wrong = values.filter((value) => JSON.stringify(ours(value)) !== JSON.stringify(ajvs(value)));
    expect(wrong.map((value) => ({ ours: ours(value), ajv: ajvs(value) }))).toEqual([]);
  }, 60_000);
});
