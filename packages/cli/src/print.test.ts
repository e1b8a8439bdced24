import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findBrowser } from './print/find-browser.js';
import { guitu, guituWith } from './test-support/guitu.js';

const EXAMPLE = new URL(
  '../../schemas/src/documents/community-detox/leave-application/examples/full.json',
  import.meta.url,
);
const example = readFileSync(EXAMPLE, 'utf8');
let folder: string;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'guitu-print-test-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('guitu print', () => {
  test('gives a page that needs no script and whose policy allows its own styles only', async () => {
    const { status, out, err } = await guitu('print', EXAMPLE.pathname);
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('某壬卯');
    const styles = /<style>([^]*)<\/style>/.exec(out)?.[1] ?? '';
    const digest = createHash('sha256').update(styles).digest('base64');
    expect(out).toContain(`content="default-src 'none'; style-src 'sha256-${digest}'"`);
    expect(out).not.toMatch(/<script|style="/);
  });

  test('reads standard input and writes a file whole, and leaves other files alone', async () => {
    const out = join(folder, 'leave.html');
    const first = await guituWith(['print', '-', '--out', out, '--mask', '--numbers', '--grounds'], example);
    expect([first.status, first.out, first.err]).toEqual([0, '', `${out}：请假外出审批表\n`]);
    const page = readFileSync(out, 'utf8');
    expect(page).toMatch(/gt-number[^]*gt-grounds/);
    expect(page).not.toContain('519999199005152012');
    expect((await guituWith(['print', '-', '--out', out], example)).status).toBe(0);
    const notes = join(folder, 'notes.html');
    writeFileSync(notes, 'mine');
    const refused = await guituWith(['print', '-', '--out', notes], example);
    expect([refused.status, readFileSync(notes, 'utf8')]).toEqual([2, 'mine']);
    expect(readdirSync(folder).sort()).toEqual(['leave.html', 'notes.html']);
  });

  test('prints a form to fill in by hand, in English too', async () => {
    const { status, out } = await guitu('print', '--blank', 'leave-application', '--lang', 'en');
    expect(status).toBe(0);
    expect(out).toContain('<html lang="en">');
    expect(out).toContain('gt-hand');
  });

  test.each([
    ['neither a file nor a kind', ['print'], '', 2],
    ['both', ['print', '-', '--blank', 'leave-application'], example, 2],
    ['a kind that does not exist', ['print', '--blank', 'leave-aplication'], '', 2],
    ['another kind of output', ['print', '-', '--out', 'x.doc'], example, 2],
    ['several documents', ['print', '-'], `${JSON.stringify(JSON.parse(example))}\n`.repeat(2), 2],
    ['nothing at all', ['print', '-'], '', 3],
    ['what is no JSON', ['print', '-'], '{"header": 某甲', 3],
    ['what names no document', ['print', '-'], '{"header":{"document":"某甲"}}', 3],
    ['a file that is not there', ['print', 'no-such.json'], '', 3],
    ['a folder that is not there', ['print', '-', '--out', '/no-such-folder/x.html'], example, 2],
    ['a browser that is not there', ['print', '-', '--out', 'x.pdf', '--browser', '/no-such-browser'], example, 3],
  ])('refuses %s, and says nothing of what is in it', async (_name, words, input, status) => {
    const run = await guituWith(words, input);
    expect([run.status, run.out]).toEqual([status, '']);
    expect(run.err).not.toBe('');
    expect(run.err).not.toMatch(/某甲|某壬卯|519999199005152012/);
  });

  test('prints a draft with errors, and counts them without a value', async () => {
    const value = JSON.parse(example) as Record<string, unknown>;
    const input = JSON.stringify({
      ...value,
      subject: { name: 7, idNumber: ['某甲'] },
      signatures: 'none',
      approval: [],
    });
    const { status, out, err } = await guituWith(['print', '-'], input);
    expect([status, out.startsWith('<!doctype html>')]).toEqual([0, true]);
    expect(err).toMatch(/^这份文书还有 \d+ 处错误/);
    expect(err).not.toContain('某甲');
  });

  test('leaves nothing behind when the browser is none', async () => {
    const out = join(folder, 'leave.pdf');
    const run = await guituWith(['print', '-', '--out', out, '--browser', process.execPath], example);
    expect([run.status, run.out, existsSync(out)]).toEqual([3, '', false]);
    expect(readdirSync(folder)).toEqual([]);
  });

  // Who runs the tests without a browser says so.
  test.skipIf(process.env['GUITU_NO_BROWSER'] === '1')(
    'writes PDF on A4 with the pages of the sheet',
    { timeout: 90_000 },
    async () => {
      const out = join(folder, 'leave.pdf');
      const run = await guituWith(['print', '-', '--out', out], example);
      expect([run.status, run.err]).toEqual([0, `${out}：请假外出审批表\n`]);
      const pdf = readFileSync(out, 'latin1');
      expect(pdf.startsWith('%PDF-')).toBe(true);
      expect(pdf).toMatch(/\/MediaBox \[0 0 59[45]\.\d+ 84[12]/);
      expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(3);
      expect(readdirSync(folder)).toEqual(['leave.pdf']);
    },
  );
});

describe('the browser that writes PDF', () => {
  test('is the one that is named, and no other in its place', () => {
    expect(findBrowser(process.execPath, {}, 'linux')).toBe(process.execPath);
    expect(findBrowser('/no-such-browser', { CHROMIUM_PATH: process.execPath }, 'linux')).toBeUndefined();
    expect(findBrowser(undefined, { CHROMIUM_PATH: process.execPath }, 'linux')).toBe(process.execPath);
    expect(findBrowser(undefined, { CHROMIUM_PATH: '/no-such-browser' }, 'linux')).toBeUndefined();
    expect(findBrowser(undefined, {}, 'aix')).toBeUndefined();
  });
});
