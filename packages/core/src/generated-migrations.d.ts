import type { MigrationRelease } from './migrate/migration.js';

/** Every version of the standard from the oldest to the one in hand. */
export declare const standards: readonly string[];
/** The way from each version to the next, by both: `0.1-0.2`. */
export declare const releases: Readonly<Record<string, () => Promise<{ readonly release: MigrationRelease }>>>;
