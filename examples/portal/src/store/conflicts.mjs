import { randomUUID } from 'node:crypto';

/**
 * @typedef {{ id: string, document: string, baseRevision: number, body: string, intent: import('./documents.mjs').Intent, at: Date, settledAt: Date | null }} Conflict
 */

/** @param {import('./database.mjs').Database} database */
export const createConflicts = (database) => ({
  /**
   * Keeps a version that came too late. @returns {Promise<string>} its id
   * @param {{ document: string, baseRevision: number, body: string, intent: import('./documents.mjs').Intent, at: Date }} late
   */
  async keep({ document, baseRevision, body, intent, at }) {
    const id = randomUUID();
    await database.query(
      'insert into conflicts (id, document, base_revision, body, intent, at) values ($1, $2, $3, $4, $5, $6)',
      [id, document, baseRevision, body, intent, at],
    );
    return id;
  },

  /** @param {string} id @returns {Promise<Conflict | undefined>} */
  async read(id) {
    const [row] = await database.query(
      'select id, document, base_revision as "baseRevision", body::text as body, intent, at, settled_at as "settledAt" from conflicts where id = $1',
      [id],
    );
    return row;
  },

  /** Marks a conflict as chosen; both versions stay. @param {string} id @param {Date} at */
  async settle(id, at) {
    await database.query('update conflicts set settled_at = $2 where id = $1 and settled_at is null', [id, at]);
  },
});
