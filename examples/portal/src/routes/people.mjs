import { peopleAddress, peoplePage, personPage } from '../pages/people.mjs';
import { lastPage } from '../pages/pager.mjs';
import { missing } from '../problem.mjs';
import { isId, pageNumber, roleOf, sendPage, textOf } from './answer.mjs';

const SIZE = 20;

/** The people that documents are about. @param {import('fastify').FastifyInstance} server @param {import('../server.mjs').Portal} portal */
export const usePeople = (server, { store, catalogue, searches, words }) => {
  server.get('/people', async (request, reply) => {
    const search = isId(textOf(request.query, 'search')) ? textOf(request.query, 'search') : undefined;
    const text = search === undefined ? '' : searches.read(search);
    const page = pageNumber(request.query);
    const { rows, total } = await store.people.search({ text: text ?? '', page, size: SIZE });
    const last = lastPage(total, SIZE);
    if (page > last) return reply.redirect(peopleAddress(search, last), 302);
    const content = peoplePage({
      rows,
      total,
      page,
      size: SIZE,
      text: text ?? '',
      search,
      expired: text === undefined,
      words,
    });
    return sendPage(request, reply, { title: '人员', section: 'people', content, confidential: true });
  });

  server.post('/people/search', async (request, reply) => {
    const text = textOf(request.body, 'text').slice(0, 100);
    return reply.redirect(text ? `/people?search=${searches.keep(text)}` : '/people', 303);
  });

  server.get('/people/:id', async (request, reply) => {
    const id = textOf(request.params, 'id');
    const person = isId(id) ? await store.people.read(id) : undefined;
    if (!person) throw missing('档案');
    const { rows } = await store.documents.search({ person: id, size: 100 });
    const content = personPage({ person, catalogue, rows, role: roleOf(request), words });
    return sendPage(request, reply, { title: '人员档案', section: 'people', content, confidential: true });
  });
};
