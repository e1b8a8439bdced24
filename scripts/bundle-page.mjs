import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './run.mjs';

/** One alias for each entry of the packages, so that pages run the sources. */
const alias = Object.fromEntries(
  ['core', 'forms'].flatMap((name) => {
    const { exports } = JSON.parse(readFileSync(join(root, `packages/${name}/package.json`), 'utf8'));
    return Object.keys(exports)
      .filter((entry) => !entry.includes('*') && !entry.endsWith('.json'))
      .map((entry) => {
        const file = entry === '.' ? 'index' : entry.slice(2);
        return [`@guitu/${name}${entry.slice(1)}`, join(root, `packages/${name}/src/${file}.ts`)];
      });
  }),
);

/** A page as one script that old browsers read. @param {string} path below `scripts/` */
export const bundlePage = async (path) => {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'scripts', path)],
    bundle: true,
    format: 'iife',
    target: 'es2019',
    charset: 'utf8',
    write: false,
    tsconfig: join(root, 'packages/elements/tsconfig.json'),
    conditions: ['production'],
    alias,
    logLevel: 'error',
  });
  return String(outputFiles[0]?.text);
};
