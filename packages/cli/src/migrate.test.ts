import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadMigrations } from '@guitu/core/migrate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { guitu, guituWith } from './test-support/guitu.js';

const { standards } = await loadMigrations();
const newest = standards[standards.length - 1] ?? '';
const example = new URL('../../../examples/stations/qingshi-township/people/01/', import.meta.url).pathname;

/** A document of which only the header matters here. */
const written = (standard: string): string =>
  `${JSON.stringify({ header: { document: 'home-visit-record', standard }, secret: '某甲' }, null, 2)}\n`;

describe('guitu migrate', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'guitu-migrate-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test('leaves a document of the version wanted as it is, and puts it on standard output alone', async () => {
    const { out, err } = await guituWith(['migrate', '-'], written(newest));
    expect(out).toBe(written(newest));
    expect(err).toContain(`已是 ${newest} 版`);
  });

  test.each([
    ['a document newer than every version known', () => written('99.0'), 'migration-newer'],
    ['a document without a version', () => '{"header":{"document":"home-visit-record"}}', 'migration-no-header'],
    ['a text that is no JSON', () => '{', 'gate-not-json'],
    ['an empty file', () => '', 'gate-empty'],
  ])('refuses %s, writes nothing and shows no value', async (_, text, code) => {
    writeFileSync(at('one.json'), text());
    const run = await guitu('migrate', at('one.json'), '--out', at('new.json'), '--lang', 'en');
    expect(run.status).toBe(3);
    expect(run.out + run.err).toContain(code);
    expect(run.out + run.err).not.toContain('某甲');
    expect(readdirSync(folder)).toEqual(['one.json']);
  });

  test.each([
    ['an unknown version', ['--to', '9.9']],
    ['two places', ['--out', 'x', '--in-place']],
    ['standard input in place', ['--in-place']],
  ])('does not understand %s', async (_, words) => {
    expect((await guituWith(['migrate', '-', ...words], written(newest))).status).toBe(2);
  });

  test('asks where to write a folder, and never takes the input itself or what is there', async () => {
    writeFileSync(at('one.json'), written(newest));
    writeFileSync(at('two.json'), 'kept');
    expect((await guitu('migrate', folder)).status).toBe(2);
    expect((await guitu('migrate', folder, '--out', folder)).status).toBe(2);
    expect((await guitu('migrate', at('one.json'), '--out', at('two.json'))).status).toBe(2);
    expect(readFileSync(at('two.json'), 'utf8')).toBe('kept');
  });

  test('writes nothing of a folder when one of its documents is refused', async () => {
    writeFileSync(at('one.json'), written(newest));
    writeFileSync(at('two.json'), written('99.0'));
    const run = await guitu('migrate', folder, '--out', at('new'));
    expect(run.status).toBe(3);
    expect(run.err).toContain('没有写入任何文件');
    expect(readdirSync(folder)).toEqual(['one.json', 'two.json']);
  });

  test('names what lies in a folder and is no document', async () => {
    writeFileSync(at('one.json'), written(newest));
    writeFileSync(at('notes.json'), '{"by":"us"}');
    writeFileSync(at('photo.jpg'), '');
    const run = await guitu('migrate', folder, '--out', at('new'));
    expect(run.out).toMatch(/没有处理：.*photo\.jpg.*notes\.json/);
    expect(readdirSync(at('new'))).toEqual(['one.json']);
  });

  test('nothing is worked out from a schedule of 0.1 until it is migrated, and then everything', async () => {
    const now = join(example, '05-drug-test-schedule.json');
    const { header, entries, ...rest } = JSON.parse(readFileSync(now, 'utf8'));
    const earlier = entries.map(({ window, ...row }: { window: { start: string; end: string } }) => ({
      ...row,
      windowStartsOn: window.start,
      windowEndsOn: window.end,
    }));
    const older = { header: { ...header, standard: '0.1' }, ...rest, entries: earlier };
    writeFileSync(at('one.json'), JSON.stringify(older));
    const due = (path: string) => guitu('due', path, '--as-of', '2025-06-01', '--format', 'json');
    const told = await due(folder);
    expect(told.status).toBe(3);
    expect(JSON.parse(told.out)).toMatchObject({
      unread: [{ file: at('one.json'), message: expect.stringContaining('gate-older-shape') }],
    });
    expect((await guitu('score', 'tests-xianyou-2012', at('one.json'))).err).toContain('gate-older-shape');
    expect((await guitu('indicators', at('one.json'), '--from', '2025-01-01', '--to', '2025-06-30')).out).toContain(
      'gate-older-shape',
    );

    expect(await guitu('migrate', at('one.json'), '--in-place')).toMatchObject({ status: 0 });
    expect(JSON.parse(readFileSync(at('one.json'), 'utf8'))).toEqual(JSON.parse(readFileSync(now, 'utf8')));
    const [migrated, written] = [await due(at('one.json')), await due(now)];
    expect(migrated.status).toBe(0);
    expect(JSON.parse(migrated.out).obligations).toEqual(JSON.parse(written.out).obligations);
    expect(JSON.parse(written.out).obligations.length).toBeGreaterThan(0);
  });
});
