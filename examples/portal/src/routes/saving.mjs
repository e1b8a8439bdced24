import { chinaTime } from '../documents/blank.mjs';
import { verdictOn } from '../documents/verdict.mjs';
import { Problem } from '../problem.mjs';
import { isId, roleOf, textOf } from './answer.mjs';

/**
 * `PUT /documents/:id?intent=draft|submit` with the document as body. `If-None-Match: *` for a new one,
 * `If-Match: "3"` for one that the person has read as version 3. Answers 200 or 201 with the address to
 * go to, 422 with the issues, 412 with the address where the person chooses between two versions.
 * @param {import('fastify').FastifyInstance} server @param {import('../server.mjs').Portal} portal
 */
export const useSaving = (server, { store, catalogue, now }) => {
  server.put('/documents/:id', async (request, reply) => {
    if (roleOf(request) !== 'clerk') throw new Problem(403, '审核人不能修改文书', '请切换为经办人。');
    const id = textOf(request.params, 'id');
    const intent = intentOf(textOf(request.query, 'intent'));
    const { body } = request;
    if (!isId(id) || intent === undefined || !Buffer.isBuffer(body))
      throw new Problem(400, '请求有误', '请从本站页面保存文书。');
    const seen = seenRevision(request.headers);
    const at = now();
    const verdict = await verdictOn(body, intent, chinaTime(at).slice(0, 10));
    if (!verdict.accepted)
      return reply.code(422).send({ outcome: verdict.outcome, issues: verdict.issues, total: verdict.total });
    const { facts } = verdict;
    const entry = catalogue.find(({ slug }) => slug === facts.slug);
    if (!entry || facts.id !== id)
      throw new Problem(400, '文书标识不符', '文书头中的标识与地址不一致，请重新打开文书后再修改。');
    /** @type {import('../store/documents.mjs').Draft} */
    const draft = {
      id,
      slug: entry.slug,
      number: facts.number,
      title: facts.title ?? entry.title,
      subject: facts.subject,
      body: body.toString('utf8'),
      intent,
      role: roleOf(request),
      at,
    };

    if (seen === 'new') {
      if (!(await store.documents.create(draft)))
        throw new Problem(409, '文书已经存在', '这份文书已经保存过，请从文书办理中打开。');
      return reply.code(201).send({ revision: 1, next: `/documents/${id}` });
    }
    const before = await store.documents.read(id);
    if (before && before.slug !== entry.slug)
      throw new Problem(400, '文书种类不符', '已保存的文书不能改为另一种文书。');
    const result = await store.documents.save(draft, seen);
    if (result.outcome === 'saved') return { revision: result.revision, next: `/documents/${id}` };
    if (result.outcome === 'missing') throw new Problem(404, '找不到这份文书', '请从文书办理中重新打开。');
    const conflict = await store.conflicts.keep({ document: id, baseRevision: seen, body: draft.body, intent, at });
    return reply.code(412).send({ next: `/conflicts/${conflict}` });
  });
};

/** @param {string} text @returns {import('../store/documents.mjs').Intent | undefined} */
const intentOf = (text) => (text === 'draft' || text === 'submit' ? text : undefined);

/** Which version the person has read. @param {import('node:http').IncomingHttpHeaders} headers @returns {number | 'new'} */
const seenRevision = (headers) => {
  if (headers['if-none-match'] === '*') return 'new';
  const revision = Number(/^"([1-9][0-9]{0,8})"$/.exec(headers['if-match'] ?? '')?.[1]);
  if (!Number.isInteger(revision))
    throw new Problem(428, '请求缺少版本', '保存文书时须说明所依据的版本，请从本站页面保存。');
  return revision;
};
