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
    // Tables and style sheets are no modules: nobody imports them for what they say, programs read them as files.
    '--exclude-entrypoints',
    './data-elements.csv',
    './guitu-document.css',
    '--format',
    'ascii',
    '--no-emoji',
  ]);
}
