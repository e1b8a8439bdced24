import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { readJson } from '../files.mjs';
import { applyPatch } from '../json-patch.mjs';
import { schemasOutput } from '../paths.mjs';
import { readStandard } from '../read-standard.mjs';
import { triedDocuments } from '../tried-documents.mjs';
import { nodesOf } from './schema-nodes.mjs';

const { documents, common } = readStandard();

/** @param {any} ajv */
const withFormats = (ajv) => addFormats.default(ajv);

/** @param {string} slug @param {string} file */
const published = (slug, file) => readJson(join(schemasOutput, 'documents', slug, `${file}.json`));

const types = common.map(({ name }) => readJson(join(schemasOutput, 'common', name, 'schema.json')));

// Code that ajv makes shorter takes longer to make than it saves here.
const options = { strict: false, ownProperties: true, code: { optimize: false } };

/** The engine of the sources: the types that they share are compiled once. */
const ofSources = withFormats(new Ajv2020({ ...options, schemas: types }));

/** What stands in one piece is made from the same source, so that all of its builds are tried for some documents only. */
const inAllBuilds = new Set(triedDocuments(documents).map(({ slug }) => slug));

/**
 * One verdict function a build, each made by an engine that knows nothing of the others.
 * @param {string} slug @returns {Record<string, (value: unknown) => unknown>}
 */
const verdictsOf = (slug) => {
  const source = ofSources.compile(published(slug, 'schema'));
  if (!inAllBuilds.has(slug)) return { source };
  const compound = withFormats(new Ajv2020(options)).compile(published(slug, 'bundle'));
  const flat = withFormats(new Ajv2020(options)).compile(published(slug, 'flat'));
  const editor = withFormats(new Ajv.default(options)).compile(published(slug, 'editor'));
  return { source, compound, flat, editor };
};

describe.each(documents.map(({ slug }) => slug))('%s', (slug) => {
  const verdicts = verdictsOf(slug);

  test('gives every case one verdict in its builds', () => {
    const { cases } = published(slug, 'cases');
    const examples = Object.fromEntries(
      readdirSync(join(schemasOutput, 'documents', slug, 'examples')).map((file) => [
        file.slice(0, -5),
        readJson(join(schemasOutput, 'documents', slug, 'examples', file)),
      ]),
    );
    const wrong = cases.flatMap((/** @type {import('./cases.mjs').Case} */ { id, base, patch, schemaValid }) => {
      const value = applyPatch(examples[base], patch);
      return Object.entries(verdicts)
        .filter(([, verdict]) => verdict(value) !== schemaValid)
        .map(([build]) => `${id} in ${build}`);
    });
    expect(cases.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  test('lets a document name its schema in its builds', () => {
    const example = published(slug, 'examples/minimal');
    const value = { $schema: 'https://example.test/schema.json', ...example };
    const all = Object.values(verdicts);
    expect(all.map((verdict) => verdict(value))).toEqual(all.map(() => true));
    expect(all.map((verdict) => verdict({ ...value, $schema: 1 }))).toEqual(all.map(() => false));
  });

  test('has an editor build without references and identifiers, in keywords of draft-07 and of editors', () => {
    const words = new Set(nodesOf(published(slug, 'editor')).flatMap((node) => Object.keys(node)));
    const later = [...words].filter(
      (word) =>
        /^(\$id|\$ref|\$defs|unevaluated|dependentRequired|dependentSchemas|prefixItems)/.test(word) ||
        word.startsWith('x-'),
    );
    expect(later).toEqual([]);
  });

  test('shows the words of both languages and of every code in the editor build', () => {
    for (const node of nodesOf(published(slug, 'editor'))) {
      if (node.title !== undefined) expect(node.markdownDescription).toContain(`**${node.title}** · `);
      if (node.enumDescriptions !== undefined) expect(node.enumDescriptions).toHaveLength(node.enum.length);
    }
  });

  test('bundles every type as it is published', () => {
    const { $defs } = published(slug, 'bundle');
    for (const type of Object.values($defs)) {
      const { $schema: _schema, ...alone } = types.find(({ $id }) => $id === type.$id);
      expect(type).toEqual(alone);
    }
  });
});

test('a shared type says who it is and refers to others by identifier', () => {
  for (const type of types) {
    expect(type.$id).toMatch(/^https:\/\/w3id\.org\/guitu\/[0-9.]+\/common\//);
    for (const { $ref } of nodesOf(type)) if ($ref) expect(types.map(({ $id }) => $id)).toContain($ref);
  }
});

test.each(documents.map(({ slug }) => slug))('the editor build of %s holds no address to fetch', (slug) => {
  expect(readFileSync(join(schemasOutput, 'documents', slug, 'editor.json'), 'utf8')).not.toContain('w3id.org');
});
