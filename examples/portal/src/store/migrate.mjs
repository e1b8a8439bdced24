import { readFileSync, readdirSync } from 'node:fs';

const folder = new URL('./migrations/', import.meta.url);

/** Statements of a migration: the driver protocol with parameters takes one at a time. */
const statements = (/** @type {string} */ sql) =>
  sql
    .replace(/^\s*--.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter(Boolean);

/**
 * Brings a database to the newest numbered migration. Safe to repeat; each migration succeeds or fails whole.
 * @param {import('./database.mjs').Database} database
 * @returns {Promise<string[]>} names of the migrations that were applied now
 */
export const migrate = async (database) => {
  await database.query(
    'create table if not exists migrations (name text primary key, applied_at timestamptz not null default now())',
  );
  const done = new Set((await database.query('select name from migrations')).map(({ name }) => name));
  const due = readdirSync(folder)
    .filter((name) => name.endsWith('.sql') && !done.has(name))
    .sort();
  for (const name of due) {
    await database.transaction(async (query) => {
      for (const statement of statements(readFileSync(new URL(name, folder), 'utf8'))) await query(statement);
      await query('insert into migrations (name) values ($1)', [name]);
    });
  }
  return due;
};
