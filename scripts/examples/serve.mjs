import { createHash } from 'node:crypto';
import { readFileSync, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff': 'font/woff',
};

/** What the server refuses: it knows that this order was issued to somebody else. */
const REFUSED = '示公禁毒〔2025〕999号';

/** A new one for each server is enough here; a portal makes one for each page. */
const NONCE = 'bm9uY2U';

/**
 * Serves an example as its README says a portal does, and takes documents at `/api/documents`.
 * @param {string} folder
 * @param {{ styles?: string | undefined, scripts?: string | undefined, replace?: ((text: string) => string) | undefined, under?: string | undefined }} options
 *   what its policy allows beside its own files, what publishing fills in, and the path below which the page and its files are
 */
export async function serveExample(folder, { styles = '', scripts = '', replace = (text) => text, under = '/' }) {
  const policy = `default-src 'none'; script-src 'self' ${scripts}; style-src 'self' ${styles}; font-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'`;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'POST') return take(request, response);
    const asked = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const file = join(folder, normalize(`/${asked.slice(under.length)}`));
    if (!asked.startsWith(under) || !existsSync(file) || !statSync(file).isFile()) {
      // A browser asks for the icon of a page by itself.
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
      return undefined;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const body = readFileSync(file);
    response.writeHead(200, { 'content-type': type, 'content-security-policy': policy });
    response.end(extname(file) === '.html' ? replace(body.toString()).replaceAll('{{nonce}}', NONCE) : body);
    return undefined;
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { url: `http://127.0.0.1:${port}${under}`, close: () => server.close() };
}

/** jQuery 1.12 tries out an attribute with the handler `t`, which does nothing; a policy may allow this one. */
export const JQUERY_PROBE = `'unsafe-hashes' 'sha256-${createHash('sha256').update('t').digest('base64')}'`;

/** The source of a policy for styles that carry the nonce. */
export const NONCE_SOURCE = `'nonce-${NONCE}'`;

/** Answers with the document, or with a problem (RFC 9457). @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
async function take(request, response) {
  let text = '';
  for await (const part of request) text += part;
  const document = JSON.parse(text);
  const refused = document.decisionNumber === REFUSED;
  response.writeHead(refused ? 422 : 200, {
    'content-type': refused ? 'application/problem+json' : 'application/json; charset=utf-8',
  });
  const errors = [{ pointer: '#/decisionNumber', detail: '这份决定书不是给此人的。' }];
  response.end(JSON.stringify(refused ? { title: '文书未被接受', status: 422, errors } : document));
}
