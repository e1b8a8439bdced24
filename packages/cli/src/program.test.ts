import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guituWith } from './test-support/guitu.js';

const standard = new URL('../../schemas/dist/documents/', import.meta.url).pathname;
const agreement = join(standard, 'community-detox-agreement/examples/full.json');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guitu-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Writes a file of the test and gives its path. */
async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function read(path: string): Promise<Record<string, unknown>> {
  const { readFile } = await import('node:fs/promises');
  return JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
}

describe('guitu list', () => {
  test('gives programs every document with exactly the agreed members', async () => {
    const { status, out } = await guituWith(['list', '--format', 'json']);
    const documents = JSON.parse(out) as Record<string, unknown>[];
    expect(status).toBe(0);
    expect(documents.length).toBeGreaterThanOrEqual(12);
    for (const document of documents) {
      expect(Object.keys(document)).toEqual(['slug', 'title', 'kind', 'family', 'version', 'maturity', 'evidence']);
    }
  });

  test('gives people a line a document', async () => {
    const { out } = await guituWith(['list']);
    expect(out).toContain('社区戒毒协议书');
    expect((await guituWith(['list', '--lang', 'en'])).out).toContain('Community-detox agreement');
  });
});

describe('guitu validate', () => {
  test('exits 0 when every document is valid', async () => {
    const { status, out } = await guituWith(['validate', agreement]);
    expect(status).toBe(0);
    expect(out).toContain('通过');
  });

  test('exits 1 and names the place and the code when one is invalid', async () => {
    const value = await read(agreement);
    delete (value['header'] as Record<string, unknown>)['divisionCode'];
    const path = await file('invalid.json', JSON.stringify(value));
    const { status, out } = await guituWith(['validate', agreement, path, '--format', 'json']);
    expect(status).toBe(1);
    const { files } = JSON.parse(out) as {
      files: { file: string; document: string; outcome: string; issues: Record<string, unknown>[] }[];
    };
    expect(files.map(({ outcome }) => outcome)).toEqual(['valid', 'invalid']);
    expect(files[1]).toMatchObject({ file: path, document: 'community-detox-agreement', truncated: false });
    const [issue] = files[1]?.issues ?? [];
    expect(issue).toMatchObject({ code: 'required', severity: 'error', path: '/header/divisionCode' });
    expect(Object.keys(issue ?? {}).sort()).toEqual([
      'code',
      'label',
      'message',
      'params',
      'path',
      'severity',
      'source',
    ]);
  });

  test.each([
    [
      'a document of 2 MB',
      () => JSON.stringify({ header: { document: 'community-detox-agreement' }, text: 'x'.repeat(2_000_000) }),
      /gate-(string|too-large)/,
    ],
    [
      'a single document of 2 MB in small strings',
      () =>
        JSON.stringify({
          header: { document: 'community-detox-agreement' },
          rows: Array.from({ length: 40_000 }, (_, row) => ({ text: 'x'.repeat(30), row })),
        }),
      /gate-(too-large|nodes)/,
    ],
    ['duplicate keys', () => '{"header":{"document":"a"},"header":{"document":"b"}}', /gate-duplicate-key/],
    ['nesting 10 000 deep', () => '['.repeat(10_000) + ']'.repeat(10_000), /gate-depth/],
    ['text that is not JSON', () => 'not json', /gate-not-json/],
    ['an empty file', () => '', /gate-empty/],
  ])('exits 3 with one clear message for %s', async (name, content, code) => {
    const path = await file('refused.json', content());
    const { status, out, err } = await guituWith(['validate', path]);
    expect(status, name).toBe(3);
    expect(out).toMatch(code);
    expect(out.trim().split('\n')).toHaveLength(2);
    expect(out + err).not.toMatch(/\bat .*:\d+:\d+|Error:/);
  });

  test('exits 3 for a file that is not there or is a folder', async () => {
    expect((await guituWith(['validate', join(folder, 'absent.json')])).status).toBe(3);
    expect((await guituWith(['validate', folder])).status).toBe(3);
  });

  test('exits 2 when the command is wrong, whatever the documents say', async () => {
    expect((await guituWith(['validate'])).status).toBe(2);
    expect((await guituWith(['validate', agreement, '--format', 'xml'])).status).toBe(2);
    expect((await guituWith(['validate', agreement, '--as', 'no-such-document'])).status).toBe(2);
    expect((await guituWith(['nonsense'])).status).toBe(2);
  });

  test('takes the day that rules call today, and no day that does not exist', async () => {
    const record = join(standard, 'drug-test-record/examples/minimal.json');
    const { status, out } = await guituWith(['validate', record, '--as-of', '2025-03-23']);
    expect(status).toBe(0);
    expect(out).toContain('test-record-in-future');
    expect((await guituWith(['validate', record, '--as-of', '2025-03-24'])).out).not.toContain('test-record-in-future');
    for (const day of ['2025-13-01', '2025-02-29', 'today'])
      expect((await guituWith(['validate', record, '--as-of', day])).status).toBe(2);
  });

  test('reads NDJSON line by line, from a file and from standard input', async () => {
    const line = JSON.stringify(await read(agreement));
    const lines = `${line}\n\n{"header":{}}\n${line}\n`;
    const path = await file('many.ndjson', lines);
    for (const result of [
      await guituWith(['validate', path, '--format', 'json']),
      await guituWith(['validate', '-', '--format', 'json'], lines),
    ]) {
      const { files } = JSON.parse(result.out) as { files: { line: number; outcome: string }[] };
      expect(files.map(({ line: number, outcome }) => [number, outcome])).toEqual([
        [1, 'valid'],
        [3, 'unchecked'],
        [4, 'valid'],
      ]);
      expect(result.status).toBe(3);
    }
  });

  test('an unknown profile is never reported as valid', async () => {
    const { status, out } = await guituWith(['validate', agreement, '--profile', '999999']);
    expect(status).toBe(3);
    expect(out).toContain('profile-unchecked');
    expect((await guituWith(['validate', agreement, '--profile', 'none'])).status).toBe(0);
  });

  test('speaks English on request and writes SARIF', async () => {
    const path = await file('empty-object.json', '{"header":{"document":"community-detox-agreement"}}');
    const { out } = await guituWith(['validate', path, '--lang', 'en', '--format', 'sarif']);
    const sarif = JSON.parse(out) as { version: string; runs: { results: { message: { text: string } }[] }[] };
    expect(sarif.version).toBe('2.1.0');
    expect(sarif.runs[0]?.results.length).toBeGreaterThan(0);
    expect(sarif.runs[0]?.results.every(({ message }) => !/[\u4e00-\u9fff]/.test(message.text))).toBe(true);
  });
});

