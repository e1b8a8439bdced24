import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guitu } from './test-support/guitu.js';

const cases = new URL('../../../examples/cases/', import.meta.url).pathname;
const year = ['--from', '2024-01-01', '--to', '2024-12-31'] as const;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guitu-indicators-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('guitu indicators', () => {
  test('prints a table whose columns are aligned, from folders of many people', async () => {
    const { status, out, err } = await guitu('indicators', cases, ...year);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('案卷中共 3 人');
    expect(out).toContain('\n执行率              100.00%     2     2\n');
    expect(out).toContain('\n检测覆盖率           50.00%     1     2\n');
    expect(out).not.toMatch(/某|519999/);
  });

  test('names documents and never people when it explains', async () => {
    const { out } = await guitu('indicators', cases, ...year, '--explain', '--lang', 'en');
    expect(out).toContain('示检〔2024〕21号  2024-04-10');
    expect(out).not.toMatch(/某|519999|GT-/);
  });

  test('refuses a period that ends before it begins, an unknown schedule, rubric and limit', async () => {
    for (const words of [
      ['--from', '2024-12-31', '--to', '2024-01-01'],
      [...year, '--schedule', 'wish'],
      [...year, '--staffing', 'wish'],
      [...year, '--suppress-below', '1'],
    ]) {
      expect((await guitu('indicators', cases, ...words)).status).toBe(2);
    }
  });

  test('tells what it could not read and does not call that counted', async () => {
    await mkdir(join(folder, 'broken', 'person'), { recursive: true });
    await writeFile(join(folder, 'broken', 'person', 'a.json'), '{');
    const { status, out } = await guitu('indicators', join(folder, 'broken'), ...year);
    expect(status).toBe(3);
    expect(out).toContain('a.json');
  });
});
