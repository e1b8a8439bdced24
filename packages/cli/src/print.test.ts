import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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
const LEDGER = new URL('../../schemas/src/documents/ledgers/drug-test-ledger/examples/full.json', import.meta.url);
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

  test('lets the browser measure a ledger, and adds up every page', async () => {
    const ledger = JSON.parse(readFileSync(LEDGER, 'utf8')) as { readonly rows: readonly object[] };
    const rows = [...ledger.rows, ...ledger.rows, ...ledger.rows];
    const page = (210 - 22 - 15) * (96 / 25.4);
    // Three rows fill the first page and its sum.
    const height = page / 5;
    const measures = { above: height, head: height, rows: rows.map(() => height - 1), sums: height - 1, below: 0 };
    const out = join(folder, 'ledger.pdf');
    const browser = join(folder, 'browser.mjs');
    writeFileSync(browser, trialBrowser(measures), { mode: 0o755 });
    const run = await guituWith(
      ['print', '-', '--out', out, '--browser', browser],
      JSON.stringify({ ...ledger, rows }),
    );
    expect([run.status, run.err.endsWith(`${out}：尿检台账\n`)]).toEqual([0, true]);
    const printed = readFileSync(out, 'utf8').split('本页小计');
    const rowsIn = (text: string): number => text.split('<td class="gt-serial">').length - 2;
    expect(rowsIn(printed[0] ?? '')).toBe(3);
    // Two more rows and their sum, and the last row with the sum of all.
    expect(printed.length - 1).toBe(3);
  });
});

/** A browser that says what it measured, and gives the page that it is to print in place of a PDF. */
const trialBrowser = (measures: unknown): string => `#!${process.execPath}
import { createReadStream, writeSync } from 'node:fs';
let heard = '';
let page = '';
const answers = {
  'Browser.getVersion': () => ({ product: 'Trial/999.0' }),
  'Target.createTarget': () => ({ targetId: 't' }),
  'Target.attachToTarget': () => ({ sessionId: 's' }),
  'Page.getFrameTree': () => ({ frameTree: { frame: { id: 'f' } } }),
  'Page.setDocumentContent': ({ html }) => ((page = html), {}),
  'Emulation.setEmulatedMedia': () => ({}),
  'Runtime.evaluate': () => ({ result: { value: ${JSON.stringify(measures)} } }),
  'Page.printToPDF': () => ({ data: Buffer.from('%PDF-' + page).toString('base64') }),
};
createReadStream('', { fd: 3 }).on('data', (part) => {
  heard += part;
  const messages = heard.split('\\0');
  heard = messages.pop();
  for (const message of messages) {
    const { id, method, params } = JSON.parse(message);
    writeSync(4, JSON.stringify({ id, result: answers[method](params) }) + '\\0');
  }
});
`;

describe('the picture of a signature', () => {
  // One pixel, which is enough to be a picture.
  const PNG = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const digest = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
  /** The example, whose first signature is a picture with a digest. */
  const signed = (attachment: Readonly<Record<string, string>>): string => {
    const { header, signatures, ...rest } = JSON.parse(example) as Record<string, Record<string, unknown>> & {
      signatures: Record<string, unknown>[];
    };
    return JSON.stringify({
      header: { ...header, attachments: [{ id: 'hand', fileName: '签名.png', ...attachment }] },
      ...rest,
      signatures: signatures.map((one) => ({ ...one, evidence: 'hand' })),
    });
  };
  const printed = async (attachment: Readonly<Record<string, string>>, files: Readonly<Record<string, Buffer>>) => {
    const file = join(folder, 'leave.json');
    writeFileSync(file, signed(attachment));
    mkdirSync(join(folder, 'leave.attachments'));
    for (const name of Object.keys(files)) writeFileSync(join(folder, 'leave.attachments', name), files[name] ?? '');
    return guitu('print', file);
  };

  test.each(['hand', 'hand.png', '签名.png'])(
    'is printed from the folder beside the document, called %s',
    async (name) => {
      const { status, out, err } = await printed({ sha256: digest(PNG) }, { [name]: PNG });
      expect([status, err]).toEqual([0, '']);
      expect(out).toContain(`<img class="gt-mark" src="data:image/png;base64,${PNG.toString('base64')}" alt="`);
      expect(out).toContain('; img-src data:"');
    },
  );

  const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
  test.each([
    [
      'has another digest',
      { sha256: digest(SVG) },
      PNG,
      1,
      '附件 hand 与文书登记的校验值不符，没有印出图片，只印文字。\n',
    ],
    ['has none to compare', {}, PNG, 0, '文书没有登记附件 hand 的校验值，无法核对，没有印出图片，只印文字。\n'],
    [
      'is no picture',
      { sha256: digest(SVG) },
      SVG,
      0,
      '附件 hand 不是 PNG、JPEG、WebP 或 GIF 图片，没有印出，只印文字。\n',
    ],
  ])('is never printed when it %s, which is said', async (_name, attachment, content, status, said) => {
    const run = await printed(attachment, { 'hand.png': content });
    expect([run.status, run.err]).toEqual([status, said]);
    expect(run.out).not.toMatch(/<img|img-src/);
    expect(run.out).toContain('hand');
  });

  test('is looked for in no other place, and in the folder that is named', async () => {
    const out = JSON.parse(signed({ sha256: digest(PNG), id: 'hand', fileName: '../hand.png' })) as unknown;
    writeFileSync(join(folder, 'hand.png'), PNG);
    mkdirSync(join(folder, 'other'));
    const away = await guituWith(['print', '-', '--attachments', join(folder, 'other')], JSON.stringify(out));
    expect([away.status, away.err, away.out.includes('<img')]).toEqual([0, '', false]);
    const found = await guituWith(['print', '-', '--attachments', folder], JSON.stringify(out));
    expect(found.out).toContain('<img');
    const masked = await guituWith(['print', '-', '--attachments', folder, '--mask'], JSON.stringify(out));
    expect(masked.out).not.toContain('<img');
    expect((await guituWith(['print', '-', '--attachments', '/no-such-folder'], example)).status).toBe(2);
  });
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
