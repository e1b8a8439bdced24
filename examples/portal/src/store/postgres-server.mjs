import pg from 'pg';

/**
 * A PostgreSQL server, through a pool of connections.
 * @param {string} url for example `postgres://portal@127.0.0.1/portal`
 * @returns {Promise<import('./database.mjs').Database>}
 */
export const openPostgresServer = async (url) => {
  const pool = new pg.Pool({ connectionString: url, max: 8 });
  /** @param {{ query: (sql: string, parameters?: any[]) => Promise<{ rows: any[] }> }} connection */
  const queryOf =
    (connection) =>
    async (/** @type {string} */ sql, /** @type {unknown[]} */ parameters = []) =>
      (await connection.query(sql, parameters)).rows;
  return {
    query: queryOf(pool),
    transaction: async (work) => {
      const connection = await pool.connect();
      try {
        await connection.query('begin');
        const result = await work(queryOf(connection));
        await connection.query('commit');
        return result;
      } catch (error) {
        await connection.query('rollback');
        throw error;
      } finally {
        connection.release();
      }
    },
    close: () => pool.end(),
  };
};
