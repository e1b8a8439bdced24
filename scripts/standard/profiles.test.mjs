import { Validator } from '@cfworker/json-schema';
import { registerSchema, unregisterSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import '@hyperjump/json-schema/formats';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDocument, validateText } from '../../packages/core/dist/index.js';
import { flatSchema } from './artefacts/flat.mjs';
import { AS_OF } from './coverage/as-of.mjs';
import { defined } from './coverage/generate.mjs';
import { enginesOf, published } from './mutants/engines.mjs';
import { samplesOf } from './mutants/agreement.mjs';
import { schemasOutput } from './paths.mjs';
import { documentOfCase, readProfileCases } from './profile-cases.mjs';
import { compiledProfile } from './profiles.mjs';
import { readStandard } from './read-standard.mjs';

const standard = readStandard();

const isFull = Boolean(process.env['GUITU_TEST_ALL']);

/** How many mutants a document has here; the full run has more. */
const MUTANTS = isFull ? 200 : 6;

/** Of the counterexamples, which are many, a short run takes some. */
const EVERY = isFull ? 1 : 12;

/** @param {string} slug */
const built = (slug) => {
  const document = standard.documents.find((each) => each.slug === slug);
  if (document === undefined) throw new Error(`no document ${slug}`);
  return defined(document, standard);
};

/** What a profile publishes for one document, with the base that it refers to inside. @param {string} id @param {string} slug */
const whole = (id, slug) => {
  const delta = JSON.parse(readFileSync(join(schemasOutput, 'profiles', id, `${slug}.schema.json`), 'utf8'));
  return { ...delta, $defs: { base: published(slug, 'bundle') } };
};

/** Of the places, which are many, a short run takes a province and a county on it; every place has its own cases. */
const profiles = Object.entries(standard.profiles).filter(([id]) => isFull || ['510000', '511921'].includes(id));

/** Each document that a profile narrows, with its profile. @type {[string, string][]} */
const narrowed = profiles.flatMap(([id, profile]) =>
  Object.entries(compiledProfile(profile, standard, (slug) => built(slug).definition).documents).flatMap(
    ([slug, { delta }]) => (delta.length > 0 ? [/** @type {[string, string]} */ ([id, slug])] : []),
  ),
);

test('the profiles that ship narrow something', () => {
  expect(narrowed.length).toBeGreaterThan(0);
});

describe.each(narrowed)('the profile %s of %s', (id, slug) => {
  const samples = [...samplesOf(built(slug), { mutants: MUTANTS, generated: false })].filter(
    ({ kind }, index) => kind !== 'counterexample' || index % EVERY === 0,
  );

  test('accepts only what its base accepts, and two other engines agree on its schema', async () => {
    const { flat } = built(slug);
    const [kind, national, engines] = await Promise.all([
      loadDocument(slug, { profile: id }),
      loadDocument(slug),
      enginesOf(slug, flatSchema(flat), 'bundle'),
    ]);
    const schema = whole(id, slug);
    registerSchema(schema, schema.$id);
    const compiled = await validate(schema.$id);
    unregisterSchema(schema.$id);
    const worker = new Validator(schema, '2020-12', true);
    const ruleCodes = new Set(kind.definition.rules.map((rule) => rule.id));
    const wrong = samples.flatMap(({ name, value }) => {
      const result = kind.validate(value, { asOf: AS_OF });
      // The gate refuses it before any schema is asked: -0, and local content that is too deep.
      if (result.issues.some(({ code }) => code.startsWith('gate-'))) return [];
      const ours = !result.issues.some(({ code, severity }) => severity === 'error' && !ruleCodes.has(code));
      const verdicts = {
        ours,
        hyperjump: compiled(value).valid,
        cfworker: worker.validate(value).valid,
      };
      const accepted = Object.values(verdicts).some(Boolean);
      const base = Object.values(engines).every((verdict) => verdict(value));
      const agrees = new Set(Object.values(verdicts)).size === 1 && (!accepted || base);
      const local = result.outcome === 'valid';
      const none = national.validate(value, { asOf: AS_OF, profile: 'none' }).outcome;
      return agrees && (!local || none === 'valid') ? [] : [{ name, ...verdicts, base, local, none }];
    });
    expect(wrong).toEqual([]);
  });

  test('accepts some of the examples, in other words something can be filled in under it', async () => {
    const { examples } = built(slug).document;
    const filled = Object.values(readProfileCases()[id] ?? {})
      .filter(({ document, expect: errors }) => document === slug && errors === undefined)
      .map((each) => documentOfCase(id, each, standard));
    const outcomes = await Promise.all(
      [...Object.values(examples), ...filled].map(async (example) => {
        const { profile: _profile, ...header } = example.header;
        return (await validateText(JSON.stringify({ ...example, header: { ...header, profile: id } }), { asOf: AS_OF }))
          .outcome;
      }),
    );
    expect(outcomes).toContain('valid');
  });
});
