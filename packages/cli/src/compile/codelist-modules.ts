import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PackFile } from '../vectors/pack.js';

/** The modules of long code lists as `@guitu/core` publishes them, with the parts of those that come in parts. */
export async function codelistModules(names: readonly string[]): Promise<readonly PackFile[]> {
  const folder = join(dirname(createRequire(import.meta.url).resolve('@guitu/core/package.json')), 'codelists');
  const files: PackFile[] = [];
  const add = async (path: string): Promise<number> =>
    files.push({ path: `codelists/${path}`, text: await readFile(join(folder, path), 'utf8') });
  for (const name of names) {
    await add(`${name}.js`);
    const parts = await readdir(join(folder, name)).catch((): string[] => []);
    for (const part of parts.filter((each) => each.endsWith('.js')).sort()) await add(`${name}/${part}`);
  }
  return files;
}
