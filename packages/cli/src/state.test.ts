import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StateReport } from './output/state-report.js';
import { guitu } from './test-support/guitu.js';

const cases = new URL('../../../examples/cases/', import.meta.url).pathname;
const zone = process.env['TZ'];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guitu-state-'));
});
afterAll(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  return rm(folder, { recursive: true, force: true });
});

/** A folder with the first documents of a case file, and files of its own. */
async function caseOf(name: string, files: Record<string, string>): Promise<string> {
  const path = join(folder, name);
  const documents = join(cases, 'community-detox-with-warning/documents');
  await mkdir(path, { recursive: true });
  for (const file of (await readdir(documents)).slice(0, 3)) {
    await writeFile(join(path, file), await readFile(join(documents, file)));
  }
  for (const [file, content] of Object.entries(files)) await writeFile(join(path, file), content);
  return path;
}

describe.each(['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Apia'])('in %s', (timeZone) => {
  test.each([
    ['community-detox-with-warning', '2024-10-01'],
    ['compulsory-isolation-four-zones', '2023-12-01'],
    ['recovery-moves-county', '2026-10-01'],
  ])('guitu state prints of %s what was written down', async (name, asOf) => {
    process.env['TZ'] = timeZone;
    const { status, out } = await guitu('state', join(cases, name, 'documents'), '--as-of', asOf);
    expect(out).toBe(await readFile(join(cases, name, 'expected-state.txt'), 'utf8'));
    expect(status).toBe(0);
  });
});

test('programs get files in place of positions', async () => {
  const path = join(cases, 'community-detox-with-warning/documents');
  const { out, status } = await guitu('state', path, '--as-of', '2024-10-01', '--format', 'json', '--lang', 'en');
  const report = JSON.parse(out) as StateReport;
  expect(status).toBe(0);
  expect(report).toMatchObject({
    folder: path,
    asOf: '2024-10-01',
    outcome: 'valid',
    present: {
      state: 'community-detox-in-progress',
      title: 'Community detox: in progress',
      by: { file: join(path, '03-reporting-registration.json'), document: 'reporting-registration' },
    },
    unread: [],
    ignored: [],
  });
  expect(report.opinion).toContain('an opinion');
  expect(report.nextSteps.every((step) => step.article !== '')).toBe(true);
});

test('exits 1 with the article when a sequence cannot be', async () => {
  const escape = JSON.parse(
    await readFile(join(cases, 'compulsory-isolation-four-zones/documents/66-early-release-decision.json'), 'utf8'),
  ) as { subject: { personId: string }; decidedOn: string };
  const early = { ...escape, decidedOn: '2024-06-01', subject: { ...escape.subject, personId: 'P-519999-1001' } };
  const path = await caseOf('impossible', { '04-early.json': JSON.stringify(early), 'notes.txt': 'x' });
  const { status, out } = await guitu('state', path, '--as-of', '2024-10-01');
  expect(status).toBe(1);
  expect(out).toMatch(
    / {2}错误 {2}04-early\.json {2}决定日期 {2}只有正在执行强制隔离戒毒的人.*\[lifecycle-early-release-decided\]/,
  );
  expect(out).toContain('未读取：notes.txt');
});

test('exits 3 when a file cannot be read, and names it', async () => {
  const path = await caseOf('unread', { '04-broken.json': '{"header":' });
  const { status, out } = await guitu('state', path, '--as-of', '2024-10-01');
  expect(status).toBe(3);
  expect(out).toMatch(/ {2}错误 {2}04-broken\.json {2}.*\[gate-not-json\]/);
  expect(out).toContain('社区戒毒（执行中），自 2024-03-15 起');
  expect((await guitu('state', join(folder, 'nowhere'), '--as-of', '2024-10-01')).status).toBe(3);
});

test('asks for a real day', async () => {
  expect((await guitu('state', folder)).status).toBe(2);
  expect((await guitu('state', folder, '--as-of', '2023-02-29')).status).toBe(2);
});
