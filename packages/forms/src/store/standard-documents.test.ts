import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadDocument } from '@guitu/core';
import type { Change } from '../form-store.js';
import type { JsonObject } from '../json.js';
import { applyPatch } from '../test-support/forms.js';
import { createForm } from './create-form.js';

const DOCUMENTS = new URL('../../../schemas/src/documents/', import.meta.url);
const AS_OF = '2026-01-01';

interface Counterexample {
  readonly base: string;
  readonly patch: readonly Change[];
}

const read = <Content>(path: string): Content => JSON.parse(readFileSync(new URL(path, DOCUMENTS), 'utf8')) as Content;
const namesIn = (path: string): readonly string[] => {
  try {
    return readdirSync(new URL(path, DOCUMENTS));
  } catch (error) {
    // Not every document has counterexamples of its own.
    if ((error as { code?: unknown }).code === 'ENOENT') return [];
    throw error;
  }
};

const documents = namesIn('').flatMap((group) =>
  namesIn(`${group}/`).map((slug): [slug: string, folder: string] => [slug, `${group}/${slug}/`]),
);

// One test a question and document, not one an example: there are thousands. What is wrong is named by the example.
describe.each(documents)('%s', (slug, folder) => {
  it('takes its examples as they are, hides nothing of them and finds them as valid as the validator does', async () => {
    const kind = await loadDocument(slug);
    for (const name of namesIn(`${folder}examples/`)) {
      const value = read<JsonObject>(`${folder}examples/${name}`);
      const store = createForm({ kind, value, asOf: AS_OF });
      expect(store.document, name).toEqual(value);
      const { value: sent, result, hiddenPaths } = store.submit();
      expect([sent, hiddenPaths], name).toEqual([value, []]);
      expect(result, name).toEqual(kind.validate(value, { asOf: AS_OF }));
      expect(store.errorSummary(), name).toEqual([]);
    }
  });

  it('shows every error of its counterexamples at a visible field', async () => {
    const kind = await loadDocument(slug);
    for (const name of namesIn(`${folder}counterexamples/`)) {
      const { base, patch } = read<Counterexample>(`${folder}counterexamples/${name}`);
      const value = applyPatch(read<JsonObject>(`${folder}examples/${base}.json`), patch);
      const store = createForm({ kind, value, asOf: AS_OF });
      const { value: sent, result } = store.submit();
      expect(result, name).toEqual(kind.validate(sent, { asOf: AS_OF }));
      const errors = result.issues.filter(({ severity }) => severity === 'error');
      expect(store.errorSummary(), name).toHaveLength(errors.length);
      for (const { path, code } of store.errorSummary()) {
        const { visible, issues } = store.fieldState(path);
        expect([visible, issues.map((issue) => issue.code)], name).toEqual([true, expect.arrayContaining([code])]);
      }
    }
  });

  it('opens as a new form whose every section has fields with titles', async () => {
    const store = createForm({ kind: await loadDocument(slug, { language: 'en' }), asOf: AS_OF });
    const sections = store.sections();
    expect(sections.length).toBeGreaterThan(0);
    for (const { title, fields } of sections)
      expect([title, ...fields.map((field) => field.title)].every(Boolean)).toBe(true);
    expect(store.submit().result.outcome).toBe('invalid');
    expect(store.errorSummary().every(({ path }) => store.fieldState(path).visible)).toBe(true);
  });
});
