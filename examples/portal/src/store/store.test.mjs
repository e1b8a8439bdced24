import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from './database.mjs';
import { migrate } from './migrate.mjs';
import { createStore } from './store.mjs';

const AT = new Date('2026-03-01T02:00:00Z');

/** The embedded database always; a server too where one is given, in a database that may be filled. */
const places = [
  { name: 'embedded PostgreSQL', url: undefined },
  ...(process.env['PORTAL_TEST_DATABASE_URL']
    ? [{ name: 'PostgreSQL server', url: process.env['PORTAL_TEST_DATABASE_URL'] }]
    : []),
];

/** @param {Partial<import('./documents.mjs').Draft>} [change] @returns {import('./documents.mjs').Draft} */
const draft = (change = {}) => ({
  id: randomUUID(),
  slug: 'community-detox-agreement',
  number: '示社戒协〔2026〕1号',
  title: '社区戒毒协议书',
  subject: { personId: `P-${randomUUID()}`, name: '某甲', measureType: 'community-detox', personStatus: null },
  body: '{"header":{},  "b":1,"a":2}',
  intent: 'submit',
  role: 'clerk',
  at: AT,
  ...change,
});

describe.each(places)('the store on $name', ({ url }) => {
  /** @type {import('./database.mjs').Database} */
  let database;
  /** @type {import('./store.mjs').Store} */
  let store;

  beforeAll(async () => {
    database = await openDatabase({ url });
    await migrate(database);
    store = createStore(database);
  }, 30_000);
  afterAll(() => store.close());

  it('applies each migration once', async () => {
    expect(await migrate(database)).toEqual([]);
  });

  it('gives a document back as it was sent, letter by letter', async () => {
    const sent = draft();
    expect(await store.documents.create(sent)).toBe(true);
    expect(await store.documents.read(sent.id)).toMatchObject({
      id: sent.id,
      body: sent.body,
      state: 'submitted',
      revision: 1,
      personName: '某甲',
    });
  });

  it('does not create over a document that is there', async () => {
    const sent = draft();
    await store.documents.create(sent);
    expect(await store.documents.create({ ...sent, body: '{}' })).toBe(false);
    expect((await store.documents.read(sent.id))?.body).toBe(sent.body);
  });

  it('saves on top of the version that was seen, and keeps the earlier one', async () => {
    const sent = draft();
    await store.documents.create(sent);
    expect(await store.documents.save({ ...sent, body: '{"n":2}', intent: 'draft' }, 1)).toEqual({
      outcome: 'saved',
      revision: 2,
    });
    expect(await store.documents.read(sent.id)).toMatchObject({ body: '{"n":2}', state: 'draft', revision: 2 });
    expect((await store.documents.readVersion(sent.id, 1))?.body).toBe(sent.body);
  });

  it('changes nothing when another version was saved since', async () => {
    const sent = draft();
    await store.documents.create(sent);
    await store.documents.save({ ...sent, body: '{"n":2}' }, 1);
    expect(await store.documents.save({ ...sent, body: '{"n":3}', number: 'late' }, 1)).toEqual({
      outcome: 'conflict',
    });
    expect(await store.documents.read(sent.id)).toMatchObject({ body: '{"n":2}', number: sent.number, revision: 2 });
  });

  it('lets one of many saves at the same time through', async () => {
    const sent = draft();
    await store.documents.create(sent);
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, index) => store.documents.save({ ...sent, body: `{"n":${index}}` }, 1)),
    );
    expect(results.filter(({ outcome }) => outcome === 'saved')).toHaveLength(1);
    expect((await store.documents.history(sent.id)).map(({ revision }) => revision)).toEqual([1, 2]);
  });

  it('approves the version that was read, once, and closes the document', async () => {
    const sent = draft();
    await store.documents.create(sent);
    await store.documents.save({ ...sent, body: '{"n":2}' }, 1);
    expect(await store.documents.decide({ id: sent.id, seen: 1, decision: 'approve', remark: '', at: AT })).toBe(false);
    expect(await store.documents.decide({ id: sent.id, seen: 2, decision: 'approve', remark: '', at: AT })).toBe(true);
    expect(await store.documents.decide({ id: sent.id, seen: 2, decision: 'return', remark: 'x', at: AT })).toBe(false);
    expect(await store.documents.save(sent, 2)).toEqual({ outcome: 'closed' });
  });

  it('returns a document with the remark in its history', async () => {
    const sent = draft();
    await store.documents.create(sent);
    await store.documents.decide({ id: sent.id, seen: 1, decision: 'return', remark: '请核对', at: AT });
    expect(await store.documents.read(sent.id)).toMatchObject({ state: 'returned', revision: 1 });
    expect(await store.documents.history(sent.id)).toMatchObject([
      { action: 'submit', role: 'clerk' },
      { action: 'return', role: 'reviewer', remark: '请核对' },
    ]);
  });

  it('finds by part of a name, of a number and of a title, and takes no character for a pattern', async () => {
    const sent = draft({ number: `号%_${randomUUID().slice(0, 8)}`, title: '某某方案ABC' });
    await store.documents.create(sent);
    for (const text of [sent.number?.slice(1) ?? '', sent.number?.toUpperCase() ?? '']) {
      expect((await store.documents.search({ text })).rows.map(({ id }) => id)).toContain(sent.id);
    }
    expect((await store.documents.search({ text: '方案abc' })).rows.map(({ id }) => id)).toContain(sent.id);
    expect((await store.documents.search({ text: '%方_' })).total).toBe(0);
    expect((await store.documents.search({ text: "'; drop table documents; --" })).total).toBe(0);
  });

  it('pages through all of a person’s documents without repeating one', async () => {
    const subject = { personId: `P-${randomUUID()}`, name: '某乙', measureType: null, personStatus: null };
    for (let number = 0; number < 5; number += 1) await store.documents.create(draft({ subject }));
    const { person } = (await store.documents.search({ text: '某乙', size: 1 })).rows[0] ?? {};
    const found = [];
    for (const page of [1, 2, 3])
      found.push(...(await store.documents.search({ person: String(person), page, size: 2 })).rows);
    expect(new Set(found.map(({ id }) => id)).size).toBe(5);
    expect(await store.people.read(String(person))).toMatchObject({ name: '某乙', documents: 5 });
  });

  it('keeps what is known of a person when a later document says less', async () => {
    const subject = {
      personId: `P-${randomUUID()}`,
      name: '某丙',
      measureType: 'community-detox',
      personStatus: 'in-community-detox',
    };
    await store.documents.create(draft({ subject }));
    await store.documents.create(draft({ subject: { ...subject, measureType: null, personStatus: null } }));
    expect((await store.people.search({ text: subject.personId })).rows).toMatchObject([
      { measureType: 'community-detox', personStatus: 'in-community-detox' },
    ]);
  });

  it('keeps a late version until somebody has chosen', async () => {
    const sent = draft();
    await store.documents.create(sent);
    const id = await store.conflicts.keep({
      document: sent.id,
      baseRevision: 1,
      body: '{"late": true}',
      intent: 'submit',
      at: AT,
    });
    expect(await store.conflicts.read(id)).toMatchObject({
      document: sent.id,
      baseRevision: 1,
      body: '{"late": true}',
      settledAt: null,
    });
    await store.conflicts.settle(id, AT);
    expect((await store.conflicts.read(id))?.settledAt).toEqual(AT);
  });
});
