import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { root } from '../run.mjs';

const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>文书</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width"><script src="/axe.js"></script><script type="module" src="/page.js"></script>
</head><body></body></html>`;

/** Serves the page of the trial with the packages as they are published, on a free port of this machine only. */
export const serveTrial = async () => {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'scripts/documents/page.mjs')],
    bundle: true,
    splitting: true,
    format: 'esm',
    charset: 'utf8',
    outdir: join(root, 'out'),
    write: false,
    conditions: ['production'],
    logLevel: 'error',
  });
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  /** @type {Map<string, string | Uint8Array>} */
  const scripts = new Map([['axe.js', axe]]);
  for (const { path, contents } of outputFiles) scripts.set(relative(join(root, 'out'), path), contents);
  const server = createServer((request, response) => {
    const script = scripts.get(String(request.url).slice(1));
    response.setHeader('Content-Type', `text/${script === undefined ? 'html' : 'javascript'}; charset=utf-8`);
    response.end(script ?? PAGE);
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
