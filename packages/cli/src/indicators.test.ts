import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guitu } from './test-support/guitu.js';

const station = new URL('../../../examples/stations/qingshi-township/', import.meta.url).pathname;
const people = join(station, 'people');
const reports = join(station, 'reports');
const quarter = ['--from', '2024-07-01', '--to', '2024-09-30'] as const;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guitu-indicators-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The documents of all people in one place, in one folder or one file. */
async function allOf(path: string): Promise<string[]> {
  const names = await readdir(path, { recursive: true });
  return Promise.all(
    names
      .filter((name) => name.endsWith('.json'))
      .map(async (name) => JSON.stringify(JSON.parse(await readFile(join(path, name), 'utf8')))),
  );
}

describe('guitu indicators', () => {
  test('prints a table with its columns in line, however wide the characters are', async () => {
    const { status, out, err } = await guitu('indicators', people, reports, ...quarter);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('案卷中共 13 人');
    expect(out).toContain(
      [
        '指标                    值  分子  分母',
        '执行率              80.00%     8    10',
        '按期报到率          33.33%     1     3',
      ].join('\n'),
    );
  });

  test('prints every total that does not agree, with what only one side has, and says so', async () => {
    const { status, out } = await guitu('indicators', people, join(station, 'reports-that-differ'), ...quarter);
    expect(status).toBe(1);
    expect(out).toMatch(/期末社区戒毒中的人（案卷） +\/byStatus\/1\/count +7 +6 +-1\n/);
    expect(out).toContain('只在报表、台账中：青册〔2024〕4号  第11行\n');
    expect(out).toContain('只在案卷中：青社报〔2024〕13号  2024-01-22\n');
    expect(out).not.toContain('closing');
  });

  test('names documents and never people when it explains', async () => {
    const { out } = await guitu('indicators', people, reports, ...quarter, '--explain', '--lang', 'en');
    expect(out).toContain('      青检〔2024〕1号  2024-07-15\n');
    expect(out).toContain('      青检计〔2024〕1号  2024-08-31  Test of the agreed plan\n');
    expect(out).not.toMatch(/某|519999|P-/);
  });

  test('counts the same from case folders, one flat folder, and one file of lines', async () => {
    const lines = [...(await allOf(people)), ...(await allOf(reports))];
    const flat = join(folder, 'flat');
    await mkdir(flat);
    await Promise.all(lines.map((line, index) => writeFile(join(flat, `${index}.json`), line)));
    const together = join(folder, 'all.ndjson');
    await writeFile(together, `${lines.join('\n')}\n`);
    const { out } = await guitu('indicators', people, reports, ...quarter, '--explain');
    expect((await guitu('indicators', flat, ...quarter, '--explain')).out).toBe(out);
    expect((await guitu('indicators', together, ...quarter, '--explain')).out).toBe(out);
    expect((await guitu('indicators', flat, together, ...quarter)).out).toContain('案卷中共 13 人');
  });

  test('counts a ledger by itself, and compares a report with nothing when no record is there', async () => {
    const ledger = await guitu('indicators', join(reports, '03-aftercare-ledger.json'), ...quarter);
    expect(ledger.status).toBe(0);
    expect(ledger.out).toContain('复吸率（后续照管）  33.33%     1     3\n');
    const report = await guitu('indicators', join(reports, '06-monthly-statistics-report.json'), ...quarter);
    expect(report.status).toBe(0);
    expect(report.out).toContain('  未核对  工作月报表  青月报〔2024〕9号');
  });

  test('withholds small numbers, and those from which they follow, for publication', async () => {
    const words = [...quarter, '--suppress-below', '5', '--explain'] as const;
    const { out } = await guitu('indicators', people, join(station, 'reports-that-differ'), ...words);
    expect(out).toContain('案卷中共 13 人');
    expect(out).toMatch(/执行率 +— +8 +不公布 /);
    expect(out).toMatch(/按期报到率 +— +不公布 +不公布 /);
    expect(out).not.toMatch(/%|青社报|青检〔|第11行/);
  });

  test('counts tasks of the schedule and workers of the rule that are chosen, and names them', async () => {
    const choices = ['--schedule', 'xianyou-2012', '--staffing', 'staffing-one-per-thirty'] as const;
    const { out } = await guitu('indicators', people, reports, ...quarter, ...choices);
    expect(out).toContain('频次安排：仙游县2012年做法');
    expect(out).toMatch(/人员缺口 +1 人 +2 +1\n/);
  });

  test('refuses a period that ends before it begins, an unknown schedule, rule and limit', async () => {
    for (const words of [
      ['--from', '2024-12-31', '--to', '2024-01-01'],
      ['--from', '2024-02-30', '--to', '2024-03-01'],
      [...quarter, '--schedule', 'wish'],
      [...quarter, '--staffing', 'wish'],
      [...quarter, '--suppress-below', '1'],
    ]) {
      expect((await guitu('indicators', people, ...words)).status).toBe(2);
    }
  });

  test('tells what it could not read and does not call that counted', async () => {
    const broken = join(folder, 'broken');
    await cp(join(people, '01'), join(broken, '01'), { recursive: true });
    await writeFile(join(broken, '01', 'a.json'), '{');
    const { status, out } = await guitu('indicators', broken, ...quarter);
    expect(status).toBe(3);
    expect(out).toContain('a.json');
    expect((await guitu('indicators', join(folder, 'none'), ...quarter)).status).toBe(3);
  });
});
