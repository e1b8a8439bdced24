import { Validator } from '@cfworker/json-schema';
import { registerSchema, setShouldValidateFormat, validate } from '@hyperjump/json-schema/draft-2020-12';
import '@hyperjump/json-schema/formats';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadGuard } from '../../packages/core/dist/guard.js';
import { applyPatch } from './json-patch.mjs';
import { schemasOutput } from './paths.mjs';
import { readStandard } from './read-standard.mjs';

setShouldValidateFormat(true);

/** @param {string} slug @param {'flat' | 'bundle'} build */
const published = (slug, build) =>
  JSON.parse(readFileSync(join(schemasOutput, 'documents', slug, `${build}.json`), 'utf8'));

describe.each(readStandard().documents.map((document) => [document.slug, document]))('%s', (slug, document) => {
  const { examples, counterexamples } = /** @type {import('./read-standard.mjs').DocumentSource} */ (document);
  const values = [
    ...Object.entries(examples),
    ...Object.entries(counterexamples).map(
      ([name, { base, patch }]) => /** @type {[string, any]} */ ([name, applyPatch(examples[base], patch)]),
    ),
  ];

  test.each(/** @type {('flat' | 'bundle')[]} */ (['flat', 'bundle']))(
    'its published %s has the verdict of our validator in two other engines',
    async (build) => {
      const guard = await loadGuard(String(slug));
      const schema = published(String(slug), build);
      const id = `https://example.test/${build}/${slug}`;
      const { $id: _id, ...rest } = schema;
      registerSchema(/** @type {any} */ (rest), id);
      const cfworker = new Validator(rest, '2020-12', true);
      const verdicts = await Promise.all(
        values.map(async ([name, value]) => ({
          name,
          guitu: guard(value),
          hyperjump: (await validate(id, value)).valid,
          cfworker: cfworker.validate(value).valid,
        })),
      );
      expect(
        verdicts.filter(({ guitu, hyperjump, cfworker: other }) => guitu !== hyperjump || guitu !== other),
      ).toEqual([]);
    },
  );
});
