/**
 * What the store needs of a PostgreSQL: one function for a statement, one for statements that succeed
 * or fail together, and one to let go.
 * @typedef {(sql: string, parameters?: unknown[]) => Promise<any[]>} Query resolves to the rows
 * @typedef {object} Database
 * @property {Query} query
 * @property {<Result>(work: (query: Query) => Promise<Result>) => Promise<Result>} transaction
 * @property {() => Promise<void>} close
 */

/**
 * Opens the server that `url` names, or an embedded PostgreSQL in `folder` (in memory without one).
 * @param {{ url?: string | undefined, folder?: string | undefined }} place
 * @returns {Promise<Database>}
 */
export const openDatabase = async ({ url, folder }) => {
  if (url) return (await import('./postgres-server.mjs')).openPostgresServer(url);
  return (await import('./embedded-postgres.mjs')).openEmbeddedPostgres(folder);
};
