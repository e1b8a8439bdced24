import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** Why a file was not written. */
export type FileFault = 'other-content' | 'unwritable';

/**
 * Writes a file whole or not at all: beside its place, and then moved there. What is there already is replaced only
 * when it begins as expected, because anything else may be somebody's work.
 */
export async function replaceFile(
  place: string,
  content: string | Uint8Array,
  begins: string,
): Promise<FileFault | undefined> {
  const target = resolve(place);
  let beside: string | undefined;
  try {
    const present = await readFile(target).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (present !== undefined && !present.toString('utf8', 0, begins.length).startsWith(begins)) return 'other-content';
    beside = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
    await writeFile(join(beside, 'new'), content);
    await rename(join(beside, 'new'), target);
    return undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return 'unwritable';
    throw error;
  } finally {
    if (beside !== undefined) await rm(beside, { recursive: true, force: true });
  }
}
