import { homePage } from '../pages/home.mjs';
import { listAddress, listPage } from '../pages/list.mjs';
import { lastPage } from '../pages/pager.mjs';
import { KINDS, ROLES, STATES } from '../pages/words.mjs';
import { roleCookie } from '../session.mjs';
import { isId, pageNumber, roleOf, sendPage, textOf } from './answer.mjs';

const SIZE = 20;

/** The catalogue, the list of documents with search, and the change of role. @param {import('fastify').FastifyInstance} server @param {import('../server.mjs').Portal} portal */
export const useLists = (server, { store, catalogue, searches }) => {
  server.get('/', async (request, reply) => {
    const [counts, { total }] = await Promise.all([store.documents.counts(), store.people.search({ size: 1 })]);
    const find = textOf(request.query, 'find').slice(0, 50);
    const content = homePage({ catalogue, counts, people: total, role: roleOf(request), find });
    return sendPage(request, reply, { title: '文书目录', section: 'home', content });
  });

  server.get('/documents', async (request, reply) => {
    const { query } = request;
    const filter = filterOf(query);
    const search = isId(textOf(query, 'search')) ? textOf(query, 'search') : undefined;
    const text = search === undefined ? '' : searches.read(search);
    const page = pageNumber(query);
    const { slug, kind, state } = filter;
    const kinds = kind ? catalogue.filter((entry) => entry.kind === kind).map((entry) => entry.slug) : undefined;
    const { rows, total } = await store.documents.search({
      text: text ?? '',
      page,
      size: SIZE,
      ...(slug ? { slug } : {}),
      ...(kinds ? { kinds } : {}),
      ...(state ? { state } : {}),
    });
    const last = lastPage(total, SIZE);
    if (page > last) return reply.redirect(listAddress({ ...filter, search }, last), 302);
    const shown = {
      catalogue,
      rows,
      total,
      page,
      size: SIZE,
      filter: { ...filter, search, text: text ?? '' },
      expired: text === undefined,
    };
    return sendPage(request, reply, {
      title: '文书办理',
      section: 'documents',
      content: listPage(shown),
      confidential: true,
    });
  });

  server.post('/documents/search', async (request, reply) => {
    const text = textOf(request.body, 'text').slice(0, 100);
    return reply.redirect(
      listAddress({ ...filterOf(request.body), search: text ? searches.keep(text) : undefined }),
      303,
    );
  });

  server.post('/role', async (request, reply) => {
    const role = textOf(request.body, 'role');
    if (Object.hasOwn(ROLES, role))
      reply.header('set-cookie', roleCookie(/** @type {import('../session.mjs').Role} */ (role)));
    const back = textOf(request.body, 'back');
    // A page to fill in belongs to the clerk only, and `//` would lead to another site.
    const stays = /^\/(?!\/)[\w/?=&.%-]*$/.test(back) && !/\/(edit|new)(\/|$|\?)/.test(back);
    return reply.redirect(stays ? back : '/', 303);
  });

  /** @param {unknown} source */
  const filterOf = (source) => {
    const [slug, kind, state] = [textOf(source, 'slug'), textOf(source, 'kind'), textOf(source, 'state')];
    return {
      slug: catalogue.some((entry) => entry.slug === slug) ? slug : undefined,
      kind: Object.hasOwn(KINDS, kind) ? kind : undefined,
      state: Object.hasOwn(STATES, state) ? state : undefined,
    };
  };
};
