import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDocument } from '../../../packages/core/dist/index.js';
import { readJson } from '../files.mjs';
import { schemasOutput } from '../paths.mjs';
import { canonical } from './canonical.mjs';
import { digests } from './manifest.mjs';

const { documents, families, planned } = readJson(join(schemasOutput, 'catalog.json'));

describe('the catalogue', () => {
  test('lists all that a program needs to choose a document', () => {
    for (const document of documents) {
      expect(document).toMatchObject({
        slug: expect.stringMatching(/^[a-z0-9-]+$/),
        title: { zh: expect.any(String), en: expect.any(String) },
        kind: expect.any(String),
        tier: expect.any(Number),
        maturity: expect.stringMatching(/^(draft|trial|normative)$/),
        evidence: expect.any(String),
        hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      });
      expect(families.map((/** @type {any} */ family) => family.family)).toContain(document.family);
      expect(document.examples).toContain('minimal');
      expect(document.counterexamples.length).toBeGreaterThanOrEqual(3);
    }
  });

  test('finds every file under the digest of its canonical form', () => {
    for (const { files } of documents) {
      expect(Object.keys(files)).toEqual(expect.arrayContaining(['schema', 'bundle', 'editor', 'meta', 'rules']));
      for (const { path, sha256 } of Object.values(files)) {
        expect(digests(canonical(readJson(join(schemasOutput, path)))).sha256).toBe(sha256);
      }
    }
  });

  test('names the digest that results of validation name', async () => {
    for (const { slug, hash } of documents) {
      expect((await loadDocument(slug, { language: 'en' })).hash).toBe(hash);
    }
  });

  test('tells what is planned apart from what is there', () => {
    const slugs = documents.map((/** @type {any} */ { slug }) => slug);
    expect(planned.filter((/** @type {any} */ { slug }) => slugs.includes(slug))).toEqual([]);
  });
});
