import { checkText, type Language, LEDGER_LIMITS, validateText } from '@guitu/core';
import type { CaseFilePlace } from '../output/case-report.js';
import { WORDS } from '../output/words.js';
import type { Terminal } from '../terminal.js';
import { readCaseFolder } from './case-files.js';
import { olderShape } from './older-shape.js';
import { readInput } from './read-input.js';

/** What a folder of documents about one person holds, without a verdict on any of them. */
export interface ReadCase {
  readonly documents: readonly { readonly place: CaseFilePlace; readonly value: unknown }[];
  /** What could not be read, with the reason. */
  readonly unread: readonly UnreadFile[];
  /** Names of what lies in the folder and was not looked at. */
  readonly ignored: readonly string[];
}

/** A file, or a line in it, that is no document. */
export interface UnreadFile extends CaseFilePlace {
  readonly message: string;
}

/** Reads a case folder, or the one file that was given, in the order of names. */
export async function readCase(path: string, language: Language, terminal: Terminal): Promise<ReadCase> {
  const found = await readCaseFolder(path);
  const documents: { readonly place: CaseFilePlace; readonly value: unknown }[] = [];
  const unread: UnreadFile[] = [];
  const read = async (place: CaseFilePlace, bytes: Uint8Array | undefined): Promise<void> => {
    const gate = bytes === undefined ? undefined : checkText(bytes, LEDGER_LIMITS);
    if (bytes === undefined || gate === undefined || !('value' in gate)) {
      unread.push({ ...place, message: await reasonOf(bytes, language) });
      return;
    }
    const message = await olderShape(bytes, gate.value, language);
    if (message === undefined) documents.push({ place, value: gate.value });
    else unread.push({ ...place, message });
  };
  for (const file of found?.files ?? [path]) {
    let given = 0;
    for await (const { bytes, line } of readInput(file, terminal)) {
      given += 1;
      await read({ file, ...(line === undefined ? {} : { line }) }, bytes);
    }
    // An NDJSON file of nothing but blank lines is as empty as an empty file.
    if (given === 0) await read({ file }, new Uint8Array());
  }
  return { documents, unread, ignored: found?.ignored ?? [] };
}

/** Why a file cannot be read, in the words that `guitu validate` uses. */
export async function reasonOf(bytes: Uint8Array | undefined, language: Language): Promise<string> {
  if (bytes === undefined) return WORDS[language].unreadable;
  const { issues } = await validateText(bytes, { language });
  return issues.map(({ code, message }) => `${message} [${code}]`).join('; ');
}
