import { chinaTime } from '../documents/blank.mjs';
import { differencesOf } from '../documents/differences.mjs';
import { factsOf } from '../documents/facts.mjs';
import { verdictOn } from '../documents/verdict.mjs';
import { conflictPage } from '../pages/conflict.mjs';
import { fillPage } from '../pages/document.mjs';
import { Problem, missing } from '../problem.mjs';
import { isId, roleOf, sendPage, textOf } from './answer.mjs';

/** What the reviewer decides about a document, and what the clerk decides between two versions. @param {import('fastify').FastifyInstance} server @param {import('../server.mjs').Portal} portal */
export const useDecisions = (server, { store, catalogue, now }) => {
  server.post('/documents/:id/decision', async (request, reply) => {
    if (roleOf(request) !== 'reviewer') throw new Problem(403, '只有审核人可以审核', '请在页面上方切换为审核人。');
    const id = textOf(request.params, 'id');
    const decision = textOf(request.body, 'decision');
    const seen = Number(textOf(request.body, 'seen'));
    const remark = textOf(request.body, 'remark').slice(0, 500);
    const link = { href: `/documents/${id}`, words: '回到文书' };
    if (!isId(id) || (decision !== 'approve' && decision !== 'return') || !Number.isInteger(seen))
      throw new Problem(400, '请求有误', '请从文书页面审核。');
    if (decision === 'return' && remark === '')
      throw new Problem(400, '请填写退回意见', '退回修改时，请说明需要修改的内容。', link);
    const done = await store.documents.decide({ id, seen, decision, remark, at: now() });
    if (!done)
      throw new Problem(409, '文书已有变化', '您查阅之后，文书被修改或者已经审核。请查阅现有版本后再审核。', link);
    return reply.redirect(`/documents/${id}`, 303);
  });

  const read = async (/** @type {import('fastify').FastifyRequest} */ request) => {
    const id = textOf(request.params, 'id');
    const conflict = isId(id) ? await store.conflicts.read(id) : undefined;
    const document = conflict && (await store.documents.read(conflict.document));
    if (!conflict || !document) throw missing('修改');
    return { conflict, document };
  };

  server.get('/conflicts/:id', async (request, reply) => {
    const { conflict, document } = await read(request);
    const differences = await differencesOf(document.slug, JSON.parse(conflict.body), JSON.parse(document.body));
    const content = conflictPage({ conflict, document, differences, closed: document.state === 'approved' });
    return sendPage(request, reply, { title: '文书已被他人修改', section: 'documents', content, confidential: true });
  });

  server.post('/conflicts/:id', async (request, reply) => {
    if (roleOf(request) !== 'clerk') throw new Problem(403, '审核人不能修改文书', '请切换为经办人。');
    const { conflict, document } = await read(request);
    const choice = textOf(request.body, 'choice');
    const seen = Number(textOf(request.body, 'seen'));
    const at = now();
    if (choice === 'theirs') {
      await store.conflicts.settle(conflict.id, at);
      return reply.redirect(`/documents/${document.id}`, 303);
    }
    if (choice === 'merge') {
      const entry = catalogue.find(({ slug }) => slug === document.slug);
      if (!entry) throw missing('文书');
      const content = fillPage({ id: document.id, entry, body: conflict.body, revision: seen, returned: null });
      return sendPage(request, reply, {
        title: `修改${entry.title}`,
        section: 'documents',
        script: 'fill',
        confidential: true,
        content,
      });
    }
    if (choice !== 'mine' || !Number.isInteger(seen)) throw new Problem(400, '请求有误', '请从选择页面操作。');
    const { body, intent } = conflict;
    const verdict = await verdictOn(Buffer.from(body, 'utf8'), intent, chinaTime(at).slice(0, 10));
    if (!verdict.accepted)
      throw new Problem(422, '我的修改需要更正', '请选择“在我的修改上继续”，更正后再提交。', {
        href: `/conflicts/${conflict.id}`,
        words: '返回选择',
      });
    const { number, title, subject } = factsOf(JSON.parse(body));
    const saved = await store.documents.save(
      {
        id: document.id,
        slug: document.slug,
        number,
        title: title ?? document.title,
        subject,
        body,
        intent,
        role: 'clerk',
        at,
      },
      seen,
    );
    // Somebody saved once more while this page was open: show the choice again with the newest version.
    if (saved.outcome !== 'saved') return reply.redirect(`/conflicts/${conflict.id}`, 303);
    await store.conflicts.settle(conflict.id, at);
    return reply.redirect(`/documents/${document.id}`, 303);
  });
};
