import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PackFile } from '../vectors/pack.js';

/** Name of the one file that judges documents, the same for every profile. */
export const KIND_FILE = 'guitu-kind.js';

/** The module that makes kinds of compiled documents; the build writes it beside this command. */
export async function kindModule(): Promise<PackFile> {
  const folder = dirname(createRequire(import.meta.url).resolve('@guitu/cli/package.json'));
  return { path: KIND_FILE, text: await readFile(join(folder, 'dist', KIND_FILE), 'utf8') };
}
