import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packFiles } from './pack.js';
import { writeFolder } from './write-folder.js';

const script = fileURLToPath(new URL('../../../../examples/vectors/check_vectors.py', import.meta.url));

const python = (...words: string[]) => spawnSync('python3', words, { encoding: 'utf8' });

interface Index {
  documents: { slug: string; cases: string }[];
}

// The same is proved in Node by vectors.test.ts, so a machine without Python loses a second opinion only.
if (python('-c', 'import jsonschema').status === 0) {
  describe('a reader in Python', () => {
    const folder = mkdtempSync(join(tmpdir(), 'guitu-python-'));
    const pack = join(folder, 'pack');
    const read = <Content>(path: string): Content => JSON.parse(readFileSync(join(pack, path), 'utf8')) as Content;
    beforeAll(async () => {
      // Two documents are enough to prove that the pack can be read; all of them take a minute.
      await writeFolder(pack, packFiles(['drug-test-schedule', 'work-report']), false);
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    test('finds the verdict of the pack in every case', () => {
      const { status, stdout } = python(script, pack);
      expect(stdout).toMatch(/^[1-9]\d* cases, 0 different\n$/);
      expect(status).toBe(0);
    });

    test('names a case with another verdict', () => {
      const [{ cases } = { cases: '' }] = read<Index>('index.json').documents;
      const [first, ...rest] = read<{ id: string; schemaValid: boolean }[]>(cases);
      writeFileSync(join(pack, cases), JSON.stringify([{ ...first, schemaValid: false }, ...rest]));
      const { status, stdout } = python(script, pack);
      expect(stdout).toContain(` ${first?.id}\n`);
      expect(stdout).toContain(' 1 different');
      expect(status).toBe(1);
    });
  });
} else {
  test('this machine has no Python with jsonschema', () => {
    expect(python('-c', 'import jsonschema').status).not.toBe(0);
  });
}
