import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { guitu, guituWith } from '../test-support/guitu.js';

const folder = mkdtempSync(join(tmpdir(), 'guitu-asked-'));
afterAll(() => rmSync(folder, { recursive: true }));

const documents = new URL('../../../schemas/src/documents/', import.meta.url).pathname;
const caseFolder = new URL('../../../../examples/cases/community-detox-with-warning/documents/', import.meta.url)
  .pathname;
const visit = join(documents, 'community-detox/home-visit-record/examples/minimal.json');
const source = [{ basis: 'design' }];
const words = { 'zh-CN': '示例县规范', en: 'Profile of the example county' };
const base = { profile: 'profile/1', title: words, place: words, status: 'draft', source };
const pins = { standard: '0.1', documents: {} };

/** A county below a city of our own, in files beside each other. */
function profileFile(changes: object): string {
  const city = { ...base, id: '519900', base: pins, choices: { lifecycle: { leave: 'moves-the-end' }, source } };
  writeFileSync(join(folder, '519900.json'), JSON.stringify(city));
  const file = join(folder, '519999.json');
  writeFileSync(file, JSON.stringify({ ...base, id: '519999', parent: '519900', base: pins, ...changes }));
  return file;
}

const required = {
  documents: { 'home-visit-record': { operations: [{ op: 'require', at: '/nextVisitOn', source }] } },
  names: { documents: { 'home-visit-record': { 'zh-CN': '入户走访表', en: 'Household visit form' } } },
};

describe('a profile from a file', () => {
  test('is what guitu validate checks by', async () => {
    expect((await guitu('validate', visit, '--profile', 'none')).status).toBe(0);
    const { status, out } = await guitu('validate', visit, '--profile', profileFile(required), '--format', 'json');
    const { files } = JSON.parse(out) as { files: { issues: { code: string; path: string }[] }[] };
    expect(status).toBe(1);
    expect(files[0]?.issues).toContainEqual(expect.objectContaining({ code: 'required', path: '/nextVisitOn' }));
  });

  test('is what a case is checked by, document by document', async () => {
    const names = ['--case', caseFolder, '--format', 'json', '--profile'];
    const outcomes = async (profile: string): Promise<string[]> =>
      (JSON.parse((await guitu('validate', ...names, profile)).out) as { files: { outcome: string }[] }).files.map(
        ({ outcome }) => outcome,
      );
    const slug = 'community-detox-agreement';
    const operations = [{ op: 'obligate', at: '/reportDuty', source }];
    const moved = { base: { ...pins, documents: { [slug]: `sha256:${'0'.repeat(64)}` } } };
    expect(await outcomes('none')).not.toContain('unchecked');
    // It is pinned to another agreement, so that nobody has checked it against this one.
    expect(await outcomes(profileFile({ ...moved, documents: { [slug]: { operations } } }))).toContain('unchecked');
  });

  test.each([
    ['is not there', join(folder, 'none.json'), '不能读作 JSON'],
    ['is written otherwise', '', '/status [enum]'],
  ])('that %s is a mistake of the command', async (_what, file, reason) => {
    const { status, out, err } = await guitu('validate', visit, '--profile', file || profileFile({ status: 'done' }));
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(reason);
  });

  test('names what guitu print prints, and none leaves the national name', async () => {
    const file = profileFile(required);
    expect((await guitu('print', visit, '--profile', file)).out).toContain('入户走访表');
    expect((await guitu('print', '--blank', 'home-visit-record', '--profile', file)).out).toContain('入户走访表');
    const local = JSON.parse(readFileSync(visit, 'utf8')) as { header: object };
    const text = JSON.stringify({ ...local, header: { ...local.header, profile: '511921' } });
    expect((await guituWith(['print', '-'], text)).out).toContain('走访调查记录');
    expect((await guituWith(['print', '-', '--profile', 'none'], text)).out).not.toContain('走访调查记录');
  });
});

describe('the choices of a profile', () => {
  const due = async (...more: string[]): Promise<Record<string, unknown>> =>
    JSON.parse((await guitu('due', caseFolder, '--as-of', '2024-10-01', '--format', 'json', ...more)).out) as Record<
      string,
      unknown
    >;

  test('answer what guitu due asks, of the place above too; whoever asks otherwise is heard', async () => {
    const file = profileFile({
      choices: { schedule: 'tongjiang-2020', lifecycle: { counting: 'joint' }, source },
    });
    const place = { leave: 'moves-the-end', counting: 'joint' };
    expect(await due('--profile', file)).toMatchObject({ schedule: { id: 'tongjiang-2020' }, choices: place });
    expect(await due('--profile', file, '--counting', 'separate')).toMatchObject({
      choices: { ...place, counting: 'separate' },
    });
    expect(await due('--profile', '511921')).toMatchObject({ schedule: { id: 'tongjiang-2020' } });
    expect(await due()).toMatchObject({ schedule: null });
  });

  test('come from the profile that the documents name', async () => {
    const lines = ['1', '2'].map((suffix) => {
      const document = JSON.parse(readFileSync(visit, 'utf8')) as { header: object };
      return JSON.stringify({ ...document, header: { ...document.header, id: suffix, profile: '511921' } });
    });
    const file = join(folder, 'case.ndjson');
    writeFileSync(file, lines.join('\n'));
    const { out } = await guitu('due', file, '--as-of', '2024-10-01', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ schedule: { id: 'tongjiang-2020' } });
    const none = await guitu('due', file, '--as-of', '2024-10-01', '--format', 'json', '--profile', 'none');
    expect(JSON.parse(none.out)).toMatchObject({ schedule: null });
  });

  test('are the outcomes that guitu score takes where no law fixes one', async () => {
    const rubric = 'comprehensive-disposition';
    const name = 'assessment/comprehensive-diagnostic-assessment/examples/early-with-ordinary-surroundings.json';
    const file = join(documents, name);
    const chosen = { suggestion: { 'surroundings-ordinary': 'early-release' } };
    const score = async (...more: string[]): Promise<string> =>
      (await guitu('score', rubric, file, '--lang', 'en', ...more)).out;
    expect(await score()).not.toContain('as chosen');
    const place = profileFile({ choices: { rubrics: { [rubric]: chosen }, source } });
    expect(await score('--profile', place)).toContain('as chosen');
  });
});
