import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Migrations } from '@guitu/core/migrate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatMigration } from '../output/migrate-text.js';
import { migratedFile, type MigratedFile } from './migrated-files.js';

const migrations: Migrations = {
  standards: ['0.1', '0.2', '0.3'],
  releases: [
    {
      from: '0.1',
      to: '0.2',
      documents: {
        plan: [
          { op: 'move', from: '/one', to: '/two' },
          { op: 'drop', at: '/gone', because: { 'zh-CN': '新版没有这一项', en: 'the field is no more' } },
        ],
      },
    },
  ],
};

const plan = (body: object, standard = '0.1'): object => ({ header: { document: 'plan', standard }, ...body });

describe('a migrated file', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'guitu-migrated-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  async function migrated(name: string, text: string): Promise<MigratedFile> {
    writeFileSync(join(folder, name), text);
    const terminal = { out: () => undefined, err: () => undefined, input: (async function* () {})() };
    return {
      ...(await migratedFile(join(folder, name), { migrations, to: '0.2', language: 'en' }, terminal)),
      file: name,
    };
  }

  test('is written the way it was: indented where it was', async () => {
    const { text } = await migrated('plan.json', JSON.stringify(plan({ one: 1 }), null, 4));
    expect(text).toBe(`${JSON.stringify(plan({ two: 1 }, '0.2'), null, 2)}\n`);
  });

  test('keeps one document a line, and says of each what was done', async () => {
    const lines = [plan({ one: 1, gone: '某甲' }), plan({ two: 2 }, '0.2')].map((one) => `${JSON.stringify(one)}\n`);
    const file = await migrated('plans.ndjson', lines.join('\n'));
    expect(file.text).toBe(`${JSON.stringify(plan({ two: 1 }, '0.2'))}\n${lines[1] ?? ''}`);
    expect(formatMigration(file, 'en')).toBe(
      [
        '✓ plans.ndjson:1  migrated from 0.1 to 0.2',
        '    /one moved to /two',
        '    /gone is not kept: the field is no more',
        '= plans.ndjson:3  is of 0.2 already',
        '',
      ].join('\n'),
    );
  });

  test('is not written at all when one of its documents does not fit', async () => {
    const lines = [plan({ one: 1 }), plan({ one: 1, two: 2 })].map((one) => `${JSON.stringify(one)}\n`);
    const file = await migrated('plans.ndjson', lines.join(''));
    expect(file.text).toBeUndefined();
    expect(formatMigration(file, 'en')).toContain('/two  Something stands already');
  });
});
