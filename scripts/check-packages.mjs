// What npm would publish: publint and are-the-types-wrong find nothing to say.
import { run } from './run.mjs';

for (const name of ['schemas', 'core', 'forms', 'elements', 'cli']) {
  run(`publint ${name}`, ['publint', '--strict', '--pack', 'npm', `packages/${name}`]);
  run(`attw ${name}`, [
    'attw',
    '--pack',
    `packages/${name}`,
    '--profile',
    'esm-only',
    // A table is no module: nobody imports it, programs read it as a file.
    '--exclude-entrypoints',
    './data-elements.csv',
    '--format',
    'ascii',
    '--no-emoji',
  ]);
}
