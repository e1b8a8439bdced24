import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadMigrations } from '@guitu/core/migrate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { guitu, guituWith } from './test-support/guitu.js';

const { standards } = await loadMigrations();
const newest = standards[standards.length - 1] ?? '';

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
});
