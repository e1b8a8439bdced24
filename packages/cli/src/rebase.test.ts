import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerSchema, unregisterSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import { readPublished } from './vectors/published.js';
import { contentDigest } from './rebase/rebase.js';
import { guitu, type Run } from './test-support/guitu.js';

const BASE = 'https://standards.example.cn/guitu';
const SLUG = 'community-detox-agreement';

let folder = '';
let out = '';
let run: Run;

const read = <Content>(path: string): Content => JSON.parse(readFileSync(join(out, path), 'utf8')) as Content;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'guitu-rebase-'));
  out = join(folder, 'ministry');
  run = await guitu('rebase', '--base', `${BASE}/`, '--out', out);
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('every identifier moves, and nothing else', () => {
  expect(run).toMatchObject({ status: 0, err: '' });
  const bundle = readFileSync(join(out, `documents/${SLUG}/bundle.json`), 'utf8');
  expect(bundle).not.toContain('"https://w3id.org/guitu');
  const before = readPublished<{ $id: string }>(`documents/${SLUG}/bundle.json`);
  const after = read<{ $id: string }>(`documents/${SLUG}/bundle.json`);
  expect(after.$id).toBe(before.$id.replace('https://w3id.org/guitu', BASE));
  expect(JSON.stringify(after).split(BASE).join('https://w3id.org/guitu')).toBe(JSON.stringify(before));
});

test('what each file says keeps its digest, by which a reader can tell that nothing else was changed', () => {
  const { files } = read<{ files: readonly { path: string; content: string }[] }>('manifest.json');
  const schemas = files.filter(({ path }) => path.endsWith('schema.json'));
  expect(schemas.length).toBeGreaterThan(90);
  const from = 'https://w3id.org/guitu';
  expect(schemas.map(({ content }) => content)).toEqual(
    schemas.map(({ path }) => contentDigest(readPublished(path), from)),
  );
  const [first] = schemas;
  const changed = { ...read<object>(String(first?.path)), title: '另一个名称' };
  expect(contentDigest(changed, BASE)).not.toBe(first?.content);
});

test('another engine validates by the moved schemas', async () => {
  const schema = read<{ $id: string }>(`documents/${SLUG}/bundle.json`);
  registerSchema(schema as never, schema.$id);
  const check = await validate(schema.$id);
  unregisterSchema(schema.$id);
  const example = readPublished<Record<string, unknown>>(`documents/${SLUG}/examples/full.json`);
  expect(check(example as never).valid).toBe(true);
  expect(check({ ...example, unknown: 1 } as never).valid).toBe(false);
});

test.each(['http://standards.example.cn', 'https://standards.example.cn/?a=1', 'guitu'])(
  'the address %s is refused',
  async (base) => {
    expect(await guitu('rebase', '--base', base, '--out', join(folder, 'other'))).toMatchObject({ status: 2 });
  },
);
