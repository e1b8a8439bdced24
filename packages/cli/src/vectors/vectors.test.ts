import { type Schema, Validator } from '@cfworker/json-schema';
import { evaluate, type Expression, loadDocument, MISSING, type Scope, validateText } from '@guitu/core';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCatalog } from '../catalog.js';
import { guitu } from '../test-support/guitu.js';
import { packFiles } from './pack.js';

interface Issue {
  readonly path: string;
  readonly code: string;
}

interface PackCase {
  readonly id: string;
  readonly valid: boolean;
  readonly schemaValid: boolean;
  readonly errors: readonly Issue[];
  readonly warnings?: readonly Issue[];
  readonly document: unknown;
}

interface Index {
  readonly pack: number;
  readonly asOf: string;
  readonly documents: readonly {
    readonly slug: string;
    readonly schema: string;
    readonly rules: string;
    readonly cases: string;
    readonly counts: Readonly<Record<string, number>>;
  }[];
  readonly expressions: readonly string[];
  readonly identifiers: readonly string[];
  readonly rubrics: readonly string[];
}

/** Documents of three kinds stand for all: every case of every document is judged by several engines elsewhere. */
const SOME = ['community-detox-agreement', 'drug-test-ledger', 'work-report'];

const folder = mkdtempSync(join(tmpdir(), 'guitu-vectors-'));
const pack = join(folder, 'pack');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file of the pack. Nothing below reads anything else. */
const read = <Content>(path: string): Content => JSON.parse(readFileSync(join(pack, path), 'utf8')) as Content;

const lines = (issues: readonly Issue[]): string[] => issues.map(({ path, code }) => `${path} ${code}`).sort();

let first: { status: number; out: string; err: string };
let index: Index;
beforeAll(async () => {
  first = await guitu('vectors', '--out', pack, '--document', ...SOME);
  index = read('index.json');
});

describe('guitu vectors', () => {
  test('writes the pack and says so', () => {
    expect(first).toMatchObject({ status: 0, err: '' });
    expect(first.out).toMatch(/^.*pack：写入 \d+ 个文件。\n$/);
    expect(readdirSync(pack).sort()).toEqual([
      'README.md',
      'documents',
      'expressions',
      'identifiers',
      'index.json',
      'rubrics',
    ]);
    expect(index.pack).toBe(1);
  });

  test('writes a README in both languages that names every file', () => {
    const text = readFileSync(join(pack, 'README.md'), 'utf8');
    for (const name of [
      'index.json',
      'schema.json',
      'rules.json',
      'cases.json',
      'expressions',
      'identifiers',
      'rubrics',
    ])
      expect(text.split(name).length).toBeGreaterThan(2);
    expect(text).toContain('一致性用例');
    expect(text).toContain('Conformance cases');
  });

  test('writes the same bytes again, and lists every file it writes', async () => {
    const again = join(folder, 'again');
    await guitu('vectors', '--out', again, '--lang', 'en', '--document', ...SOME);
    const listed = [
      ...index.documents.flatMap(({ schema, rules, cases }) => [schema, rules, cases]),
      ...index.expressions,
      ...index.identifiers,
      ...index.rubrics,
    ];
    const found = readdirSync(pack, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(pack.length + 1));
    expect([...listed, 'README.md', 'index.json'].sort()).toEqual(found.sort());
    expect(found.filter((path) => !readFileSync(join(again, path)).equals(readFileSync(join(pack, path))))).toEqual([]);
  });

  test('refuses a folder that holds something, and replaces it when it is forced', async () => {
    const place = join(folder, 'mine');
    await guitu('vectors', '--out', place, '--document', 'work-report');
    writeFileSync(join(place, 'note.txt'), 'mine');
    const refused = await guitu('vectors', '--out', place, '--document', 'work-report');
    expect(refused).toMatchObject({ status: 2, out: '' });
    expect(refused.err).toContain('--force');
    expect(existsSync(join(place, 'note.txt'))).toBe(true);
    expect((await guitu('vectors', '--out', place, '--force', '--document', 'work-report')).status).toBe(0);
    expect(existsSync(join(place, 'note.txt'))).toBe(false);
  });

  test('writes every document when none is named', () => {
    const { path, text } = [...packFiles()].find((file) => file.path === 'index.json') ?? { path: '', text: '{}' };
    const { documents } = JSON.parse(text) as Index;
    expect([path, documents.map(({ slug }) => slug)]).toEqual(['index.json', readCatalog().map(({ slug }) => slug)]);
  });

  test('refuses a document that there is not', async () => {
    const refused = await guitu('vectors', '--out', join(folder, 'none'), '--document', 'work-report', 'no-such');
    expect(refused).toMatchObject({ status: 2, out: '', err: '没有文书 no-such，见 guitu list。\n' });
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });

  test('asks for a folder', async () => {
    expect(await guitu('vectors')).toMatchObject({ status: 2, out: '' });
  });
});

describe('whoever reads only the pack', () => {
  test('gets the verdict of every schema from an engine that is not ours', () => {
    for (const { schema, cases } of index.documents) {
      const engine = new Validator(read<Schema>(schema), '2020-12', true);
      const wrong = read<PackCase[]>(cases).filter(
        ({ document, schemaValid }) => engine.validate(document).valid !== schemaValid,
      );
      expect(wrong.map(({ id }) => id)).toEqual([]);
    }
  });

  test('finds as many cases as the index counts, right and wrong ones in each', () => {
    for (const { cases, counts } of index.documents) {
      const found = read<PackCase[]>(cases);
      expect(found).toHaveLength(Object.values(counts).reduce((sum, count) => sum + count, 0));
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      expect(new Set(found.map(({ valid }) => valid)).size).toBe(2);
      for (const one of found) expect(one.valid).toBe(one.errors.length === 0);
    }
  });

  test('finds one meaning in each expression', () => {
    for (const path of index.expressions) {
      for (const { description, expression, scope, expect: expected } of read<
        { description: string; expression: Expression; scope: Scope; expect: unknown }[]
      >(path)) {
        const value = evaluate(expression, scope);
        expect([path, description, value === MISSING ? { missing: true } : value]).toEqual([
          path,
          description,
          expected,
        ]);
      }
    }
  });
});

test('the cases say what our validator says', async () => {
  for (const { slug, cases } of index.documents) {
    const kind = await loadDocument(slug, { language: 'zh-CN' });
    for (const { id, document, errors, warnings = [] } of read<PackCase[]>(cases)) {
      const { issues } = kind.validate(document, { asOf: index.asOf });
      const of = (severity: string) => lines(issues.filter((issue) => issue.severity === severity));
      expect([slug, id, of('error')]).toEqual([slug, id, lines(errors)]);
      expect(of('warning')).toEqual(expect.arrayContaining(lines(warnings)));
    }
    const [{ document } = { document: undefined }] = read<PackCase[]>(cases);
    expect((await validateText(JSON.stringify(document), { language: 'en' })).document).toBe(slug);
  }
});
