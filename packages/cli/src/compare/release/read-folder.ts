import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isKept, type Release } from './release.js';

/** Where the published files lie in a package, in a repository and in a project that installed them. */
const PLACES = ['.', 'dist', 'packages/schemas/dist', 'node_modules/@guitu/schemas/dist'];

interface Manifest {
  readonly version: string;
  readonly standard: string;
  readonly files: readonly { readonly path: string }[];
}

/** The folder of the published files in or below a folder, or nothing. */
export const publishedFolder = (folder: string): string | undefined =>
  PLACES.map((place) => join(folder, place)).find((place) => existsSync(join(place, 'manifest.json')));

/** The release whose published files lie in a folder, read by its manifest. */
export function readFolder(folder: string): Release {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const { version, standard, files } = read('manifest.json') as Manifest;
  const paths = files.map(({ path }) => path).filter(isKept);
  return {
    release: 'release/1',
    standard,
    version,
    files: Object.fromEntries(paths.sort().map((path) => [path, read(path)])),
  };
}
