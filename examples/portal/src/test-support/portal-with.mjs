import { createServer } from '../server.mjs';
import { factsOf } from '../documents/facts.mjs';
import { openDatabase } from '../store/database.mjs';
import { migrate } from '../store/migrate.mjs';
import { createStore } from '../store/store.mjs';

/**
 * A portal in memory that holds documents, for tests.
 * @param {readonly any[]} documents stored as submitted @param {string} now the instant that counts as now
 */
export const portalWith = async (documents, now) => {
  const database = await openDatabase({});
  await migrate(database);
  const store = createStore(database);
  /** @type {string[]} */
  const reports = [];
  const server = await createServer({ store, now: () => new Date(now), report: (line) => reports.push(line) });
  const keep = async (/** @type {any} */ value, /** @type {'draft' | 'submit'} */ intent = 'submit') => {
    const { id, slug, number, title, subject } = factsOf(value);
    const body = JSON.stringify(value);
    const at = new Date(value.header.filledAt);
    await store.documents.create({ id, slug, number, title: title ?? slug, subject, body, intent, role: 'clerk', at });
    return id;
  };
  for (const value of documents) await keep(value);
  return {
    store,
    reports,
    keep,
    /** The page at an address as a role. @param {string} url @param {string} [role] */
    get: (url, role = 'clerk') => server.inject({ url, headers: { cookie: `portal_role=${role}` } }),
    /** The address of a person's page. @param {string} personId */
    async personAddress(personId) {
      const { rows } = await store.people.search({ text: personId, size: 1 });
      return `/people/${rows[0]?.id}`;
    },
    async close() {
      await server.close();
      await store.close();
    },
  };
};
