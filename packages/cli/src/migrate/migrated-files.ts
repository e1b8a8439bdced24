import { checkText, type Language, LEDGER_LIMITS, type Outcome, validateText } from '@guitu/core';
import { migrate, type MigrationResult, type Migrations } from '@guitu/core/migrate';
import { loadGuard } from '@guitu/core/guard';
import { reasonOf } from '../input/read-case.js';
import { readInput } from '../input/read-input.js';
import type { Terminal } from '../terminal.js';

/** What became of one document of a file. */
export interface MigratedDocument {
  /** Line in an NDJSON file, from 1. */
  readonly line?: number;
  /** What the migration says; absent when the text could not be read at all. */
  readonly result?: MigrationResult;
  /** Why the text could not be read. */
  readonly reason?: string;
  /** Verdict on the result by the version in hand; absent when it is of another version. */
  readonly verdict?: Outcome;
}

/** A file with all its documents in the version wanted. */
export interface MigratedFile {
  readonly file: string;
  readonly documents: readonly MigratedDocument[];
  /** The whole file as it is to be written; absent when one of its documents is refused. */
  readonly text?: string;
}

/** How files are migrated. */
export interface MigrateWish {
  readonly migrations: Migrations;
  readonly to: string;
  readonly language: Language;
}

/** Migrates every document of a file, and writes nothing. */
export async function migratedFile(file: string, wish: MigrateWish, terminal: Terminal): Promise<MigratedFile> {
  const documents: MigratedDocument[] = [];
  const texts: string[] = [];
  for await (const { bytes, line } of readInput(file, terminal)) {
    const place = line === undefined ? {} : { line };
    const gate = bytes === undefined ? undefined : checkText(bytes, LEDGER_LIMITS);
    if (bytes === undefined || gate === undefined || 'issues' in gate) {
      documents.push({ ...place, reason: await reasonOf(bytes, wish.language) });
      continue;
    }
    const result = migrate(gate.value, wish.migrations, wish);
    const written = Buffer.from(bytes).toString('utf8');
    const text =
      result.outcome === 'migrated' ? textLike(written, result.value, line !== undefined) : `${written.trimEnd()}\n`;
    const verdict = await verdictOf(text, result, wish.migrations);
    documents.push({ ...place, result, ...(verdict === undefined ? {} : { verdict }) });
    texts.push(text);
  }
  // A file of nothing but blank lines is as empty as an empty file.
  if (documents.length === 0) documents.push({ reason: await reasonOf(new Uint8Array(), wish.language) });
  const isWhole = documents.every(({ result }) => result !== undefined && result.outcome !== 'refused');
  return { file, documents, ...(isWhole ? { text: texts.join('') } : {}) };
}

/** On one line where the text was, and indented by two where it was on several. */
function textLike(written: string, value: unknown, isLine: boolean): string {
  return `${JSON.stringify(value, null, !isLine && written.trim().includes('\n') ? 2 : undefined)}\n`;
}

async function verdictOf(
  text: string,
  { outcome, to }: MigrationResult,
  { standards }: Migrations,
): Promise<Outcome | undefined> {
  if (outcome === 'refused' || to !== standards[standards.length - 1]) return undefined;
  return (await validateText(text, { guard: loadGuard })).outcome;
}

/** Whether a file holds something else than documents, such as a note in JSON that lies beside them. */
export function holdsNoDocument({ documents }: MigratedFile): boolean {
  return documents.every(({ result }) => result?.issues.some(({ code }) => code === 'migration-no-header') === true);
}
