// Digests of the files that a page loads by a tag, for the attribute `integrity`. Modules that import others by name
// go through a bundler, which names its own files.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a page may load as it is, beside the scripts of documents. */
const FILES = ['dist/guitu-document.css', 'dist/guitu.js', 'dist/guitu-all.js', 'dist/guitu.module.js'];

/** @param {string} folder of the package @returns {Record<string, string>} the digest of each file, by its path in the package */
export function integrityOf(folder) {
  const documents = readdirSync(join(folder, 'doc'))
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => `doc/${name}`);
  return Object.fromEntries(
    [...FILES, ...documents].map((path) => {
      const digest = createHash('sha384')
        .update(readFileSync(join(folder, path)))
        .digest('base64');
      return [path, `sha384-${digest}`];
    }),
  );
}
