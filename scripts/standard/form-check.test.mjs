import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { isDate, isDateTime } from '../../packages/core/dist/index.js';
import { errorsOfAjv } from '../../packages/core/src/test-support/ajv-errors.ts';
import { builtModule } from './built-module.mjs';
import { flatDocument } from './document-schema.mjs';
import { readStandard } from './read-standard.mjs';
import { triedDocuments } from './tried-documents.mjs';
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

/** How many rows of a list are changed: the others differ in nothing that a check sees. */
const ROWS = 2;

/**
 * A value with one member replaced, left out, repeated or added, once for each member and each way. Only the objects
 * and lists on the way to the member are new.
 * @param {any} value @param {number} most rows that a list of the document has
 * @returns {Generator<any>}
 */
function* mutants(value, most) {
  if (typeof value !== 'object' || value === null) return;
  const keys = Array.isArray(value) ? Object.keys(value).slice(0, ROWS) : Object.keys(value);
  for (const key of keys) {
    const member = value[key];
    for (const strange of STRANGE) yield holding(value, key, strange);
    if (Array.isArray(member)) yield holding(value, key, Array(most + 1).fill(member[0]));
    if (Array.isArray(value)) yield value.filter((_row, index) => index !== Number(key));
    else {
      const { [key]: _left, ...rest } = value;
      yield rest;
      yield { ...value, [`${key}x`]: 1 };
    }
    for (const inner of mutants(member, most)) yield holding(value, key, inner);
  }
}

/** @param {any} value @param {string} key @param {any} member */
const holding = (value, key, member) =>
  Array.isArray(value)
    ? value.map((row, index) => (index === Number(key) ? member : row))
    : { ...value, [key]: member };

/** Each error once, in an order of its own: the errors of a value come in any order. @param {any[]} errors */
const sorted = (errors) =>
  [
    ...new Set(errors.map(({ code, path, params }) => JSON.stringify([code, path, Object.entries(params).sort()]))),
  ].sort();

describe.each(
  // The check knows keywords at types, and nothing of shared types, rules and layouts.
  triedDocuments(standard.documents, (trait) => /^(string|integer|number|boolean|array|object|kind) /.test(trait)).map(
    (document) => /** @type {[string, typeof document]} */ ([document.slug, document]),
  ),
)('%s', (slug, document) => {
  test('its form reports the errors that ajv reports, on every example with every member changed', async () => {
    const ajv = new Ajv2020({
      allErrors: true,
      strict: false,
      ownProperties: true,
      formats: { date: isDate, 'date-time': isDateTime },
    });
    const oracle = ajv.compile(validationSchema(flatDocument(document, standard.codelists)));
    const { form } = await builtModule(slug);
    const ours = (/** @type {any} */ value) => sorted((form(value), [...(form.errors ?? [])]));
    const ajvs = (/** @type {any} */ value) => sorted((oracle(value), errorsOfAjv(oracle.errors ?? [])));
    const { minimal, full } = /** @type {any} */ (document.examples);
    const most = document.meta.kind === 'ledger' ? 10_000 : 500;
    const wrong = [];
    for (const values of [[null, [], 'x', {}, minimal, full], mutants(full, most)])
      for (const value of values) {
        const answers = { ours: ours(value), ajv: ajvs(value) };
        if (answers.ours.join() !== answers.ajv.join()) wrong.push(answers);
      }
    expect(wrong).toEqual([]);
  }, 60_000);
});
