import { randomUUID } from 'node:crypto';
import { STANDARD } from '@guitu/schemas';
import { blankDocument, chinaTime } from '../documents/blank.mjs';
import { issuerOf } from '../documents/issuer.mjs';
import { documentPage, fillPage, printPage, versionPage } from '../pages/document.mjs';
import { scorePage } from '../pages/score/page.mjs';
import { Problem, missing } from '../problem.mjs';
import { languageIn } from '../language.mjs';
import { rubricsOf } from '../scoring/rubrics.mjs';
import { sheetsOf } from '../scoring/sheets.mjs';
import { isId, roleOf, sendPage, textOf } from './answer.mjs';

/** Pages to read, fill in, print and score one document. @param {import('fastify').FastifyInstance} server @param {import('../server.mjs').Portal} portal */
export const useDocumentPages = (server, { store, catalogue, now }) => {
  const entryOf = (/** @type {string} */ slug) => {
    const entry = catalogue.find((candidate) => candidate.slug === slug);
    if (!entry) throw missing('文书');
    return entry;
  };
  const stored = async (/** @type {import('fastify').FastifyRequest} */ request) => {
    const id = textOf(request.params, 'id');
    const document = isId(id) ? await store.documents.read(id) : undefined;
    if (!document) throw missing('文书');
    return { document, entry: entryOf(document.slug) };
  };

  server.get('/documents/new/:slug', async (request, reply) => {
    clerkOnly(request);
    const entry = entryOf(textOf(request.params, 'slug'));
    const chosen = textOf(request.query, 'person');
    const person = isId(chosen) && entry.hasSubject ? await store.people.read(chosen) : undefined;
    const id = randomUUID();
    const { slug, confidentiality } = entry;
    const issuer = issuerOf(entry);
    const blank = blankDocument({ slug, id, issuer, standard: STANDARD, confidentiality, at: now(), person });
    const body = JSON.stringify(blank);
    return sendPage(request, reply, {
      title: `填写${entry.title}`,
      section: 'documents',
      script: 'fill',
      confidential: entry.hasSubject,
      content: fillPage({ id, entry, body, revision: undefined, returned: null }),
    });
  });

  server.get('/documents/:id', async (request, reply) => {
    const { document, entry } = await stored(request);
    const history = await store.documents.history(document.id);
    const content = documentPage({
      document,
      entry,
      history,
      role: roleOf(request),
      isScored: rubricsOf(document.slug, JSON.parse(document.body)).length > 0,
    });
    return sendPage(request, reply, {
      title: entry.title,
      section: 'documents',
      script: 'show',
      confidential: entry.hasSubject,
      content,
    });
  });

  server.get('/documents/:id/edit', async (request, reply) => {
    clerkOnly(request);
    const { document, entry } = await stored(request);
    if (document.state === 'approved')
      throw new Problem(409, '文书已审核通过', '已通过的文书不能修改，可以查阅和打印。', {
        href: `/documents/${document.id}`,
        words: '查阅文书',
      });
    const history = await store.documents.history(document.id);
    const returned =
      document.state === 'returned'
        ? (history.filter(({ action }) => action === 'return').pop()?.remark ?? null)
        : null;
    const content = fillPage({ id: document.id, entry, body: document.body, revision: document.revision, returned });
    return sendPage(request, reply, {
      title: `修改${entry.title}`,
      section: 'documents',
      script: 'fill',
      confidential: entry.hasSubject,
      content,
    });
  });

  server.get('/documents/:id/versions/:revision', async (request, reply) => {
    const { document, entry } = await stored(request);
    const revision = Number(textOf(request.params, 'revision'));
    const version =
      Number.isInteger(revision) && revision >= 1 && revision <= document.revision
        ? await store.documents.readVersion(document.id, revision)
        : undefined;
    if (!version) throw missing('文书');
    const earlier = revision > 1 ? (await store.documents.readVersion(document.id, revision - 1))?.body : undefined;
    const content = versionPage({ document, entry, revision, ...version, earlier });
    return sendPage(request, reply, {
      title: `${entry.title}第 ${revision} 版`,
      section: 'documents',
      script: earlier === undefined ? 'show' : 'compare',
      confidential: entry.hasSubject,
      content,
    });
  });

  server.get('/documents/:id/print', async (request, reply) => {
    const { document, entry } = await stored(request);
    return sendPage(request, reply, {
      title: `打印${entry.title}`,
      section: 'documents',
      script: 'show',
      confidential: entry.hasSubject,
      content: printPage({ document, entry }),
      className: `printing kind-${entry.kind}${document.state === 'draft' ? ' draft' : ''}`,
    });
  });

  server.get('/documents/:id/score', async (request, reply) => {
    const { document, entry } = await stored(request);
    const value = JSON.parse(document.body);
    if (rubricsOf(document.slug, value).length === 0)
      throw new Problem(404, '这份文书没有评分表', '评分表用于采用标准中评分规则的评估、考核和配备核定。', {
        href: `/documents/${document.id}`,
        words: '返回文书',
      });
    const language = languageIn(request.query);
    const sheets = await sheetsOf(document.slug, value, { asOf: chinaTime(now()).slice(0, 10), language });
    return sendPage(request, reply, {
      title: language === 'en' ? `${entry.titles.en}: score sheet` : `${entry.title}评分表`,
      section: 'documents',
      language,
      confidential: entry.hasSubject,
      content: scorePage({ document, title: entry.titles[language], sheets, language }),
    });
  });
};

/** @param {import('fastify').FastifyRequest} request */
const clerkOnly = (request) => {
  if (roleOf(request) !== 'clerk') throw new Problem(403, '审核人不能填写文书', '请在页面上方切换为经办人后再填写。');
};
