/**
 * Documents of older versions of the standard brought to newer ones. Apart from the main entry, so that whoever
 * validates or fills in forms loads none of it.
 */
export { loadMigrations, migrateDocument } from './migrate/load-migrations.js';
export { migrate } from './migrate/migrate.js';
export { migratedPath } from './migrate/migrated-path.js';
export type {
  Bilingual,
  ConstStep,
  CopyStep,
  DropStep,
  MapCodeStep,
  MigrationRelease,
  Migrations,
  MigrationStep,
  MoveStep,
  RenameStep,
  SplitStep,
  WrapStep,
} from './migrate/migration.js';
export type { StepFault } from './migrate/outcome.js';
export type { DroppedValue, MigrateOptions, MigrationIssue, MigrationResult, TakenStep } from './migrate/result.js';
export type { MigrationCode } from './migrate/words.js';
