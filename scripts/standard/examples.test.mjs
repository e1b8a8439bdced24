import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDocument, validateText } from '../../packages/core/dist/index.js';
import { issueLines, QUESTIONS } from './document/questions.mjs';
import { readStandard } from './read-standard.mjs';
import { root } from './paths.mjs';

const { documents } = readStandard();

// One test a question and document, not one an example: there are thousands. What is wrong is named by the example.
describe.each(documents.map((document) => /** @type {const} */ ([document.slug, document])))('%s', (slug, document) => {
  test.each(Object.entries(QUESTIONS))('%s', async (_does, question) => {
    expect(await question(document, await loadDocument(slug, { language: 'zh-CN' }))).toEqual([]);
  });
});

const seeds = join(root, 'examples/seeds');
const seedDocuments = readdirSync(seeds, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(join(seeds, name, 'documents')).map((file) => join(name, 'documents', file)));

test.each(seedDocuments)('the seed document %s is valid', async (name) => {
  const { outcome, issues } = await validateText(readFileSync(join(seeds, name)), { language: 'zh-CN' });
  expect(issueLines(issues, 'error')).toEqual([]);
  expect(outcome).toBe('valid');
});
