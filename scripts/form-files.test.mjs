import { basename } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { root } from './run.mjs';

/** What a page asks for before a form is drawn, by a bundler that gives every shared file a request of its own. */
const filesOf = async (/** @type {string} */ page) => {
  const { metafile } = await build({
    stdin: { contents: page, resolveDir: `${root}/examples/portal`, sourcefile: 'page.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: '/out',
    entryNames: 'page',
    conditions: ['production'],
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const { outputs } = metafile;
  const start = Object.keys(outputs).find((path) => basename(path) === 'page.js') ?? '';
  const seen = new Set([start]);
  for (const path of seen) {
    for (const { path: next, kind } of outputs[path]?.imports ?? []) if (kind === 'import-statement') seen.add(next);
  }
  return [...seen];
};

test('a page with a form asks for few files, whatever its other parts share with it', async () => {
  const files = await filesOf("import '@guitu/elements/define/form.js';");
  // The page, two of elements, one of forms, three of core, one of Lit.
  expect(files.length).toBeLessThanOrEqual(8);
});
