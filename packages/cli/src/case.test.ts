import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseReport } from './output/case-report.js';
import { guitu } from './test-support/guitu.js';

const standard = new URL('../../schemas/dist/documents/', import.meta.url).pathname;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guitu-case-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Document = Record<string, unknown> & { header: Record<string, unknown> };

async function example(slug: string, name = 'minimal'): Promise<Document> {
  return JSON.parse(await readFile(join(standard, slug, `examples/${name}.json`), 'utf8')) as Document;
}

/** An order and an agreement of one person that fit together. */
async function sound(): Promise<{ decision: Document; agreement: Document }> {
  const decision = await example('community-detox-decision', 'full');
  const agreement = await example('community-detox-agreement', 'full');
  const { previousAgreementNumber: _former, ...rest } = agreement;
  return { decision, agreement: { ...rest, header: agreement.header } };
}

/** Writes a case folder and gives its path. */
async function caseOf(name: string, files: Record<string, unknown>): Promise<string> {
  const path = join(folder, name);
  await mkdir(path, { recursive: true });
  for (const [file, content] of Object.entries(files)) {
    await writeFile(join(path, file), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return path;
}

const report = (out: string): CaseReport => JSON.parse(out) as CaseReport;

describe('guitu validate --case', () => {
  test('exits 0 when every document is valid and they fit together', async () => {
    const { decision, agreement } = await sound();
    const path = await caseOf('sound', { '01-decision.json': decision, '02-agreement.json': agreement });
    const { status, out } = await guitu('validate', '--case', path);
    expect(out).toContain('✓ 01-decision.json  责令社区戒毒决定书  通过');
    expect(out).toContain('✓ 案卷整体  通过\n    各份文书之间没有发现问题。\n共 2 份：通过 2，未通过 0，未检查 0。');
    expect(status).toBe(0);
    expect((await guitu('validate', '--case', path, '--lang', 'en')).out).toContain('✓ The case as a whole  valid');
  });

  test('exits 1 when valid documents contradict each other, and names both files', async () => {
    const { decision, agreement } = await sound();
    const path = await caseOf('order', {
      'a-agreement.json': agreement,
      'b-decision.json': { ...decision, header: { ...decision.header, number: '示公禁毒〔2025〕99号' } },
    });
    const { status, out } = await guitu('validate', '--case', path);
    expect(status).toBe(1);
    expect(out).toMatch(
      /✗ 案卷整体 {2}未通过\n {4}错误 {2}a-agreement\.json {2}\S+ \/decisionNumber .*\[case-link-dangling\]/,
    );
    const before = { ...decision, decidedOn: '2026-05-21', service: undefined };
    const late = await caseOf('late', { '1.json': before, '2.json': agreement });
    const { files, case: whole } = report((await guitu('validate', '--case', late, '--format', 'json')).out);
    expect(files.map(({ file }) => file)).toEqual([join(late, '1.json'), join(late, '2.json')]);
    expect(whole).toMatchObject({ folder: late, outcome: 'invalid', truncated: false, ignored: [] });
    expect(whole.issues.find(({ code }) => code === 'case-agreement-before-decision')).toMatchObject({
      severity: 'error',
      document: { file: join(late, '2.json') },
      related: [{ file: join(late, '1.json') }],
      path: '/effectiveOn',
    });
  });

  test('exits 3 when anything could not be checked, and still checks the rest', async () => {
    const { decision, agreement } = await sound();
    const path = await caseOf('partly', {
      '1.json': decision,
      '2.json': '{bad',
      '3.json': agreement,
      '4.ndjson': '\n\n',
    });
    const { status, out } = await guitu('validate', '--case', path, '--format', 'json');
    expect(status).toBe(3);
    const { files, case: whole } = report(out);
    expect(files.map(({ outcome }) => outcome)).toEqual(['valid', 'unchecked', 'valid', 'unchecked']);
    expect([files[1], files[3]].map((file) => file?.issues[0]?.code)).toEqual(['gate-not-json', 'gate-empty']);
    expect(whole.outcome).toBe('unchecked');
  });

  test('reads NDJSON line by line and says which line', async () => {
    const { decision, agreement } = await sound();
    const lines = [decision, { ...agreement, decisionNumber: '没有这一份' }]
      .map((line) => JSON.stringify(line))
      .join('\n');
    const path = await caseOf('lines', { 'case.ndjson': lines });
    const { case: whole } = report((await guitu('validate', '--case', path, '--format', 'json')).out);
    expect(whole.issues.map(({ code, document }) => [code, document?.line])).toContainEqual(['case-link-dangling', 2]);
    const single = await guitu('validate', '--case', join(path, 'case.ndjson'));
    expect(single.out).toContain('case.ndjson:2');
  });

  test('names what lies in the folder and is not read', async () => {
    const { decision } = await sound();
    const path = await caseOf('other', { '1.json': decision, 'README.md': '# 说明', '.hidden.json': '{}' });
    await mkdir(join(path, 'photos'), { recursive: true });
    expect((await guitu('validate', '--case', path)).out).toContain('未读取：.hidden.json、README.md、photos/');
  });

  test('reads the folder of documents of a case, and names what lies beside it', async () => {
    const { decision, agreement } = await sound();
    const path = await caseOf('kept/documents', { '1.json': decision, '2.json': agreement, 'list.txt': '' });
    const beside = join(folder, 'kept');
    await writeFile(join(beside, 'notes.json'), '{}');
    await mkdir(join(beside, 'photos'), { recursive: true });
    const whole = await guitu('validate', '--case', beside);
    expect(whole.out).toContain('未读取：notes.json、photos/、list.txt');
    const strip = (text: string): string => text.split('\n').slice(1, -3).join('\n');
    expect(strip(whole.out)).toBe(strip((await guitu('validate', '--case', path)).out));
  });

  test.each([
    ['a folder that is not there', 'absent', 'cli-unreadable'],
    ['an empty folder', 'empty', 'case-empty'],
  ])('exits 3 for %s', async (_name, name, code) => {
    await mkdir(join(folder, 'empty'), { recursive: true });
    const { status, out } = await guitu('validate', '--case', join(folder, name));
    expect(status).toBe(3);
    expect(out).toContain(code);
  });

  test('exits 2 when the command is wrong', async () => {
    expect((await guitu('validate', '--case', folder, 'a.json')).status).toBe(2);
    expect((await guitu('validate', '--case', folder, '--as', 'community-detox-decision')).status).toBe(2);
  });

  test('writes SARIF with the other files an issue is about', async () => {
    const { decision, agreement } = await sound();
    const twice = await caseOf('twice', { '1.json': decision, '2.json': decision, '3.json': agreement });
    const { out } = await guitu('validate', '--case', twice, '--format', 'sarif', '--lang', 'en');
    const { runs } = JSON.parse(out) as { runs: { results: Record<string, unknown>[] }[] };
    expect(runs[0]?.results.find(({ ruleId }) => ruleId === 'case-number-reused')).toMatchObject({
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: join(twice, '2.json') } } }],
      relatedLocations: [{ physicalLocation: { artifactLocation: { uri: join(twice, '1.json') } } }],
    });
  });

  test('gives the same report twice, and repeats no value of a document', async () => {
    const { decision, agreement } = await sound();
    const stranger = { ...agreement, subject: { personId: 'P-SECRET', name: '机密姓名' } };
    const path = await caseOf('private', { '1.json': decision, '2.json': stranger });
    const first = await guitu('validate', '--case', path);
    expect(await guitu('validate', '--case', path)).toEqual(first);
    expect(first.out).toContain('case-person-differs');
    expect(first.out + first.err).not.toMatch(/SECRET|机密姓名/);
  });
});
