import { readFileSync, statSync } from 'node:fs';
import { publishedFolder, readFolder } from './read-folder.js';
import { unpack } from './pack.js';
import { isRelease, type Release } from './release.js';

/** What can be compared: a whole release, or one schema. */
export type Compared = { readonly release: Release } | { readonly schema: object };

/**
 * Reads what a path names: a release that was kept, a folder in which one was built or installed, or a schema file.
 * Nothing for anything else.
 */
export function readCompared(path: string): Compared | undefined {
  try {
    if (statSync(path).isDirectory()) {
      const folder = publishedFolder(path);
      return folder === undefined ? undefined : { release: readFolder(folder) };
    }
    const bytes = readFileSync(path);
    const value: unknown = JSON.parse(path.endsWith('.br') ? unpack(bytes) : bytes.toString('utf8'));
    if (isRelease(value)) return { release: value };
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { schema: value } : undefined;
  } catch {
    return undefined;
  }
}
