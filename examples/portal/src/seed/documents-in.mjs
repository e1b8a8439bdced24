import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The documents of a folder and all below it, in the order of their paths. @param {string} folder @returns {any[]} */
export const documentsIn = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return documentsIn(path);
      return entry.name.endsWith('.json') ? [JSON.parse(readFileSync(path, 'utf8'))] : [];
    });
