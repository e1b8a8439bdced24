import { releases, standards } from '../generated-migrations.js';
import { migrate } from './migrate.js';
import type { Migrations } from './migration.js';
import type { MigrateOptions, MigrationResult } from './result.js';

/** Every migration that ships, for hosts that migrate many documents, or without waiting. */
export async function loadMigrations(): Promise<Migrations> {
  const loaded = await Promise.all(Object.keys(releases).map(async (name) => (await releases[name]?.())?.release));
  return { standards, releases: loaded.filter((release) => release !== undefined) };
}

/**
 * Brings a document, a ledger or a draft of an older version of the standard to a newer one, the newest when none is
 * named.
 *
 * @example
 * const { outcome, value, taken, dropped } = await migrateDocument(JSON.parse(text), { to: '0.2' });
 */
export async function migrateDocument(value: unknown, options: MigrateOptions = {}): Promise<MigrationResult> {
  return migrate(value, await loadMigrations(), options);
}
