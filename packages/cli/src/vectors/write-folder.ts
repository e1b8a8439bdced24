import { mkdir, mkdtemp, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { PackFile } from './pack.js';

/** Why a folder was not written. */
export type FolderFault = 'not-empty' | 'no-folder' | 'in-use' | 'unwritable';

/** What became of it: how many files were written, or why none were. */
export type FolderResult =
  { readonly written: number; readonly fault?: undefined } | { readonly written: 0; readonly fault: FolderFault };

/**
 * Writes files as one folder, whole or not at all: they are written beside it and moved into its place at the end.
 * @param place the folder; one that is not there is made, with those above it
 * @param replaces whether a folder that holds something is replaced, with all that is in it
 */
export async function writeFolder(place: string, files: Iterable<PackFile>, replaces: boolean): Promise<FolderResult> {
  const target = resolve(place);
  const present = await contentOf(target);
  if (present === 'no-folder') return refused(present);
  if (present !== undefined && present > 0) {
    if (!replaces) return refused('not-empty');
    if (await isWithin(process.cwd(), target)) return refused('in-use');
  }
  let made: string | undefined;
  let beside: string | undefined;
  try {
    made = await mkdir(dirname(target), { recursive: true });
    beside = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
    const written = await writeAll(join(beside, 'new'), files);
    if (present !== undefined) await rename(target, join(beside, 'old'));
    await rename(join(beside, 'new'), target);
    return { written };
  } catch (error) {
    if (beside !== undefined) await restore(beside, target);
    if (made !== undefined) await rm(made, { recursive: true, force: true });
    if (isSystemError(error)) return refused('unwritable');
    throw error;
  } finally {
    if (beside !== undefined) await rm(beside, { recursive: true, force: true });
  }
}

const refused = (fault: FolderFault): FolderResult => ({ written: 0, fault });

/** How many entries a folder has; `undefined` when there is nothing at that path. */
async function contentOf(path: string): Promise<number | 'no-folder' | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return undefined;
  return found.isDirectory() ? (await readdir(path)).length : 'no-folder';
}

async function isWithin(path: string, folder: string): Promise<boolean> {
  return `${await realpath(path)}${sep}`.startsWith(`${await realpath(folder)}${sep}`);
}

async function writeAll(folder: string, files: Iterable<PackFile>): Promise<number> {
  let written = 0;
  await mkdir(folder);
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
    written += 1;
  }
  return written;
}

/** Puts the former folder back when it was moved away and nothing took its place. */
async function restore(beside: string, target: string): Promise<void> {
  const [moved, taken] = await Promise.all([contentOf(join(beside, 'old')), contentOf(target)]);
  if (moved !== undefined && taken === undefined) await rename(join(beside, 'old'), target);
}

const isSystemError = (error: unknown): boolean => error instanceof Error && 'syscall' in error;
