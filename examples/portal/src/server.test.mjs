import { URLSearchParams } from 'node:url';
import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer } from './server.mjs';
import { openDatabase } from './store/database.mjs';
import { migrate } from './store/migrate.mjs';
import { createStore } from './store/store.mjs';

const load = createRequire(import.meta.url);
const CANARY = '某金丝雀';

/** @type {import('./store/store.mjs').Store} */
let store;
/** @type {import('fastify').FastifyInstance} */
let server;
/** @type {string[]} */
const reports = [];

beforeAll(async () => {
  const database = await openDatabase({});
  await migrate(database);
  store = createStore(database);
  server = await createServer({
    store,
    now: () => new Date('2026-03-02T01:00:00Z'),
    report: (line) => reports.push(line),
  });
}, 30_000);
afterAll(async () => {
  await server.close();
  await store.close();
});

/** An agreement with an id of its own. @param {(value: any) => void} [change] */
const agreement = (change = () => undefined) => {
  const value = structuredClone(load('@guitu/schemas/documents/community-detox-agreement/examples/full.json'));
  value.header.id = randomUUID();
  value.subject.name = CANARY;
  change(value);
  return value;
};

/** @param {any} value @param {{ intent?: string, headers?: Record<string, string>, role?: string, body?: string }} [options] */
const put = (
  value,
  { intent = 'submit', headers = { 'if-none-match': '*' }, role = 'clerk', body = JSON.stringify(value) } = {},
) =>
  server.inject({
    method: 'PUT',
    url: `/documents/${value.header.id}?intent=${intent}`,
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      cookie: `portal_role=${role}`,
      ...headers,
    },
    payload: body,
  });

describe('saving', () => {
  it('stores a valid document as version 1', async () => {
    const value = agreement();
    const answer = await put(value);
    expect([answer.statusCode, answer.json()]).toEqual([201, { revision: 1, next: `/documents/${value.header.id}` }]);
  });

  it('refuses an invalid one with the path and code of each issue and without a value', async () => {
    const answer = await put(agreement((value) => (value.period.end = '2040-01-01')));
    expect(answer.statusCode).toBe(422);
    expect(answer.json().issues).toEqual(
      expect.arrayContaining([expect.objectContaining({ path: '/period/end', severity: 'error' })]),
    );
    expect(answer.body).not.toContain(CANARY);
    expect(answer.body).not.toContain('2040');
  });

  it('keeps a draft that is not finished, and refuses one that is no such document', async () => {
    const unfinished = agreement((value) => {
      delete value.period;
      value.subject.idNumber = '519999190001010000';
    });
    expect((await put(unfinished, { intent: 'draft' })).statusCode).toBe(201);
    const other = agreement((value) => (value.unknown = 1));
    expect((await put(other, { intent: 'draft' })).statusCode).toBe(422);
    const wrongType = agreement((value) => (value.measures = 'x'));
    expect((await put(wrongType, { intent: 'draft' })).statusCode).toBe(422);
  });

  it.each([
    [
      'a name twice',
      (/** @type {string} */ text) => text.replace('"decisionNumber"', '"decisionNumber":"x","decisionNumber"'),
      'gate-duplicate-key',
    ],
    ['not JSON', () => '{', 'gate-not-json'],
    ['nothing', () => '   ', 'gate-empty'],
    ['2 MB', (/** @type {string} */ text) => `${' '.repeat(2 * 1024 * 1024)}${text}`, 'gate-too-large'],
  ])('refuses %s at the gate', async (_name, change, code) => {
    const value = agreement();
    const answer = await put(value, { body: change(JSON.stringify(value)) });
    expect(answer.statusCode).toBe(422);
    expect(answer.json().issues).toMatchObject([{ code }]);
  });

  it('answers a save on an old version with the place where to choose', async () => {
    const value = agreement();
    await put(value);
    expect((await put(value, { headers: { 'if-match': '"1"' } })).json()).toMatchObject({ revision: 2 });
    const late = await put(value, { headers: { 'if-match': '"1"' } });
    expect(late.statusCode).toBe(412);
    const page = await server.inject({ url: late.json().next, headers: { cookie: 'portal_role=clerk' } });
    expect(page.body).toContain('这份文书已被他人修改');
  });

  it.each([
    ['without a version', { headers: {} }, 428],
    ['as a reviewer', { role: 'reviewer' }, 403],
    ['with an unknown intent', { intent: 'x' }, 400],
    ['from another site', { headers: { 'if-none-match': '*', 'sec-fetch-site': 'cross-site' } }, 403],
  ])('is refused %s', async (_name, options, status) => {
    expect((await put(agreement(), options)).statusCode).toBe(status);
  });

  it('is refused for an id other than that of the document, and twice for a new one', async () => {
    const value = agreement();
    const other = { ...value, header: { ...value.header, id: randomUUID() } };
    expect((await put(value, { body: JSON.stringify(other) })).statusCode).toBe(400);
    await put(value);
    expect((await put(value)).statusCode).toBe(409);
  });

  it('is refused without the cookie that other sites cannot send', async () => {
    const value = agreement();
    const answer = await server.inject({
      method: 'PUT',
      url: `/documents/${value.header.id}?intent=submit`,
      headers: { 'content-type': 'application/json', 'if-none-match': '*' },
      payload: JSON.stringify(value),
    });
    expect(answer.statusCode).toBe(403);
  });
});

