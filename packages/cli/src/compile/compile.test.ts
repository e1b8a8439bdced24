import { Validator } from '@cfworker/json-schema';
import {
  registerSchema,
  setShouldValidateFormat,
  unregisterSchema,
  validate,
} from '@hyperjump/json-schema/draft-2020-12';
import '@hyperjump/json-schema/formats';
import { loadDocument } from '@guitu/core';
import type { DocumentKind, Issue } from '@guitu/core';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composed, exampleProfile } from '../test-support/example-profile.js';
import { guitu } from '../test-support/guitu.js';
import { applyPatch, type Operation } from '../vectors/apply-patch.js';
import { publishedBelow, readPublished } from '../vectors/published.js';

const folder = mkdtempSync(join(tmpdir(), 'guitu-compile-'));
const out = join(folder, 'local');
const PROFILE = '511921';

const isFull = process.env['GUITU_TEST_ALL'] === '1';

/** Of the cases that are derived, a short run takes some. */
const EVERY = isFull ? 10 : 250;

/** What is required there, fields of its own, and part of a list. */
const TRIED = ['community-detox-agreement', 'conversation-record', 'zone-transfer-approval'];

setShouldValidateFormat(true);
afterAll(() => rmSync(folder, { recursive: true }));

/** Every file below a folder with its content. */
function content(place: string): Readonly<Record<string, string>> {
  const names = readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names.map(({ parentPath, name }) => [
      join(parentPath, name).slice(place.length + 1),
      readFileSync(join(parentPath, name), 'utf8'),
    ]),
  );
}

interface Compiled {
  readonly slugs: readonly string[];
  readonly loadDocument: (slug: string, options?: object) => Promise<DocumentKind>;
}

interface Cases {
  readonly asOf: string;
  readonly cases: readonly { readonly base: string; readonly patch: readonly Operation[] }[];
}

/** The examples of a document, and some of the cases that are derived from them. */
function samples(slug: string): readonly unknown[] {
  const at = `documents/${slug}`;
  const { cases } = readPublished<Cases>(`${at}/cases.json`);
  return [
    ...publishedBelow(`${at}/examples`).map((path) => readPublished<unknown>(path)),
    ...cases
      .filter((_one, index) => index % EVERY === 0)
      .map(({ base, patch }) => applyPatch(readPublished(`${at}/examples/${base}.json`), patch)),
  ];
}

