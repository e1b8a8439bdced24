import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { guitu } from '../test-support/guitu.js';
import { formatCsv, parseCsv } from './csv.js';
import { COLUMNS, type Column } from './sheet-words.js';

const folder = mkdtempSync(join(tmpdir(), 'guitu-sheet-'));
const sheet = join(folder, 'sheet.csv');
const out = join(folder, 'profile.json');
const SLUG = 'drug-test-record';

afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => rmSync(out, { force: true }));

async function template(...more: string[]): Promise<string[][]> {
  const { out: text } = await guitu('profile', 'template', SLUG, ...more);
  return parseCsv(text).map((row) => [...row]);
}

/** A template with some cells of the author filled in. */
async function filled(rows: Readonly<Record<string, Partial<Record<Column, string>>>>): Promise<string[][]> {
  const all = await template();
  for (const [path, cells] of Object.entries(rows)) {
    const row = all.find((each) => each[1] === path);
    if (row === undefined) throw new Error(`no row ${path}`);
    for (const [column, text] of Object.entries(cells)) row.splice(COLUMNS.indexOf(column as Column), 1, text);
  }
  return all;
}

const place = ['--id', '519999', '--place', '示例县', '--place-en', 'Example county', '--out', out];
const design = { basis: '本标准自拟' };
const fromSheet = async (rows: readonly (readonly string[])[]): ReturnType<typeof guitu> => {
  writeFileSync(sheet, formatCsv(rows));
  return guitu('profile', 'from-sheet', sheet, ...place);
};
const operations = (): readonly Record<string, unknown>[] =>
  (JSON.parse(readFileSync(out, 'utf8')) as { documents: Record<string, { operations: never }> }).documents[SLUG]
    ?.operations ?? ([] as never);

