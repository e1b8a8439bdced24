import { expect, test } from 'vitest';
import { loadDocument } from '../../../packages/core/dist/index.js';
import { applyPatch } from '../json-patch.mjs';
import { readStandard } from '../read-standard.mjs';
import { triedDocuments } from '../tried-documents.mjs';
import { AS_OF } from './as-of.mjs';
import { defined, generatedCounterexamples } from './generate.mjs';

const standard = readStandard();
const [first] = standard.documents;

/** @param {{ code: string, path: string }} issue */
const line = ({ code, path }) => `${path} ${code}`;

test.each(triedDocuments(standard.documents).map((document) => /** @type {const} */ ([document.slug, document])))(
  'every generated counterexample of %s is refused for exactly its reasons',
  async (slug, document) => {
    const kind = await loadDocument(slug);
    const wrong = [...generatedCounterexamples(defined(document, standard))].flatMap(
      ({ name, base, patch, expect: meant }) => {
        const { issues, outcome } = kind.validate(applyPatch(document.examples[base], patch), { asOf: AS_OF });
        const said = issues
          .filter(({ severity }) => severity === 'error')
          .map(line)
          .sort();
        const wanted = meant.map(line).sort();
        return outcome === 'invalid' && said.join() === wanted.join() ? [] : [{ name, said, wanted }];
      },
    );
    expect(wrong).toEqual([]);
  },
);

test('the same standard gives the same counterexamples, each with a name of its own', () => {
  if (first === undefined) throw new Error('the standard is empty');
  const once = [...generatedCounterexamples(defined(first, standard))];
  expect([...generatedCounterexamples(defined(first, readStandard()))]).toEqual(once);
  expect(new Set(once.map(({ name }) => name)).size).toBe(once.length);
});
