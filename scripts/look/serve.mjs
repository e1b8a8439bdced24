import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { root } from '../run.mjs';

const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>文书</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/page.css"><script type="module" src="/page.js"></script>
</head><body><main id="stage"></main></body></html>`;

/** The sources of the packages, so that a picture shows what somebody has just written. @type {import('esbuild').Plugin} */
const fromSources = {
  name: 'sources',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^@guitu\/(core|forms|elements)(\/|$)/ }, ({ path }) => {
      const [, name = '', rest = 'index'] = /^@guitu\/([a-z]+)(?:\/(.*?)(?:\.js)?)?$/.exec(path) ?? [];
      const source = join(root, `packages/${name}/src/${rest}.ts`);
      return existsSync(source) ? { path: source } : undefined;
    }),
};

/** Serves the page of the scenes on a free port of this machine only. */
export const serveScenes = async () => {
  const { outputFiles } = await build({
    entryPoints: ['page.mjs', 'page.css'].map((name) => join(root, 'scripts/look', name)),
    bundle: true,
    splitting: true,
    format: 'esm',
    charset: 'utf8',
    outdir: join(root, 'out'),
    write: false,
    plugins: [fromSources],
    logLevel: 'error',
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [`/${relative(join(root, 'out'), path)}`, contents]));
  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://scenes');
    const kind = pathname.endsWith('.css') ? 'css' : files.has(pathname) ? 'javascript' : 'html';
    response.setHeader('Content-Type', `text/${kind}; charset=utf-8`);
    response.end(files.get(pathname) ?? PAGE);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
