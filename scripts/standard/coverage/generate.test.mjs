import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadDocument } from '../../../packages/core/dist/index.js';
import { readJson } from '../files.mjs';
import { applyPatch } from '../json-patch.mjs';
import { schemasOutput } from '../paths.mjs';
import { readStandard } from '../read-standard.mjs';
import { triedDocuments } from '../tried-documents.mjs';
import { AS_OF } from './as-of.mjs';
import { defined, generatedCounterexamples } from './generate.mjs';

const standard = readStandard();
/** @param {{ code: string, path: string }} issue */
const line = ({ code, path }) => `${path} ${code}`;

/**
 * The generated counterexamples of a document as the build has published them: searching for them takes long, and the
 * build has done it from the same sources.
 * @param {string} slug @returns {Omit<import('./generate.mjs').Generated, 'constraint'>[]}
 */
const publishedCounterexamples = (slug) =>
  readJson(join(schemasOutput, 'documents', slug, 'cases.json'))
    .cases.filter((/** @type {{ id: string }} */ { id }) => id.startsWith('generated/'))
    .map((/** @type {import('../artefacts/cases.mjs').Case} */ { id, schemaValid: _schemaValid, ...rest }) => ({
      name: id.slice('generated/'.length),
      ...rest,
    }));

test.each(triedDocuments(standard.documents).map((document) => /** @type {const} */ ([document.slug, document])))(
  'every generated counterexample of %s is refused for exactly its reasons',
  async (slug, document) => {
    const kind = await loadDocument(slug);
    const all = publishedCounterexamples(slug);
    expect(all.length).toBeGreaterThan(0);
    const wrong = all.flatMap(({ name, base, patch, expect: meant }) => {
      const { issues, outcome } = kind.validate(applyPatch(document.examples[base], patch), { asOf: AS_OF });
      const said = issues
        .filter(({ severity }) => severity === 'error')
        .map(line)
        .sort();
      const wanted = meant.map(line).sort();
      return outcome === 'invalid' && said.join() === wanted.join() ? [] : [{ name, said, wanted }];
    });
    expect(wrong).toEqual([]);
  },
);

const [first] = standard.documents;
if (first === undefined) throw new Error('the standard is empty');
const searched = process.env['GUITU_TEST_ALL'] === '1' ? standard.documents : [first];

test.each(searched.map((document) => /** @type {const} */ ([document.slug, document])))(
  'the counterexamples of %s are the same whenever they are searched for, each with a name of its own',
  (slug, document) => {
    const published = publishedCounterexamples(slug);
    const again = [...generatedCounterexamples(defined(document, standard))].map(
      ({ constraint: _constraint, ...rest }) => rest,
    );
    expect(published).toEqual(JSON.parse(JSON.stringify(again)));
    expect(new Set(published.map(({ name }) => name)).size).toBe(published.length);
  },
);
