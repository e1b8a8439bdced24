import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { loadDocument, validateText } from '@guitu/core';
import { documentsNear, randomOf } from '@guitu/core/generate';
import { loadMigrations, migrate } from '@guitu/core/migrate';
import { STANDARD } from './identity.mjs';
import { readMigrations, stepsOfDocuments } from './migrations.mjs';
import { root } from './paths.mjs';

const migrations = await loadMigrations();
const MANY = process.env['GUITU_TEST_ALL'] === '1' ? 5000 : 400;

/** A release that is kept, by paths such as `documents/drug-test-schedule/schema.json`. @param {string} version @returns {Record<string, any> | undefined} */
const keptRelease = (version) => {
  const path = join(root, `releases/${version}.json.br`);
  return existsSync(path) ? JSON.parse(brotliDecompressSync(readFileSync(path)).toString('utf8')).files : undefined;
};

/** A schema with what it refers to written out. @param {any} node @param {Record<string, any>} byId @returns {any} */
const writtenOut = (node, byId) => {
  const { $ref, allOf = [], properties, items, ...own } = node;
  const parts = [...($ref === undefined ? [] : [byId[$ref]]), ...allOf].map((part) => writtenOut(part, byId));
  const members = Object.assign({}, ...parts.map((part) => part.properties), properties);
  return Object.assign({}, ...parts, own, {
    ...(Object.keys(members).length === 0
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(members).map(([name, member]) => [name, writtenOut(member, byId)]),
          ),
        }),
    ...(items === undefined ? {} : { items: writtenOut(items, byId) }),
  });
};

for (const migration of readMigrations()) {
  const { name, release, vectors } = migration;
  describe(name, () => {
    for (const [slug, { vectors: cases }] of Object.entries(vectors))
      for (const vector of cases)
        test(`${slug}: ${vector.because.en}`, async () => {
          const { before, to = release.to, outcome, after = before, dropped = [], issues = [], valid } = vector;
          const result = migrate(before, migrations, { to });
          expect(result.outcome).toBe(outcome);
          expect(result.dropped.map(({ path }) => path)).toEqual(dropped);
          expect(result.issues.map(({ code, path }) => ({ code, path }))).toEqual(issues);
          if (outcome === 'refused') return;
          expect(JSON.stringify(result.value)).toBe(JSON.stringify(after));
          if (valid !== undefined && to === STANDARD)
            expect((await validateText(JSON.stringify(after))).outcome === 'valid').toBe(valid);
        });

    const files = keptRelease(release.from);
    const changed = Object.keys(stepsOfDocuments(migration));
    test.skipIf(files === undefined || release.to !== STANDARD)(
      'the examples of the release before are valid in this one',
      async () => {
        for (const [path, example] of Object.entries(files ?? {})) {
          const slug = /^documents\/([^/]+)\/examples\//.exec(path)?.[1];
          if (slug === undefined || (MANY < 1000 && !changed.includes(slug))) continue;
          const { value } = migrate(example, migrations);
          expect([path, (await validateText(JSON.stringify(value))).outcome]).toEqual([path, 'valid']);
        }
      },
    );

    test.skipIf(files === undefined || release.to !== STANDARD).each(changed)(
      'every %s that the schema of the release before accepts is accepted by this one',
      async (slug) => {
        const kept = files ?? {};
        const schemas = Object.values(kept).filter((file) => typeof file?.$id === 'string');
        const ajv = new Ajv2020.default({ strict: false });
        addFormats.default(ajv);
        for (const schema of schemas) ajv.addSchema(schema);
        const schema = kept[`documents/${slug}/schema.json`];
        const accepts = /** @type {import('ajv').ValidateFunction} */ (ajv.getSchema(schema.$id));
        const examples = Object.entries(kept).filter(([path]) => path.startsWith(`documents/${slug}/examples/`));
        const kind = await loadDocument(slug);
        const rules = new Set(kind.definition.rules.map(({ id }) => id));
        const near = documentsNear(
          writtenOut(schema, Object.fromEntries(schemas.map((one) => [one.$id, one]))),
          examples.map(([, example]) => example),
          randomOf(slug),
          MANY,
        );
        let tried = 0;
        for (const document of near) {
          const { header } = /** @type {any} */ (document);
          if (!accepts(document) || header.standard !== release.from || header.document !== slug) continue;
          tried += 1;
          const result = migrate(document, migrations);
          expect(result.issues).toEqual([]);
          const { issues } = kind.validate(result.value, { profile: 'none' });
          expect(issues.filter(({ code, severity }) => severity === 'error' && !rules.has(code))).toEqual([]);
        }
        expect(tried).toBeGreaterThan(MANY / 20);
      },
    );

    test.skipIf(files === undefined || release.to !== STANDARD).each(changed)(
      'an older %s is not judged by the new shape, and the result says what to do',
      async (slug) => {
        const [, example] =
          Object.entries(files ?? {}).find(([path]) => path.startsWith(`documents/${slug}/examples/`)) ?? [];
        const { outcome, issues } = await validateText(JSON.stringify(example), { language: 'en' });
        expect(outcome).toBe('unchecked');
        expect(issues).toMatchObject([
          { code: 'gate-older-shape', path: '/header/standard', params: { limit: release.to } },
        ]);
        expect(issues[0]?.message).toContain('guitu migrate');
      },
    );
  });
}

test('a kind that has not changed shape is judged whatever older version it was written in', async () => {
  const files = keptRelease('0.1') ?? {};
  const text = JSON.stringify(files['documents/home-visit-record/examples/minimal.json']);
  expect(text).toContain('"standard":"0.1"');
  expect((await validateText(text)).outcome).toBe('valid');
});