describe('every answer', () => {
  it.each([
    '/',
    '/documents',
    '/people',
    '/documents/new/work-report',
    '/nowhere',
    '/documents/x',
    `/documents/${randomUUID()}`,
    '/public/mark.svg',
  ])('%s has the strict policy', async (url) => {
    const { headers } = await server.inject({ url });
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self';.*require-trusted-types-for 'script'/,
    );
    expect([headers['referrer-policy'], headers['x-content-type-options']]).toEqual(['no-referrer', 'nosniff']);
  });

  it.each(['/public/../src/server.mjs', '/public/%2e%2e/package.json', '/assets/../../package.json'])(
    '%s does not leave the folder',
    async (url) => {
      expect((await server.inject({ url })).statusCode).toBeGreaterThanOrEqual(400);
    },
  );

  it.each(['//evil.example/', 'https://evil.example/', '/\\evil.example', 'javascript:alert(1)'])(
    'a change of role does not lead to %s',
    async (back) => {
      const { headers } = await server.inject({
        method: 'POST',
        url: '/role',
        headers: { cookie: 'portal_role=clerk', 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams({ role: 'reviewer', back }).toString(),
      });
      expect(headers.location).toBe('/');
    },
  );

  it('shows what somebody entered as text', async () => {
    const value = agreement((document) => (document.header.title = '<img src=x onerror=alert(1)>'));
    await put(value);
    const list = await server.inject({ url: '/documents' });
    expect(list.body).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(list.body).not.toContain('<img src=x');
  });

  it('reports an internal fault without a value or an address', async () => {
    const broken = {
      ...store,
      documents: { ...store.documents, read: () => Promise.reject(new Error(`${CANARY} broke`)) },
    };
    const faulty = await createServer({ store: broken, report: (line) => reports.push(line) });
    const answer = await faulty.inject({ url: `/documents/${randomUUID()}` });
    await faulty.close();
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain(CANARY);
    expect(reports).toEqual(['GET /documents/:id: Error']);
  });
});

describe('searching', () => {
  it('keeps what was typed out of the address, and tells when it is no longer known', async () => {
    const answer = await server.inject({
      method: 'POST',
      url: '/documents/search',
      headers: { cookie: 'portal_role=clerk', 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ text: CANARY, state: 'submitted' }).toString(),
    });
    expect(answer.headers.location).toMatch(/^\/documents\?state=submitted&search=[0-9a-f-]{36}$/);
    expect((await server.inject({ url: String(answer.headers.location) })).body).toContain(CANARY);
    expect((await server.inject({ url: `/documents?search=${randomUUID()}` })).body).toContain('查找条件已过期');
  });
});

describe('a new document', () => {
  it.each([
    ['drug-test-record', 'restricted'],
    ['individual-assistance-plan', 'restricted'],
    ['community-detox-agreement', 'sensitive'],
    ['drug-test-ledger', 'restricted'],
    ['work-report', 'internal'],
  ])('%s is a draft and %s before anybody has been chosen', async (slug, confidentiality) => {
    const { body } = await server.inject({ url: `/documents/new/${slug}` });
    const { header } = JSON.parse(/id="value">(.*?)<\/script>/.exec(body)?.[1] ?? '{}');
    expect(header).toMatchObject({ status: 'draft', confidentiality });
  });

  it('is as confidential with a person', async () => {
    await put(agreement());
    const { rows } = await store.people.search({ text: CANARY });
    const { body } = await server.inject({ url: `/documents/new/drug-test-record?person=${rows[0]?.id}` });
    const { header, subject } = JSON.parse(/id="value">(.*?)<\/script>/.exec(body)?.[1] ?? '{}');
    expect([subject.name, header.confidentiality]).toEqual([CANARY, 'restricted']);
  });
});

describe('the sheet to print', () => {
  it.each([
    ['draft', true],
    ['submit', false],
  ])('of a document saved with %s is marked as a draft: %s', async (intent, isMarked) => {
    const value = agreement();
    await put(value, { intent });
    const { body } = await server.inject({ url: `/documents/${value.header.id}/print` });
    expect(body.includes('<strong>草稿</strong>')).toBe(isMarked);
  });
});

describe('a page beyond the last', () => {
  it.each([
    ['/people?page=99', '/people?page=1'],
    ['/documents?page=99', '/documents'],
    ['/documents?state=submitted&page=9999999', '/documents?state=submitted'],
  ])('%s leads to %s', async (url, last) => {
    await put(agreement());
    const answer = await server.inject({ url });
    expect([answer.statusCode, answer.headers.location]).toEqual([302, last]);
    expect((await server.inject({ url: last })).body).toContain(CANARY);
  });

  it('leads to the page that is last, not the first', async () => {
    const before = (await store.documents.search({ slug: 'community-detox-agreement' })).total;
    for (let more = before; more <= 20; more += 1) await put(agreement());
    const answer = await server.inject({ url: '/documents?slug=community-detox-agreement&page=50' });
    expect(answer.headers.location).toBe('/documents?slug=community-detox-agreement&page=2');
  });
});
