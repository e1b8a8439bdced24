// The part of core that generated modules call, for the build: `dist` does not exist yet when it runs.
import { buildSync } from 'esbuild';
import { join } from 'node:path';
import { coreOutput } from './paths.mjs';

const built = buildSync({
  entryPoints: [join(coreOutput, 'src/runtime.ts')],
  bundle: true,
  format: 'esm',
  write: false,
});
const code = Buffer.from(/** @type {import('esbuild').OutputFile} */ (built.outputFiles[0]).contents);

/** @type {typeof import('../../packages/core/src/runtime.ts')} */
export const { completeDefinition, completeTexts } = await import(
  `data:text/javascript;base64,${code.toString('base64')}`
);
