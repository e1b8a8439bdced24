// Installs, builds, loads the made-up documents and serves the example portal. Safe to repeat.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap } from './bootstrap.mjs';
import { root, run } from './run.mjs';

/** Everything that the build reads. */
const SOURCES = [
  'packages',
  'scripts',
  'examples/portal/src/browser',
  'examples/portal/build.mjs',
  'rollup.config.mjs',
  'tsconfig.base.json',
  'tsconfig.json',
  'package-lock.json',
];

/** Everything that it writes, and what somebody has installed. */
const WRITTEN =
  /\/(node_modules|dist|packages\/core\/(documents|texts|codelists|rubrics|case-rules|lifecycle|obligations|indicators|migrations|profiles)|packages\/elements\/doc)$|\.tsbuildinfo$/;

/** One file of each step; without it the step has not been done. */
const RESULTS = [
  'packages/schemas/dist/catalog.json',
  'packages/core/documents/index.js',
  'packages/core/dist/index.js',
  'packages/elements/dist/define.js',
  'examples/portal/dist/fill.js',
];

const stamp = join(root, '.cache/portal-build');

/** @param {string} path @returns {string[]} */
const files = (path) => {
  if (WRITTEN.test(path)) return [];
  if (!existsSync(path)) return [];
  try {
    return readdirSync(path)
      .sort()
      .flatMap((name) => files(`${path}/${name}`));
  } catch {
    return [path];
  }
};

const digest = () => {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((path) => files(`${root}${path}`)))
    hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
};

bootstrap();
const wanted = digest();
const isBuilt =
  RESULTS.every((file) => existsSync(join(root, file))) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
if (!isBuilt) {
  run('build', ['node', 'scripts/build.mjs']);
  run('portal', ['node', 'examples/portal/build.mjs']);
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(stamp, wanted);
}
const { runPortal } = await import('../examples/portal/src/main.mjs');
await runPortal();
