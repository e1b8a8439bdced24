import { createServer } from 'node:http';
import { bundlePage } from '../bundle-page.mjs';

/** Serves the page with the form at every address, on a free port of this machine only. */
export const servePage = async () => {
  const script = await bundlePage('drafts/page.ts');
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