describe('guitu profile template', () => {
  test('has a row a field under heads, in a file that office programs read as UTF-8', async () => {
    const { out: text } = await guitu('profile', 'template', SLUG);
    expect(text.startsWith('\ufeff文书,路径,编号,项目,国家标准,可取的值,要求,隐藏,取值,')).toBe(true);
    const rows = parseCsv(text);
    expect(rows.every((row) => row.length === COLUMNS.length)).toBe(true);
    expect(rows.find((row) => row[1] === '/overall')?.slice(3, 6)).toEqual([
      '总体结果',
      '建议填写',
      expect.stringContaining('positive 阳性'),
    ]);
    expect(rows.flatMap((row) => row).filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
  });

  test('writes a file once, and knows documents by name', async () => {
    const file = join(folder, 'once.csv');
    expect((await guitu('profile', 'template', SLUG, '--out', file)).status).toBe(0);
    expect((await guitu('profile', 'template', SLUG, '--out', file)).status).toBe(2);
    expect((await guitu('profile', 'template', 'drug-test')).status).toBe(2);
  });
});

describe('guitu profile from-sheet', () => {
  test('reads every column back to operations, and pins the profile', async () => {
    const rows = await filled({
      '/scheduleNumber': { requirement: '必填', name: '检材条码', nameEn: 'Specimen code', ...design },
      '/overall': { values: '阳性、negative', ...design },
      '/place': { values: '2..40\n/^[^0-9]+$/', basis: '地方文件', instrument: '示例县通知', clause: '一' },
      '/photos': { values: '1..5项', ...design },
    });
    const { status, err } = await fromSheet(rows);
    expect([status, err]).toEqual([0, '']);
    const profile = JSON.parse(readFileSync(out, 'utf8')) as Record<string, never>;
    expect(profile).toMatchObject({
      profile: 'profile/1',
      id: '519999',
      title: { 'zh-CN': '示例县规范', en: 'Profile of Example county' },
      base: { documents: { [SLUG]: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as string } },
      instruments: [{ id: 'local-519999-1', title: { 'zh-CN': '示例县通知', en: '示例县通知' } }],
    });
    const local = { instrument: 'local-519999-1', clause: '一', basis: 'local-policy' };
    const own = [{ basis: 'design' }];
    expect(operations()).toEqual(
      expect.arrayContaining([
        { op: 'require', at: '/scheduleNumber', source: own },
        { op: 'relabel', at: '/scheduleNumber', title: { 'zh-CN': '检材条码', en: 'Specimen code' }, source: own },
        { op: 'narrow-enum', at: '/overall', values: ['positive', 'negative'], source: own },
        { op: 'narrow-length', at: '/place', minLength: 2, maxLength: 40, source: [local] },
        { op: 'add-pattern', at: '/place', pattern: '^[^0-9]+$', source: [local] },
        { op: 'narrow-items', at: '/photos', minItems: 1, maxItems: 5, source: own },
      ]),
    );
    expect(operations()).toHaveLength(6);
    expect((await guitu('profile', 'check', out)).status).toBe(0);
  });

  test.each(['zh-CN', 'en'])('gives back the profile that a sheet was filled in with, in %s', async (language) => {
    const rows = await filled({
      '/reportNumber': { requirement: '提醒', hidden: '', values: '只能 A;B', ...design },
      '/place': {
        requirement: '必填',
        values: '..40',
        basis: '地方文件；本标准自拟',
        instrument: '某通知',
        clause: '二',
      },
      '/photos': { hidden: '是', name: '药物', nameEn: 'Drugs', ...design },
    });
    expect((await fromSheet(rows)).err).toBe('');
    const before = readFileSync(out, 'utf8');
    const again = await template('--profile', out, '--lang', language);
    rmSync(out);
    // An instrument of the profile stands in the sheet by its id, which the profile alone gives a title.
    const named = again.map((row) => row.map((cell) => cell.replace('local-519999-1', '某通知')));
    // Columns may be moved.
    expect((await fromSheet(named.map((row) => [...row].reverse()))).err).toBe('');
    expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual(JSON.parse(before));
  });

  test.each([
    ['要求', '/place', { requirement: '随便', ...design }, 'requirement'],
    ['隐藏', '/place', { hidden: '也许', ...design }, 'hidden'],
    ['取值', '/place', { values: '不多', ...design }, 'values'],
    ['取值', '/overall', { values: '阳性、不明', ...design }, 'code'],
    ['英文名称', '/place', { name: '地点', ...design }, 'name-english'],
    ['名称', '/place', { nameEn: 'Place', ...design }, 'name-chinese'],
    ['依据类别', '/place', { requirement: '必填' }, 'no-source'],
    ['依据类别', '/place', { requirement: '必填', clause: '一' }, 'no-basis'],
    ['依据类别', '/place', { requirement: '必填', basis: '听说' }, 'basis'],
    ['依据文件', '/place', { requirement: '必填', basis: '地方文件' }, 'instrument'],
    ['条款', '/place', { requirement: '必填', basis: '地方文件', instrument: '某通知' }, 'clause'],
    ['要求', '/place', design, 'nothing'],
    ['取值', '/place', { values: '1..90000', ...design }, 'profile-widens'],
    ['要求', '/testedAt', { requirement: '不用', ...design }, 'profile-required-field'],
  ] as const)('says by row and column %s what is wrong at %s: %o', async (column, path, cells, code) => {
    const rows = await filled({ [path]: cells });
    const row = rows.findIndex((each) => each[1] === path) + 1;
    const { status, err } = await fromSheet(rows);
    expect([status, existsSync(out)]).toEqual([1, false]);
    expect(err).toMatch(new RegExp(`^第 ${row} 行，${column}: .*\\[${code}\\]\n`));
  });

  test('refuses rows of other documents and fields, and a sheet without its columns', async () => {
    const rows = await filled({ '/place': { requirement: '必填', ...design } });
    const at = rows.findIndex((each) => each[1] === '/place');
    const other = (cell: number, text: string): string[][] =>
      rows.map((row, index) => (index === at ? row.map((old, turn) => (turn === cell ? text : old)) : row));
    expect((await fromSheet(other(0, 'no-such-document'))).err).toContain('[unknown-document]');
    expect((await fromSheet(other(1, '/nowhere'))).err).toContain('[unknown-path]');
    expect((await fromSheet(rows.map((row) => row.slice(0, -1)))).err).toContain('第 1 行，依据类别');
    writeFileSync(sheet, '');
    expect((await guitu('profile', 'from-sheet', sheet, ...place)).status).toBe(2);
    expect((await guitu('profile', 'from-sheet', sheet)).status).toBe(2);
  });

  test('says that nothing is written yet of a sheet as it was given out', async () => {
    const { status, err } = await fromSheet(await filled({}));
    expect([status, existsSync(out)]).toEqual([1, false]);
    expect(err).toMatch(/还没有填写.*没有写出规范/);
  });

  test('reads what office programs save: tabs, line ends, and GB 18030', async () => {
    const text = '文书\t路径\t要求\t隐藏\t取值\t名称\t英文名称\t依据文件\t条款\t依据类别\n';
    writeFileSync(sheet, `${text}${SLUG}\t/place\trequire\t\t\t\t\t\t\tdesign\r\n`);
    expect((await guitu('profile', 'from-sheet', sheet, ...place)).err).toBe('');
    expect(operations()).toEqual([{ op: 'require', at: '/place', source: [{ basis: 'design' }] }]);
    rmSync(out);
    // “文书” in GB 18030, in a sheet that lacks every other column.
    writeFileSync(sheet, Buffer.from([0xce, 0xc4, 0xca, 0xe9, 0x0a]));
    const { err } = await guitu('profile', 'from-sheet', sheet, ...place);
    expect(err).toContain('第 1 行，路径');
    expect(err).not.toContain('第 1 行，文书');
  });
});

describe('cells', () => {
  test.each([[[['a', 'b,c', 'd"e', 'f\ng', '']]], [[['', '']]], [[['x'], ['y']]]])(
    'are read as they were written: %j',
    (rows) => {
      expect(parseCsv(formatCsv(rows))).toEqual(rows);
    },
  );
});
