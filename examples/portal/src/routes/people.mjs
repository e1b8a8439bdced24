import { peopleAddress, peoplePage } from '../pages/people.mjs';
import { lastPage } from '../pages/pager.mjs';
import { personPage } from '../pages/person/page.mjs';
import { calendarFile } from '../person/calendar-file.mjs';
import { caseFileOf } from '../person/case-file.mjs';
import { questionIn } from '../person/question.mjs';
import { SCHEDULES } from '../person/schedules.mjs';
import { standingOf } from '../person/standing.mjs';
import { missing } from '../problem.mjs';
import { isId, pageNumber, roleOf, sendPage, textOf } from './answer.mjs';

const SIZE = 20;

/** The people that documents are about. @param {import('fastify').FastifyInstance} server @param {import('../server.mjs').Portal} portal */
export const usePeople = (server, { store, catalogue, searches, words, now }) => {
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

  const personOf = async (/** @type {import('fastify').FastifyRequest} */ request) => {
    const id = textOf(request.params, 'id');
    const person = isId(id) ? await store.people.read(id) : undefined;
    if (!person) throw missing('档案');
    const question = questionIn(request.query, now());
    const file = caseFileOf(await store.documents.ofPerson(id));
    return { person, question, file, standing: await standingOf(file, question) };
  };

  server.get('/people/:id', async (request, reply) => {
    const shown = await personOf(request);
    const role = roleOf(request);
    const content = personPage({ ...shown, schedules: SCHEDULES, catalogue, role, codes: words });
    const { language } = shown.question;
    return sendPage(request, reply, {
      title: language === 'en' ? 'Case file' : '人员档案',
      section: 'people',
      content,
      confidential: true,
      language,
    });
  });

  server.get('/people/:id/due.ics', async (request, reply) => {
    const { standing } = await personOf(request);
    return reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', 'attachment; filename="due.ics"')
      .send(calendarFile(standing.due));
  });
};
