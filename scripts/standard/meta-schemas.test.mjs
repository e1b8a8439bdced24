import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { jsonFiles } from './files.mjs';
import { schemasOutput } from './paths.mjs';
import { readStandard } from './read-standard.mjs';

const published = Object.values(jsonFiles(join(schemasOutput, 'meta')));
const { documents } = readStandard();

test('the published meta-schemas are schemas and find each other by their identifiers', () => {
  const ajv = new Ajv2020.default({ strict: false, allErrors: true });
  addFormats.default(ajv);
  for (const schema of published)
    expect({ $id: schema.$id, valid: ajv.validateSchema(schema) }).toMatchObject({ valid: true });
  ajv.addSchema(published);
  const check = (/** @type {string} */ name) =>
    ajv.getSchema(published.find(({ $id }) => $id.endsWith(`/meta/${name}.schema.json`)).$id);
  for (const { slug, schema, meta } of documents) {
    expect({ slug, schema: check('document')?.(schema), meta: check('meta')?.(meta) }).toEqual({
      slug,
      schema: true,
      meta: true,
    });
  }
});

test('they say in both languages what each keyword of ours means', () => {
  const { properties } = published.find(({ $id }) => $id.endsWith('/meta/field.schema.json'));
  const ours = Object.keys(properties).filter((keyword) => keyword.startsWith('x-'));
  expect(ours).toContain('x-privacy');
  for (const keyword of ours)
    expect({ keyword, ...properties[keyword] }).toMatchObject({
      description: expect.stringMatching(/\S/),
      'x-description-en': expect.stringMatching(/\S/),
    });
});
