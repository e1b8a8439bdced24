import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guitu } from './test-support/guitu.js';

const documents = new URL('../../../examples/cases/community-detox-with-warning/documents/', import.meta.url).pathname;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guitu-due-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function due(...words: readonly string[]): Promise<{ status: number; out: string; err: string }> {
  return guitu('due', ...words);
}

describe('guitu due', () => {
  test('prints what is due now first, then the rest, the counters, and the right to object', async () => {
    const { status, out, err } = await due(documents, '--as-of', '2024-10-01');
    const heads = ['现在应办  1', '将到期', '未检查', '已办，迟于期限', '已办  ', '违反协议的累计', '本结果是供'];
    const places = heads.map((head) => out.indexOf(`\n\n${head}`));
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect([...places].sort((one, other) => one - other)).toEqual(places);
    expect(places[0]).toBeGreaterThan(0);
    expect(out).toContain('收到决定书 2024-03-05 + 15 d = 2024-03-20  《戒毒条例》第十四条');
    expect(out).toContain('提出异议');
  });

  test('gives programs the same, with what was taken for granted', async () => {
    const { out } = await due(
      documents,
      '--as-of',
      '2024-10-01',
      '--format',
      'json',
      '--counting',
      'joint',
      '--lang',
      'en',
    );
    expect(JSON.parse(out)).toMatchObject({
      asOf: '2024-10-01',
      schedule: null,
      choices: { firstDay: 'excluded', leave: 'runs-on', placeChange: 'keeps-counting', counting: 'joint' },
      breaches: [
        {
          counters: [
            { counter: 'incidents', count: 1 },
            { counter: 'absent-days', count: 0 },
          ],
        },
      ],
      opinion: expect.stringContaining('may object'),
      unread: [],
    });
  });

  test('checks frequencies by the schedule of a place and names it', async () => {
    const { out } = await due(documents, '--as-of', '2024-10-01', '--schedule', 'xianyou-2012');
    expect(out).toContain('频次安排：仙游县2012年做法：尿检12+6+4（福建省仙游县）');
    expect(out).toContain('2024-03-15 + 1 mo - 1 d = 2024-04-14');
  });

  test('adds the deadlines of a place, and moves last days off days of rest where that is asked', async () => {
    const { out } = await due(documents, '--as-of', '2024-10-01', '--schedule', 'chongqing-2012');
    expect(out).toContain('决定书送达本人 2024-03-05 + 3 wd = 2024-03-08  《重庆市禁毒条例》第三十一条');
    expect(out).toContain('最后一日是休息日的不顺延');
    const moved = await due(documents, '--as-of', '2024-10-01', '--last-day', 'next-working-day');
    expect(moved.out).toContain('最后一日是休息日的，顺延到下一个工作日');
  });

  test('refuses a day that is none, a missing day and an unknown schedule', async () => {
    expect((await due(documents, '--as-of', '2024-02-30')).status).toBe(2);
    expect((await due(documents)).status).toBe(2);
    const { status, err } = await due(documents, '--as-of', '2024-10-01', '--schedule', 'wish');
    expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining('xianyou-2012') });
  });

  test('tells what it could not read and does not call that checked', async () => {
    const broken = join(folder, 'broken');
    await mkdir(broken);
    await writeFile(join(broken, 'a.json'), '{');
    const { status, out, err } = await due(broken, '--as-of', '2024-10-01');
    expect({ status, err }).toEqual({ status: 3, err: expect.stringContaining('没有可以读取的文书') });
    expect(out).toContain('a.json');
  });
});

describe('guitu due --ics', () => {
  test('writes whole days that name neither the person nor what is done, the same each time', async () => {
    const place = join(folder, 'due.ics');
    const words = [documents, '--as-of', '2024-10-01', '--ics', place] as const;
    await due(...words);
    const text = await readFile(place, 'utf8');
    await due(...words);
    expect(await readFile(place, 'utf8')).toBe(text);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(11);
    expect(text).toContain(
      'DTSTART;VALUE=DATE:20241031\r\nDTEND;VALUE=DATE:20241101\r\nSUMMARY:应办事项 示检计〔2024〕11号\r\nCLASS:CONFIDENTIAL\r\n',
    );
    expect(text).not.toMatch(/某|戒毒|检测|吸毒|尿检|DESCRIPTION|LOCATION/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(await readdir(folder)).not.toContainEqual(expect.stringContaining('.due.ics-'));
  });

  test('replaces nothing that is no calendar, and says where it cannot write', async () => {
    const place = join(folder, 'note.ics');
    await writeFile(place, 'somebody’s work');
    expect((await due(documents, '--as-of', '2024-10-01', '--ics', place)).status).toBe(2);
    expect(await readFile(place, 'utf8')).toBe('somebody’s work');
    const { status, err } = await due(documents, '--as-of', '2024-10-01', '--ics', join(folder, 'none', 'due.ics'));
    expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining('无法写入') });
  });
});
