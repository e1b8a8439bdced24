import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Language } from '@guitu/core';
import { loadMigrations } from '@guitu/core/migrate';
import { EXIT, type ExitCode, worst } from '../exit-code.js';
import { filesBelow } from '../input/files-below.js';
import { holdsNoDocument, migratedFile, type MigratedFile } from '../migrate/migrated-files.js';
import { formatMigration } from '../output/migrate-text.js';
import { MIGRATE_WORDS } from '../output/migrate-words.js';
import { replaceFile } from '../output/replace-file.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { writeFolder } from '../vectors/write-folder.js';

/** How `guitu migrate` is asked for. */
export interface MigrateOptions {
  /** MAJOR.MINOR of the standard; the newest when absent. */
  readonly to?: string;
  readonly out?: string;
  readonly inPlace?: boolean;
  /** Whether what is at `out` is replaced. */
  readonly force?: boolean;
  readonly lang: Language;
  readonly format: 'text' | 'json';
}

/**
 * Brings the documents of a file or folder to another version of the standard. All of them are migrated before any is
 * written: when one is refused nothing is, and files are written whole.
 */
export async function migrate(path: string, options: MigrateOptions, terminal: Terminal): Promise<ExitCode> {
  const { lang, out, inPlace = false, force = false } = options;
  const words = MIGRATE_WORDS[lang];
  const migrations = await loadMigrations();
  const { standards } = migrations;
  const to = options.to ?? standards[standards.length - 1] ?? '';
  if (!standards.includes(to)) throw new UsageError(words.noVersion(to, standards));
  const { files, isFolder, ignored: others } = await filesBelow(path);
  const ignored = [...others];
  if (out !== undefined && inPlace) throw new UsageError(words.oneWay);
  if (isFolder && out === undefined && !inPlace) throw new UsageError(words.folderNeedsPlace);
  if (inPlace && path === '-') throw new UsageError(words.inPlaceNeedsFile);
  if (out !== undefined && resolve(out) === resolve(path)) throw new UsageError(words.overInput);
  if (!isFolder && out !== undefined && !force && (await stat(out).catch(() => undefined)) !== undefined)
    throw new UsageError(words.exists(out));

  const migrated: MigratedFile[] = [];
  for (const file of files) {
    const place = isFolder ? join(path, file) : file;
    const one = { ...(await migratedFile(place, { migrations, to, language: lang }, terminal)), file };
    if (isFolder && holdsNoDocument(one)) ignored.push(file);
    else migrated.push(one);
  }
  if (migrated.length === 0) return say(terminal, words.none, EXIT.unchecked);
  // A document on standard output stands there alone.
  const tell = out === undefined && !inPlace ? terminal.err : terminal.out;
  if (options.format === 'json')
    tell(
      `${JSON.stringify({ to, files: migrated.map(({ file, documents }) => ({ file, documents: documents.map(withoutValue) })), ignored }, null, 2)}\n`,
    );
  else {
    for (const file of migrated) tell(formatMigration(file, lang));
    if (ignored.length > 0) tell(`${words.ignored(ignored.join(', '))}\n`);
    const count = (outcome: string): number =>
      migrated.flatMap(({ documents }) => documents).filter(({ result }) => (result?.outcome ?? 'refused') === outcome)
        .length;
    tell(`${words.summary(count('migrated'), count('unchanged'), count('refused'))}\n`);
  }
  if (migrated.some(({ text }) => text === undefined)) return say(terminal, words.nothingWritten, EXIT.unchecked);
  await write(migrated, { path, isFolder, words }, options, terminal);
  const verdicts = migrated.flatMap(({ documents }) => documents.map(({ verdict }) => verdict));
  return worst([
    ...(verdicts.includes('invalid') ? [EXIT.invalid] : []),
    ...(verdicts.includes('unchecked') ? [EXIT.unchecked] : []),
  ]);
}

/** A report says what was done, and holds nothing of the documents. */
function withoutValue(document: MigratedFile['documents'][number]): object {
  if (document.result === undefined) return document;
  const { value: _value, ...result } = document.result;
  return { ...document, result };
}

async function write(
  migrated: readonly MigratedFile[],
  {
    path,
    isFolder,
    words,
  }: { readonly path: string; readonly isFolder: boolean; readonly words: (typeof MIGRATE_WORDS)[Language] },
  { out, inPlace = false, force = false }: MigrateOptions,
  terminal: Terminal,
): Promise<void> {
  if (inPlace) {
    for (const { file, text = '', documents } of migrated) {
      if (documents.every(({ result }) => result?.outcome === 'unchanged')) continue;
      const place = isFolder ? join(path, file) : file;
      if ((await replaceFile(place, text, '')) !== undefined) throw new UsageError(words.unwritable(place));
    }
  } else if (out === undefined) {
    for (const { text = '' } of migrated) terminal.out(text);
  } else if (isFolder) {
    const files = migrated.map(({ file, text = '' }) => ({ path: file, text }));
    const { fault, written } = await writeFolder(out, files, force);
    if (fault !== undefined) throw new UsageError(words[fault](out));
    terminal.out(`${words.written(out, written)}\n`);
  } else if ((await replaceFile(out, migrated[0]?.text ?? '', '')) !== undefined) {
    throw new UsageError(words.unwritable(out));
  }
}

function say(terminal: Terminal, message: string, status: ExitCode): ExitCode {
  terminal.err(`${message}\n`);
  return status;
}
