import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { guitu } from './test-support/guitu.js';

let folder = '';
const file = (name: string): string => join(folder, name);
const put = (name: string, value: unknown): void => writeFileSync(file(name), JSON.stringify(value));

const note = (text: object): object => ({
  type: 'object',
  properties: { text },
  required: ['text'],
  additionalProperties: false,
});

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guitu-compare-'));
  put('old.json', note({ type: 'string', maxLength: 20 }));
  put('titled.json', note({ type: 'string', maxLength: 20, title: '内容' }));
  put('wider.json', note({ type: 'string', maxLength: 30 }));
  put('narrower.json', note({ type: 'string', maxLength: 10 }));
  put('unknown.json', note({ type: 'string', maxLength: 20, not: { const: '无' } }));
  mkdirSync(file('proposals'));
  put('proposals/0001.json', {
    number: '0001',
    changes: ['schema:unknown.json:/text:not'],
    waivers: [{ change: 'schema:unknown.json:/text:not', verdict: 'widens' }],
  });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  ['titled.json', 'patch', 0],
  ['wider.json', 'patch', 1],
  ['wider.json', 'minor', 0],
  ['narrower.json', 'minor', 1],
  ['narrower.json', 'major', 0],
  ['unknown.json', 'major', 3],
])('%s as a %s release ends with %i', async (now, release, status) => {
  expect(await guitu('compare', file('old.json'), file(now), '--release', release)).toMatchObject({ status });
});

test('a breaking line has a document that shows it', async () => {
  const { out } = await guitu('compare', file('old.json'), file('narrower.json'), '--format', 'json');
  const { proposed, changes } = JSON.parse(out);
  expect(proposed).toBe('major');
  expect(changes).toMatchObject([
    { id: 'schema:narrower.json:/text:maxLength', verdict: 'narrows', from: 20, to: 10, witness: { accepted: 'old' } },
  ]);
  expect(changes[0].witness.document.text.length).toBeGreaterThan(10);
});

test('a proposal judges what nothing is concluded of', async () => {
  const words = ['compare', file('old.json'), file('unknown.json'), '--proposals', file('proposals')];
  expect(await guitu(...words, '--release', 'minor')).toMatchObject({ status: 0 });
  expect(await guitu(...words, '--release', 'patch')).toMatchObject({ status: 1 });
  expect((await guitu(...words, '--lang', 'en')).out).toContain('judged widens by proposal 0001');
});

test('what is no release and no schema is a question to whoever asked', async () => {
  expect(await guitu('compare', file('old.json'), file('nothing.json'))).toMatchObject({ status: 2 });
});
