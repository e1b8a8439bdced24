import type { Language } from '@guitu/core';
import type { MigratedFile, MigratedDocument } from '../migrate/migrated-files.js';
import { MIGRATE_WORDS } from './migrate-words.js';

const MARKS = { migrated: '✓', unchanged: '=', refused: '✗' } as const;

/** What became of each document of a file, for a person to read: steps, what was lost, and why it was refused. */
export function formatMigration({ file, documents }: MigratedFile, language: Language): string {
  return documents.map((document) => formatOne(file, document, language)).join('');
}

function formatOne(file: string, { line, result, reason, verdict }: MigratedDocument, language: Language): string {
  const words = MIGRATE_WORDS[language];
  const place = line === undefined ? file : `${file}:${line}`;
  if (result === undefined) return `${MARKS.refused} ${place}  ${words.refused}\n    ${reason ?? ''}\n`;
  const { outcome, from = '', to, taken, dropped, issues } = result;
  const said =
    outcome === 'migrated' ? words.migrated(from, to) : outcome === 'unchanged' ? words.unchanged(to) : words.refused;
  const lines = [
    // What was dropped follows, with the reason.
    ...taken.filter(({ op }) => op !== 'drop').map(({ message }) => message),
    ...dropped.map(({ path, because }) => words.dropped(path, because)),
    ...issues.map(({ code, path, message }) => `${path}  ${message}  [${code}]`.trim()),
    ...(verdict === undefined || outcome !== 'migrated' ? [] : [words.verdict[verdict]]),
  ];
  return `${[`${MARKS[outcome]} ${place}  ${said}`, ...lines.map((text) => `    ${text}`)].join('\n')}\n`;
}
