import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isDocumentFile } from './case-files.js';

/** The documents below a folder, or the one file that was given. */
export interface FilesBelow {
  /** Paths relative to the folder; the one file itself when it is no folder. */
  readonly files: readonly string[];
  readonly isFolder: boolean;
  /** What lies there and is no document, so that nothing is left out in silence. */
  readonly ignored: readonly string[];
}

/**
 * Looks through a folder with all its folders, in the order of names. Hidden files and folders are no documents of ours,
 * and links are not followed: through one, a document would count twice or be written elsewhere.
 */
export async function filesBelow(path: string): Promise<FilesBelow> {
  const found = path === '-' ? undefined : await stat(path).catch(() => undefined);
  if (found?.isDirectory() !== true) return { files: [path], isFolder: false, ignored: [] };
  const files: string[] = [];
  const ignored: string[] = [];
  const walk = async (below: string): Promise<void> => {
    const entries = await readdir(join(path, below), { withFileTypes: true });
    for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
      const name = join(below, entry.name);
      if (entry.isDirectory() && !entry.name.startsWith('.')) await walk(name);
      else if (isDocumentFile(entry.name) && entry.isFile()) files.push(name);
      else ignored.push(name);
    }
  };
  await walk('');
  return { files, isFolder: true, ignored };
}
