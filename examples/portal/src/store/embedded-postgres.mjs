import { PGlite } from '@electric-sql/pglite';

/**
 * PostgreSQL inside this process, for one portal at a time.
 * @param {string} [folder] where it keeps its files; in memory when absent
 * @returns {Promise<import('./database.mjs').Database>}
 */
export const openEmbeddedPostgres = async (folder) => {
  const database = await PGlite.create(folder ?? 'memory://');
  /** @param {{ query: (sql: string, parameters?: any[]) => Promise<{ rows: any[] }> }} connection */
  const queryOf =
    (connection) =>
    async (/** @type {string} */ sql, /** @type {unknown[]} */ parameters = []) =>
      (await connection.query(sql, parameters)).rows;
  return {
    query: queryOf(database),
    transaction: (work) => database.transaction((connection) => work(queryOf(connection))),
    close: () => database.close(),
  };
};