describe('guitu score', () => {
  const plan = join(standard, 'staffing-plan/examples/full.json');

  test('names the document that the rubric reads, and gives no total, when there is none', async () => {
    const { status, out, err } = await guituWith(['score', 'staffing-hangzhou-2013', agreement]);
    expect([status, out]).toEqual([3, '']);
    expect(err).toContain('staffing-plan');
    expect((await guituWith(['score', 'staffing-hangzhou-2013', agreement, '--lang', 'en'])).err).toMatch(
      /reads another/,
    );
  });

  test.each([
    ['an empty file', 'empty.json', '', /文件是空的|gate-empty/],
    ['lines that are all blank', 'blank.ndjson', '\n\n', /gate-empty/],
    ['duplicate keys', 'twice.json', '{"header":{},"header":{}}', /同一个名称出现了两次.*gate-duplicate-key/],
    ['text that is not JSON', 'text.json', 'not json', /gate-not-json/],
  ])('says what is wrong with %s', async (_name, name, content, reason) => {
    const { status, out, err } = await guituWith(['score', 'staffing-hangzhou-2013', await file(name, content)]);
    expect([status, out]).toEqual([3, '']);
    expect(err).toMatch(reason);
  });

  test('prints a trace whose points add up to the total', async () => {
    const { status, out } = await guituWith(['score', 'staffing-hangzhou-2013', plan, '--format', 'json']);
    const result = JSON.parse(out) as { status: string; total: string; trace: { points: string }[] };
    expect([status, result.status]).toEqual([0, 'scored']);
    const sum = result.trace.reduce((total, { points }) => total + Math.round(Number(points) * 100), 0);
    expect(sum).toBe(Math.round(Number(result.total) * 100));
  });

  test('takes a folder of documents and finds the one that the rubric reads', async () => {
    const { mkdir, copyFile } = await import('node:fs/promises');
    const documents = join(folder, 'documents');
    await mkdir(documents);
    await copyFile(plan, join(documents, 'plan.json'));
    await copyFile(agreement, join(documents, 'agreement.json'));
    expect((await guituWith(['score', 'staffing-one-per-thirty', documents])).status).toBe(0);
    await copyFile(plan, join(documents, 'second-plan.json'));
    const { status, err } = await guituWith(['score', 'staffing-one-per-thirty', documents]);
    expect(status).toBe(2);
    expect(err).toContain('2 documents');
  });

  test('labels a result about a person as an opinion', async () => {
    const sheet = join(standard, 'physiological-detox-assessment/examples/full.json');
    const { out } = await guituWith(['score', 'physiological-detox-beijing', sheet, '--format', 'json']);
    expect(JSON.parse(out)).toHaveProperty('opinion');
  });

  test('says what a decision table comes to, without zeros, and takes a choice that no law fixes', async () => {
    const sheet = join(standard, 'comprehensive-diagnostic-assessment/examples/early-with-ordinary-surroundings.json');
    const ask = ['score', 'comprehensive-disposition', sheet, '--lang', 'en'];
    const { status, out } = await guituWith(ask);
    expect([status, out.split('\n')[1]]).toEqual([
      0,
      'Outcome early release may be proposed when progress is good, release on time',
    ]);
    expect(out).not.toContain('0.00');
    const chosen = await guituWith([...ask, '--choose', 'suggestion/surroundings-ordinary=early-release']);
    expect(chosen.out).toMatch(/early release \(no law fixes this.*as chosen\)/);
    for (const choice of ['suggestion/surroundings-ordinary=extend', 'early-release/escape=possible', 'nothing']) {
      expect((await guituWith([...ask, '--choose', choice])).status).toBe(2);
    }
  });

  test('exits 2 for an unknown rubric or a date that is none, 3 when facts are missing', async () => {
    expect((await guituWith(['score', 'no-such-rubric', plan])).status).toBe(2);
    expect((await guituWith(['score', 'staffing-hangzhou-2013', plan, '--as-of', 'yesterday'])).status).toBe(2);
    expect((await guituWith(['score', 'staffing-hangzhou-2013', plan, '--as-of', '2025-02-29'])).status).toBe(2);
    const value = await read(plan);
    const sparse = await file('sparse.json', JSON.stringify({ header: value['header'] }));
    const { status, out } = await guituWith(['score', 'staffing-hangzhou-2013', sparse]);
    expect(status).toBe(3);
    expect(out).toMatch(/^缺少：[\u4e00-\u9fff]/m);
    expect((await guituWith(['score', 'staffing-hangzhou-2013', sparse, '--lang', 'en'])).out).toContain(
      'Missing: registered drug users',
    );
  });
});
