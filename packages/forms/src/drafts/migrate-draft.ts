import { loadMigrations, migrate, migratedPath } from '@guitu/core/migrate';
import type { Migrations } from '@guitu/core/migrate';
import type { JsonObject } from '../json.js';
import type { Draft } from './draft.js';

/**
 * Turns a draft of an older version of the standard into one of another: the document, what it was begun with, and the
 * texts that could not be read yet. `undefined` when a step does not fit, or no migration leads there: the draft is
 * then only read.
 * @param given migrations to go by; those of the standard when absent
 */
export async function migrateDraft(draft: Draft, to: string, given?: Migrations): Promise<Draft | undefined> {
  const migrations = given ?? (await loadMigrations());
  const [base, value] = [draft.base, draft.value].map((document) =>
    // Who writes a draft names its version; the header of what is still empty may say nothing.
    migrate(withStandard(document, draft.standard), migrations, { to }),
  );
  if (base?.value === undefined || value?.value === undefined || value.document === undefined) return undefined;
  const way = { document: value.document, from: draft.standard, to: value.to };
  const entered: Record<string, string> = {};
  for (const [path, text] of Object.entries(draft.entered)) {
    const place = migratedPath(path, migrations, way);
    if (place !== undefined) entered[place] = text;
  }
  return { standard: value.to, base: base.value as JsonObject, value: value.value as JsonObject, entered };
}

function withStandard(document: JsonObject, standard: string): JsonObject {
  const { header } = document;
  return typeof header === 'object' && header !== null && !Array.isArray(header)
    ? { ...document, header: { ...header, standard } }
    : document;
}
