import { fileURLToPath } from 'node:url';
import { URLSearchParams } from 'node:url';
import fastifyStatic from '@fastify/static';
import fastify from 'fastify';
import { readCatalogue } from './documents/catalogue.mjs';
import { loadPersonWords } from './documents/person-words.mjs';
import { page } from './pages/page.mjs';
import { problemPage } from './pages/problem.mjs';
import { Problem, missing } from './problem.mjs';
import { useDecisions } from './routes/decisions.mjs';
import { useDocumentPages } from './routes/document-pages.mjs';
import { useIndicators } from './routes/indicators.mjs';
import { useLists } from './routes/lists.mjs';
import { usePeople } from './routes/people.mjs';
import { useSaving } from './routes/saving.mjs';
import { createSearches } from './searches.mjs';
import { useSecurityHeaders } from './security-headers.mjs';
import { isOwnRequest, roleCookie, roleIn } from './session.mjs';

const below = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/** A form document is at most 1 MiB; a ledger 10 MiB. */
const BODY_LIMIT = 10 * 1024 * 1024;

/**
 * What the routes share.
 * @typedef {object} Portal
 * @property {import('./store/store.mjs').Store} store
 * @property {import('./documents/catalogue.mjs').KindEntry[]} catalogue
 * @property {import('./documents/person-words.mjs').PersonWords} words
 * @property {ReturnType<typeof createSearches>} searches
 * @property {() => Date} now
 */

/**
 * The portal on top of a store. It keeps no log: requests name people.
 * @param {{ store: import('./store/store.mjs').Store, now?: () => Date, report?: (line: string) => void }} options `report` hears of internal faults, without any value
 */
export const createServer = async ({ store, now = () => new Date(), report = () => undefined }) => {
  const server = fastify({ logger: false, bodyLimit: BODY_LIMIT, trustProxy: false });
  /** @type {Portal} */
  const portal = {
    store,
    now,
    catalogue: await readCatalogue(),
    words: await loadPersonWords(),
    searches: createSearches(now),
  };

  useSecurityHeaders(server);
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 64 * 1024 },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  await server.register(fastifyStatic, { root: below('../public/'), prefix: '/public/', cacheControl: false });
  await server.register(fastifyStatic, {
    root: below('../dist/'),
    prefix: '/assets/',
    cacheControl: false,
    decorateReply: false,
  });
  server.addHook('onSend', async (request, reply) => {
    if (/^\/(public|assets)\//.test(request.url)) reply.header('cache-control', 'no-cache');
  });
  server.addHook('preHandler', async (request, reply) => {
    if (request.method !== 'GET' && request.method !== 'HEAD' && !isOwnRequest(request)) {
      throw new Problem(
        403,
        '请从本站页面操作',
        '请求不是从本站页面发出的，或者浏览器没有保存身份。请回到文书目录后重试。',
      );
    }
    if (roleIn(request) === undefined && !/^\/(public|assets)\//.test(request.url))
      reply.header('set-cookie', roleCookie('clerk'));
  });

  useLists(server, portal);
  usePeople(server, portal);
  useIndicators(server, portal);
  useDocumentPages(server, portal);
  useSaving(server, portal);
  useDecisions(server, portal);

  server.setNotFoundHandler(() => {
    throw missing();
  });
  server.setErrorHandler(async (error, request, reply) => {
    const problem = asProblem(error);
    if (problem.status >= 500)
      report(
        `${request.method} ${request.routeOptions.url ?? '?'}: ${error instanceof Error ? error.name : 'unknown fault'}`,
      );
    reply.code(problem.status);
    if (request.headers.accept?.includes('application/json'))
      return { title: problem.message, explanation: problem.explanation };
    reply.type('text/html; charset=utf-8');
    const { message: title, explanation, link } = problem;
    return page({
      title,
      role: roleIn(request) ?? 'clerk',
      here: '/',
      content: problemPage({ title, explanation, link }),
    });
  });
  return server;
};

/** @param {unknown} error @returns {Problem} */
const asProblem = (error) => {
  if (error instanceof Problem) return error;
  const { statusCode, code } = /** @type {{ statusCode?: number, code?: string }} */ (error);
  if (statusCode === 413) return new Problem(413, '内容过大', '文书不超过 1 MiB，台账不超过 10 MiB。');
  if (statusCode === 415) return new Problem(415, '无法识别的内容', '请从本站页面提交。');
  if (statusCode !== undefined && statusCode < 500)
    return new Problem(statusCode, '请求有误', '地址或提交的内容不完整，请回到文书目录后重试。');
  // 22P02: PostgreSQL could not read a value, for example an id that is no uuid.
  if (code === '22P02') return missing();
  return new Problem(500, '系统暂时无法处理', '请稍后重试；如果仍然出现，请联系管理员。您填写的内容仍在浏览器页面中。');
};
