import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a case folder holds. */
export interface CaseFiles {
  /** Files with documents, in the order of their names. */
  readonly files: readonly string[];
  /** Names of everything else, which is not read. */
  readonly ignored: readonly string[];
}

/** The folder of a case that holds its documents, where it has one. */
const DOCUMENTS = 'documents';

/**
 * The files of a case: the JSON and NDJSON files of a folder, or the one file that was given. A folder that holds a
 * folder `documents` keeps them there, beside notes of its own. Hidden files and whatever else lies there are named,
 * so that nothing is left out in silence.
 * @returns `undefined` when there is no such folder or file
 */
export async function readCaseFolder(path: string): Promise<CaseFiles | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return undefined;
  if (!found.isDirectory()) return { files: [path], ignored: [] };
  const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return undefined;
  if (entries.some((entry) => entry.name === DOCUMENTS && entry.isDirectory())) {
    const within = await readCaseFolder(join(path, DOCUMENTS));
    const beside = entries.flatMap((entry) =>
      entry.name === DOCUMENTS ? [] : [entry.isDirectory() ? `${entry.name}/` : entry.name],
    );
    return within && { ...within, ignored: [...beside.sort(), ...within.ignored] };
  }
  const isDocument = ({ name, isFolder }: { name: string; isFolder: boolean }): boolean =>
    !isFolder && isDocumentFile(name);
  const all = entries
    .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  return {
    files: all.filter(isDocument).map(({ name }) => join(path, name)),
    ignored: all.filter((entry) => !isDocument(entry)).map(({ name, isFolder }) => (isFolder ? `${name}/` : name)),
  };
}

/** Whether a file of this name is looked at as one of documents. */
export function isDocumentFile(name: string): boolean {
  return !name.startsWith('.') && /\.(json|ndjson|jsonl)$/i.test(name);
}
