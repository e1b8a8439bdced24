import { indicatorQuestionIn, periodsBefore } from '../indicators/question.mjs';
import { placesOf } from '../indicators/places.mjs';
import { reportOf } from '../indicators/report.mjs';
import { indicatorsPage } from '../pages/indicators/page.mjs';
import { caseFileOf } from '../person/case-file.mjs';
import { sendPage } from './answer.mjs';

/** The indicators of a period. @param {import('fastify').FastifyInstance} server @param {import('../server.mjs').Portal} portal */
export const useIndicators = (server, { store, catalogue, now }) => {
  server.get('/indicators', async (request, reply) => {
    const asked = indicatorQuestionIn(request.query, now());
    const file = caseFileOf(await store.documents.all());
    const places = placesOf(file);
    const question = places.includes(asked.place) ? asked : { ...asked, place: '' };
    const periods = periodsBefore(now());
    const content = indicatorsPage({ ...reportOf(file, question, places), question, places, periods, catalogue });
    return sendPage(request, reply, {
      title: question.language === 'en' ? 'Indicators' : '指标',
      section: 'indicators',
      content,
      language: question.language,
      confidential: !question.isForPublication,
    });
  });
};
