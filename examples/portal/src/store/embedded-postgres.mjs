import { PGlite } from '@electric-sql/pglite';

/** An empty database as its files, once one has been made. @type {Promise<File | Blob> | undefined} */
let empty;

/** A database in memory. Making the files of an empty one takes several times as long as reading them. */
const openInMemory = async () => {
  if (empty) return PGlite.create('memory://', { loadDataDir: await empty });
  const database = await PGlite.create('memory://');
  empty = database.dumpDataDir('none');
  await empty;
  return database;
};

/**
 * PostgreSQL inside this process, for one portal at a time.
 * @param {string} [folder] where it keeps its files; in memory when absent
 * @returns {Promise<import('./database.mjs').Database>}
 */
export const openEmbeddedPostgres = async (folder) => {
  const database = await (folder === undefined ? openInMemory() : PGlite.create(folder));
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
