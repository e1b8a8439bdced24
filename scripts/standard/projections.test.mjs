import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDocument } from '../../packages/core/dist/index.js';
import { checkProjection } from '../../packages/core/src/projection/check.ts';
import { projectLedger } from '../../packages/core/src/projection/project.ts';
import { defineDocument } from './definition.mjs';
import { flatDocument } from './document-schema.mjs';
import { jsonFiles } from './files.mjs';
import { metaSchemaCheck } from './meta-schemas.mjs';
import { readStandard } from './read-standard.mjs';

const standard = readStandard();
const ledgers = standard.documents.filter(({ projection }) => projection !== undefined);

/** The fields of every document, by slug. */
const roots = Object.fromEntries(
  standard.documents.map((document) => {
    const { definition } = defineDocument(document, flatDocument(document, standard.codelists), standard);
    return [document.slug, definition.root];
  }),
);

test('some ledger is derived from other documents', () => {
  expect(ledgers.map(({ slug }) => slug)).toContain('drug-test-ledger');
});

describe.each(ledgers)('the projection of $slug', ({ slug, folder, projection, examples }) => {
  test('has the form that its meta-schema describes', () => {
    expect(metaSchemaCheck(standard.metaSchemas)('projection', projection)).toEqual([]);
    expect(projection.ledger).toBe(slug);
  });

  test('finds every field that it reads and fills', () => {
    const rows = roots[slug].fields.find((/** @type {{ name: string }} */ field) => field.name === 'rows');
    expect(checkProjection(projection, roots, rows.item)).toEqual([]);
  });

  test('is tried on valid documents', async () => {
    for (const [name, document] of Object.entries(jsonFiles(join(folder, 'projection-case')))) {
      const kind = await loadDocument(document.header.document, { language: 'en' });
      expect({ name, outcome: kind.validate(document).outcome }).toEqual({ name, outcome: 'valid' });
    }
  });

  test('gives the rows that were counted by hand, in whatever order the documents come', () => {
    const documents = Object.values(jsonFiles(join(folder, 'projection-case')));
    const { rows, scope } = examples['from-case'];
    const expected = { ledger: slug, rows, unplaced: [] };
    expect(projectLedger(projection, documents, { asOf: scope.asOf })).toEqual(expected);
    expect(projectLedger(projection, [...documents].reverse(), { asOf: scope.asOf })).toEqual(expected);
  });
});
