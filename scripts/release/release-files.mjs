// How the command reads and packs a release, from its sources: a release is kept by what reads it.
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { root } from '../run.mjs';

const built = buildSync({
  stdin: {
    contents: `export { packRelease } from './pack.js';
export { readFolder } from './read-folder.js';`,
    resolveDir: join(root, 'packages/cli/src/compare/release'),
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  write: false,
});
const code = Buffer.from(/** @type {import('esbuild').OutputFile} */ (built.outputFiles[0]).contents);

/**
 * @type {Pick<typeof import('../../packages/cli/src/compare/release/pack.ts'), 'packRelease'>
 *   & Pick<typeof import('../../packages/cli/src/compare/release/read-folder.ts'), 'readFolder'>}
 */
export const { packRelease, readFolder } = await import(`data:text/javascript;base64,${code.toString('base64')}`);
