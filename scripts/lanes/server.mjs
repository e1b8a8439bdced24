import { createServer } from 'node:http';

/**
 * The content-security policies that portals send; every one forbids eval.
 * @type {Record<string, { header: string, page: 'plain' | 'nonce' | 'frame' }>}
 */
export const POLICIES = {
  'script-src self': {
    header: "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
    page: 'plain',
  },
  'trusted types': {
    header:
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
    page: 'plain',
  },
  nonce: {
    header: "default-src 'none'; script-src 'nonce-abc123' 'strict-dynamic'; style-src 'self'; connect-src 'self'",
    page: 'nonce',
  },
  'sandboxed frame': {
    header: "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'; connect-src 'self'",
    page: 'frame',
  },
  'no workers': {
    header: "default-src 'self'; script-src 'self'; style-src 'self'; worker-src 'none'; child-src 'none'",
    page: 'plain',
  },
};

/** @param {string} scripts */
const page = (scripts) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>契约</title>${scripts}</head><body></body></html>`;

/**
 * Serves scripts and the pages that run them, on a free port of this machine only. The address of a page names its
 * policy and its suite: `/nonce/contract`.
 * @param {Readonly<Record<string, readonly string[]>>} suites the scripts of each suite, in order
 */
export const serve = async (suites) => {
  const server = createServer((request, response) => {
    const url = new URL(String(request.url), 'http://127.0.0.1');
    const [first = '', suite = '', index] = url.pathname.slice(1).split('/').map(decodeURIComponent);
    const scripts = suites[suite];
    if (first === 'script' && scripts?.[Number(index)] !== undefined) {
      response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.end(scripts[Number(index)]);
      return;
    }
    const policy = POLICIES[first];
    if (policy === undefined || scripts === undefined) {
      response.statusCode = 404;
      response.end();
      return;
    }
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    const inFrame = url.searchParams.has('inner');
    // A sandboxed frame has an origin of its own, for which 'self' is nothing; it names the server instead.
    const header = inFrame
      ? policy.header.replace("script-src 'self'", `script-src http://${request.headers.host}`)
      : policy.header;
    response.setHeader('Content-Security-Policy', header);
    const tags = scripts
      .map((_script, turn) => {
        const nonce = policy.page === 'nonce' ? ' nonce="abc123"' : '';
        return `<script${nonce} src="/script/${suite}/${turn}" defer></script>`;
      })
      .join('');
    if (policy.page === 'nonce') response.end(page(tags));
    else if (policy.page === 'frame' && !inFrame)
      response.end(
        page('').replace(
          '<body>',
          `<body><iframe sandbox="allow-scripts allow-forms" title="契约" width="1200" height="900" src="${url.pathname}?inner"></iframe>`,
        ),
      );
    else response.end(page(tags));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
};
