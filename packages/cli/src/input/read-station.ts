import { join } from 'node:path';
import { checkText, type Language, LEDGER_LIMITS } from '@guitu/core';
import { joinKeys, personKeys } from '@guitu/core/indicators';
import type { Terminal } from '../terminal.js';
import { filesBelow, type FilesBelow } from './files-below.js';
import { olderShape } from './older-shape.js';
import { reasonOf, type UnreadFile } from './read-case.js';
import { readInput } from './read-input.js';

/** What a folder holds about many people. Only ledgers and the like are held in memory; people come one by one. */
export interface Station {
  /** Documents that are not about one person. */
  readonly shared: readonly unknown[];
  /** All documents of one person, or of several whose documents lie in one file, at a time. */
  readonly people: () => AsyncGenerator<readonly unknown[]>;
  /** What could not be read, with the reason. */
  readonly unread: readonly UnreadFile[];
  /** Names of what lies in the folder and was not looked at. */
  readonly ignored: readonly string[];
}

/** Looks through folders with all their folders, and files: who is in which file. */
export async function readStation(paths: readonly string[], language: Language, terminal: Terminal): Promise<Station> {
  const listed = await Promise.all(paths.map(listedBelow));
  // A file that two of the paths lead to is read once.
  const files = new Set(listed.flatMap((one) => one.files));
  const ignored = listed.flatMap((one) => one.ignored);
  const shared: unknown[] = [];
  const unread: UnreadFile[] = [];
  const named: { readonly file: string; readonly keys: readonly string[] }[] = [];
  for (const file of files) {
    const keys = new Set<string>();
    let given = 0;
    for await (const { bytes, line } of readInput(file, terminal)) {
      given += 1;
      const place = { file, ...(line === undefined ? {} : { line }) };
      const gate = bytes === undefined ? undefined : checkText(bytes, LEDGER_LIMITS);
      if (bytes === undefined || gate === undefined || !('value' in gate)) {
        unread.push({ ...place, message: await reasonOf(bytes, language) });
        continue;
      }
      const message = await olderShape(bytes, gate.value, language);
      if (message !== undefined) {
        unread.push({ ...place, message });
        continue;
      }
      const own = personKeys(gate.value);
      if (own.length === 0) shared.push(gate.value);
      for (const key of own) keys.add(key);
    }
    if (given === 0) unread.push({ file, message: await reasonOf(new Uint8Array(), language) });
    if (keys.size > 0) named.push({ file, keys: Array.from(keys) });
  }
  const join = joinKeys(named.map(({ keys }) => keys));
  const byPerson = new Map<string, string[]>();
  for (const { file, keys } of named) {
    const person = join(keys[0] ?? '');
    const own = byPerson.get(person);
    if (own === undefined) byPerson.set(person, [file]);
    else own.push(file);
  }
  return { shared, unread, ignored, people: () => batches(byPerson, language, terminal) };
}

/** The files below a path by their whole names. */
async function listedBelow(path: string): Promise<Pick<FilesBelow, 'files' | 'ignored'>> {
  const { files, isFolder, ignored } = await filesBelow(path);
  return { files: isFolder ? files.map((file) => join(path, file)) : files, ignored };
}

async function* batches(
  byPerson: ReadonlyMap<string, readonly string[]>,
  language: Language,
  terminal: Terminal,
): AsyncGenerator<readonly unknown[]> {
  for (const files of byPerson.values()) {
    const documents: unknown[] = [];
    for (const file of files) {
      for await (const { bytes } of readInput(file, terminal)) {
        const gate = bytes === undefined ? undefined : checkText(bytes, LEDGER_LIMITS);
        if (bytes === undefined || gate === undefined || !('value' in gate)) continue;
        if (personKeys(gate.value).length === 0) continue;
        if ((await olderShape(bytes, gate.value, language)) === undefined) documents.push(gate.value);
      }
    }
    yield documents;
  }
}
