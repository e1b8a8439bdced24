// Bundles the scripts of the pages. Each kind of document and each language stays a file of its own.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

const below = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

const out = below('./dist/');
rmSync(out, { recursive: true, force: true });
for (const { fileName, code } of await bundle(
  ['fill', 'show', 'compare'].map((name) => below(`./src/browser/${name}.mjs`)),
)) {
  mkdirSync(dirname(join(out, fileName)), { recursive: true });
  writeFileSync(join(out, fileName), code);
}
