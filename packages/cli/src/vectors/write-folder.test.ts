import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PackFile } from './pack.js';
import { writeFolder } from './write-folder.js';

let place = '';
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'guitu-folder-'));
});
afterEach(() => rm(place, { recursive: true, force: true }));

const FILES: readonly PackFile[] = [
  { path: 'index.json', text: '{}' },
  { path: 'a/b/c.json', text: '[]' },
];

/** Files of which the second cannot be made. */
function* broken(problem: () => PackFile): Generator<PackFile> {
  yield { path: 'index.json', text: 'new' };
  yield problem();
}

const fails = () =>
  broken(() => {
    throw new Error('a case does not apply');
  });

/** A path that runs through a file. */
const blocked = () => broken(() => ({ path: 'index.json/below.json', text: '' }));

describe('a folder is written whole', () => {
  test('where there is none, with the folders above it', async () => {
    const target = join(place, 'x/y/pack');
    expect(await writeFolder(target, FILES, false)).toEqual({ written: 2 });
    expect(await readFile(join(target, 'a/b/c.json'), 'utf8')).toBe('[]');
    expect(await readdir(join(place, 'x/y'))).toEqual(['pack']);
  });

  test('in place of an empty one', async () => {
    await mkdir(join(place, 'pack'));
    expect(await writeFolder(join(place, 'pack'), FILES, false)).toEqual({ written: 2 });
    expect(await readdir(place)).toEqual(['pack']);
  });

  test('in place of another one only when that is asked for, and then nothing of it stays', async () => {
    const target = join(place, 'pack');
    await mkdir(target);
    await writeFile(join(target, 'old.json'), 'old');
    expect(await writeFolder(target, FILES, false)).toEqual({ written: 0, fault: 'not-empty' });
    expect(await readdir(target)).toEqual(['old.json']);
    expect(await writeFolder(target, FILES, true)).toEqual({ written: 2 });
    expect((await readdir(target)).sort()).toEqual(['a', 'index.json']);
    expect(await readdir(place)).toEqual(['pack']);
  });
});

describe('or not at all', () => {
  test('where a file has the name', async () => {
    const target = join(place, 'pack');
    await writeFile(target, 'mine');
    expect(await writeFolder(target, FILES, true)).toEqual({ written: 0, fault: 'no-folder' });
    expect(await readFile(target, 'utf8')).toBe('mine');
  });

  test('where a file stands above it', async () => {
    await writeFile(join(place, 'file'), 'mine');
    expect(await writeFolder(join(place, 'file/pack'), FILES, true)).toEqual({ written: 0, fault: 'unwritable' });
    expect(await readdir(place)).toEqual(['file']);
  });

  test('in place of the folder that one stands in, or of one above it', async () => {
    const here = process.cwd();
    for (const target of [here, join(here, '..')]) {
      expect(await writeFolder(target, FILES, true)).toEqual({ written: 0, fault: 'in-use' });
    }
  });

  test.each([
    ['there is nothing yet', false],
    ['there is a former one', true],
  ])('when a file cannot be written and %s', async (_name, hasFormer) => {
    const target = join(place, hasFormer ? 'pack' : 'x/y/pack');
    if (hasFormer) {
      await mkdir(target);
      await writeFile(join(target, 'index.json'), 'old');
    }
    expect(await writeFolder(target, blocked(), true)).toEqual({ written: 0, fault: 'unwritable' });
    await expect(writeFolder(target, fails(), true)).rejects.toThrow('does not apply');
    expect(await readdir(place)).toEqual(hasFormer ? ['pack'] : []);
    if (hasFormer) expect(await readFile(join(target, 'index.json'), 'utf8')).toBe('old');
  });
});
