// Bundles the scripts of the pages. Each kind of document and each language stays a file of its own.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const below = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

rmSync(below('./dist/'), { recursive: true, force: true });
await build({
  entryPoints: ['fill', 'show', 'score'].map((name) => below(`./src/browser/${name}.mjs`)),
  outdir: below('./dist/'),
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  target: 'es2019',
  conditions: ['production'],
  chunkNames: 'chunks/[name]-[hash]',
  legalComments: 'none',
  logLevel: 'warning',
});
