import { validate } from '@hyperjump/json-schema/openapi-3-1';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readJson } from '../files.mjs';
import { applyPatch } from '../json-patch.mjs';
import { schemasOutput } from '../paths.mjs';
import { readStandard } from '../read-standard.mjs';
import { openApi } from './openapi.mjs';
import { nodesOf } from './schema-nodes.mjs';
import { typeName } from './type-words.mjs';

const { documents, common } = readStandard();
const description = readJson(join(schemasOutput, 'openapi.json'));
const SPECIFICATION = 'https://spec.openapis.org/oas/3.1/schema';

describe('the OpenAPI description', () => {
  test('is one by the schema that the OpenAPI Initiative publishes', async () => {
    expect((await validate(SPECIFICATION, description)).valid).toBe(true);
  });

  test.each([
    ['no version of its own', { info: { title: 'a' } }],
    ['no components', { components: undefined }],
    ['another OpenAPI', { openapi: '3.0.3' }],
    ['a component with a blank in its name', { components: { schemas: { 'a b': {} } } }],
    ['components that are no map', { components: { schemas: [] } }],
  ])('would not be one with %s', async (_name, changes) => {
    const changed = JSON.parse(JSON.stringify({ ...description, ...changes }));
    expect((await validate(SPECIFICATION, changed)).valid).toBe(false);
  });

  test('has a component for every document and shared type, under the name of its TypeScript type', () => {
    const names = Object.keys(description.components.schemas);
    for (const { slug } of documents) expect(names).toContain(typeName(slug));
    for (const { name, isBase } of common) if (!isBase) expect(names).toContain(typeName(name));
    expect(names).toHaveLength(documents.length + common.length);
  });

  test('refers to nothing outside itself', () => {
    const { schemas } = description.components;
    for (const { $ref, $id } of nodesOf({ $defs: schemas })) {
      expect($id).toBeUndefined();
      if ($ref !== undefined)
        expect(Object.keys(schemas).map((name) => `#/components/schemas/${name}`)).toContain($ref);
    }
  });

  test('gives a document the verdict of its own schema', () => {
    const ajv = addFormats.default(new Ajv2020({ strict: false, ownProperties: true }));
    ajv.addSchema({ $id: 'https://example.test/openapi', ...description });
    for (const { slug } of documents) {
      const verdict = /** @type {import('ajv').ValidateFunction} */ (
        ajv.getSchema(`https://example.test/openapi#/components/schemas/${typeName(slug)}`)
      );
      const place = join(schemasOutput, 'documents', slug);
      // The builds of a document agree on every case; here it counts that references lead to the right component.
      const cases = readJson(join(place, 'cases.json')).cases.filter(
        (/** @type {{ id: string }} */ { id }) => !id.startsWith('generated/'),
      );
      const wrong = cases.filter(
        (/** @type {import('./cases.mjs').Case} */ { base, patch, schemaValid }) =>
          verdict(applyPatch(readJson(join(place, 'examples', `${base}.json`)), patch)) !== schemaValid,
      );
      expect(wrong).toEqual([]);
    }
  });

  test('cannot be made when two schemas would share a name', () => {
    const twins = ['a/0.1/work-report', 'a/0.1/common/work-report'].map(($id) => ({ $id, type: 'object' }));
    expect(() => openApi(twins)).toThrow('one name');
  });
});
