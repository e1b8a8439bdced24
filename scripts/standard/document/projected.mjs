import { join } from 'node:path';
import { projectLedger } from '../../../packages/core/dist/index.js';
import { checkProjection } from '../coverage/core-parts.mjs';
import { defineDocument } from '../definition.mjs';
import { flatDocument } from '../document-schema.mjs';
import { jsonFiles } from '../files.mjs';

/**
 * @typedef {import('../read-standard.mjs').DocumentSource} DocumentSource
 * @typedef {import('../read-standard.mjs').Standard} Standard
 */

/** The fields of a document as a tree. @param {DocumentSource} document @param {Standard} standard */
const rootOf = (document, standard) =>
  defineDocument(document, flatDocument(document, standard.codelists), standard).definition.root;

/**
 * What is wrong with the projection of a ledger: what it reads or fills is not there, or the rows that it makes of the
 * documents in projection-case/ are not those of examples/from-case.json. Empty is right, as for a document without one.
 * @param {DocumentSource} document @param {Standard} standard @param {Record<string, any>} [documents] those of projection-case/
 * @returns {string[]}
 */
export const projectionLines = (
  document,
  standard,
  documents = jsonFiles(join(document.folder, 'projection-case')),
) => {
  const { projection, examples } = document;
  if (projection === undefined) return [];
  const read = new Set(projection.from.map((/** @type {any} */ source) => source.document));
  const roots = Object.fromEntries(
    standard.documents.filter(({ slug }) => read.has(slug)).map((one) => [one.slug, rootOf(one, standard)]),
  );
  const rows = rootOf(document, standard).fields?.find(
    (/** @type {{ name: string }} */ field) => field.name === 'rows',
  );
  if (rows?.item === undefined) return ['schema.json has no list "rows" for the projection to fill'];
  const faults = checkProjection(projection, roots, rows.item);
  if (faults.length > 0)
    return faults.map(
      ({ code, path, problem }) => `projection.json#${path}  ${[code, problem ?? []].flat().join(': ')}`,
    );
  const example = examples['from-case'];
  if (Object.keys(documents).length === 0) return ['projection-case/ has no documents to make rows of'];
  if (example === undefined) return ['examples/from-case.json is missing: the ledger that the case gives'];
  const made = projectLedger(projection, Object.values(documents), { asOf: example.scope.asOf });
  const differ = made.rows
    .map((row, index) => ({ row: JSON.stringify(row), wanted: JSON.stringify(example.rows[index]), index }))
    .filter(({ row, wanted }) => row !== wanted);
  return [
    ...made.unplaced.map((one) => `projection-case/ has no row for ${JSON.stringify(one)}`),
    ...(made.rows.length === example.rows.length
      ? []
      : [`the case gives ${made.rows.length} rows, examples/from-case.json has ${example.rows.length}`]),
    ...differ.map(({ row, wanted, index }) => `row ${index}: the case gives ${row}, examples/from-case.json ${wanted}`),
  ];
};
