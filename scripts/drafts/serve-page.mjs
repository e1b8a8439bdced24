import { createServer } from 'node:http';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../run.mjs';

/** Serves the page with the form at every address, on a free port of this machine only. */
export const servePage = async () => {
  const source = (/** @type {string} */ path) => join(root, 'packages', path);
  const { outputFiles } = await build({
    entryPoints: [join(root, 'scripts/drafts/page.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2019',
    charset: 'utf8',
    write: false,
    tsconfig: join(root, 'packages/elements/tsconfig.json'),
    conditions: ['production'],
    alias: {
      '@guitu/core': source('core/src/index.ts'),
      '@guitu/forms/changes': source('forms/src/changes.ts'),
      '@guitu/forms/drafts': source('forms/src/drafts.ts'),
      '@guitu/forms': source('forms/src/index.ts'),
    },
    logLevel: 'error',
  });
  const script = String(outputFiles[0]?.text);
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.setHeader('Content-Type', `text/${isScript ? 'javascript' : 'html'}; charset=utf-8`);
    response.end(
      isScript
        ? script
        : '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>草稿</title><script src="/page.js" defer></script></head><body></body></html>',
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