describe('guitu compile', () => {
  let compiled: Compiled;
  beforeAll(async () => {
    const run = await guitu('compile', '--profile', PROFILE, '--out', out);
    expect([run.status, run.err]).toEqual([0, '']);
    compiled = (await import(pathToFileURL(join(out, 'index.js')).href)) as Compiled;
  });

  test('gives the same bytes each time, with their digests', async () => {
    const again = join(folder, 'again');
    await guitu('compile', '--profile', PROFILE, '--out', again);
    const files = content(out);
    expect(content(again)).toEqual(files);
    const index = JSON.parse(files['index.json'] ?? '') as { files: { path: string; sha256: string }[] };
    expect(index.files.map(({ path }) => path)).toEqual(
      Object.keys(files)
        .filter((path) => path !== 'index.json')
        .sort(),
    );
    for (const { path, sha256 } of index.files)
      expect([
        path,
        createHash('sha256')
          .update(files[path] ?? '')
          .digest('hex'),
      ]).toEqual([path, sha256]);
  });

  test('writes modules that need no package and make no code', () => {
    for (const [path, text] of Object.entries(content(out)).filter(([name]) => name.endsWith('.js'))) {
      expect([path, /\beval\(|new Function|\bFunction\(/.test(text)]).toEqual([path, false]);
      for (const [, from] of text.matchAll(/(?:from|import\()\s*['"]([^'"]+)['"]/g)) expect(from).toMatch(/^\.\.?\//);
    }
  });

  test('judges every document as the profile does, in the same words', async () => {
    const told = (kind: DocumentKind, value: unknown, options: object): readonly unknown[] => {
      const { outcome, issues, profile, hash } = kind.validate(value, { asOf: '2026-01-01', ...options });
      return [outcome, profile, hash, issues.map(({ code, path, message }: Issue) => `${path} ${code} ${message}`)];
    };
    for (const slug of isFull ? compiled.slugs : TRIED) {
      for (const language of ['zh-CN', 'en'] as const) {
        const ours = await loadDocument(slug, { language, profile: PROFILE });
        const theirs = await compiled.loadDocument(slug, { language });
        expect(theirs.texts).toEqual(ours.texts);
        expect(theirs.definition).toEqual(ours.definition);
        for (const value of samples(slug))
          for (const options of [{}, { mode: 'draft' }])
            expect(told(theirs, value, options)).toEqual(told(ours, value, options));
      }
      const local = await compiled.loadDocument(slug);
      const national = await loadDocument(slug);
      for (const value of samples(slug))
        expect(local.validate(value, { profile: 'none' }).outcome).toBe(
          national.validate(value, { profile: 'none' }).outcome,
        );
    }
  });

  test('has the lists of the place', async () => {
    const slug = 'zone-transfer-approval';
    const [ours, theirs] = [await loadDocument(slug, { profile: PROFILE }), await compiled.loadDocument(slug)];
    expect(Object.keys(theirs.codelists).sort()).toEqual(Object.keys(ours.codelists).sort());
    for (const [name, load] of Object.entries(theirs.codelists))
      expect((await load()).codelist).toEqual((await ours.codelists[name]?.())?.codelist);
  });

  test('writes a flat schema and a conjunction with the verdicts of the profile, in two other engines', async () => {
    for (const slug of isFull ? compiled.slugs : TRIED) {
      const read = (what: string): Record<string, unknown> & { $id: string } =>
        JSON.parse(readFileSync(join(out, 'schemas', `${slug}.${what}.json`), 'utf8')) as never;
      const kind = await compiled.loadDocument(slug);
      const rules = new Set(kind.definition.rules.map(({ id }) => id));
      const schemas = [read('snapshot'), { ...read('schema'), $defs: { base: read('base') } }];
      for (const schema of schemas) {
        registerSchema(schema as never, schema.$id);
        const hyperjump = await validate(schema.$id);
        unregisterSchema(schema.$id);
        const worker = new Validator(schema as never, '2020-12', true);
        for (const value of samples(slug)) {
          const { issues } = kind.validate(value);
          const ours = !issues.some(({ code, severity }) => severity === 'error' && !rules.has(code));
          expect([slug, schema.$id, hyperjump(value as never).valid, worker.validate(value as never).valid]).toEqual([
            slug,
            schema.$id,
            ours,
            ours,
          ]);
        }
      }
    }
  });

  test('loads nothing for another document or another profile', async () => {
    await expect(compiled.loadDocument('drug-test-record')).rejects.toThrow('no such document');
    await expect(compiled.loadDocument('toString')).rejects.toThrow('no such document');
    await expect(compiled.loadDocument('home-visit-record', { profile: '510000' })).rejects.toThrow(PROFILE);
  });

  test('refuses a folder that holds something, unless it is to be replaced whole', async () => {
    const place = join(folder, 'taken');
    await guitu('compile', '--profile', '510000', '--out', place);
    writeFileSync(join(place, 'notes.txt'), 'mine');
    expect((await guitu('compile', '--profile', '510000', '--out', place)).status).toBe(2);
    expect(existsSync(join(place, 'notes.txt'))).toBe(true);
    expect((await guitu('compile', '--profile', '510000', '--out', place, '--force')).status).toBe(0);
    expect(existsSync(join(place, 'notes.txt'))).toBe(false);
  });

  test('writes nothing of a profile with something that does not fit, and says where', async () => {
    const profile = {
      ...exampleProfile,
      documents: { 'home-visit-record': { operations: [{ op: 'require', at: '/nowhere', source: composed }] } },
    };
    const file = join(folder, '519999.json');
    const place = join(folder, 'unsound');
    writeFileSync(file, JSON.stringify(profile));
    const { status, out: said, err } = await guitu('compile', '--profile', file, '--out', place);
    expect([status, said, existsSync(place)]).toEqual([1, '', false]);
    expect(err).toContain('/documents/home-visit-record/operations/0');
    writeFileSync(file, '{}');
    expect((await guitu('compile', '--profile', file, '--out', place)).status).toBe(3);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
