import { expect, test } from 'vitest';
import { flatDocument } from './document-schema.mjs';
import { readStandard } from './read-standard.mjs';
import { unsourcedFields } from './unsourced-fields.mjs';

const standard = readStandard();
const document = standard.documents.find(({ slug }) => slug === 'reporting-registration');
const fields = unsourcedFields(flatDocument(/** @type {any} */ (document), standard.codelists));

test.each([
  ['/overdueDays', 'design'],
  ['/decisionNumber', 'observed-practice'],
])('%s rests on %s', (path, basis) => {
  expect(fields).toContainEqual(expect.objectContaining({ path, basis }));
});

test.each(['', '/reportDueOn', '/executionOrganisation'])('"%s" rests on a text or is no field', (path) => {
  expect(fields.map((field) => field.path)).not.toContain(path);
});
