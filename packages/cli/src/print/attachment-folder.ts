import { readFile, readdir, stat } from 'node:fs/promises';
import { join, parse } from 'node:path';
import type { ReadAttachment } from '@guitu/forms/paper';

/** A picture of a signature is never larger. */
const MOST_BYTES = 20 * 1024 * 1024;

/** The folder beside a document that is looked into unless another is named. */
export function folderBeside(file: string): string {
  const { dir, name } = parse(file);
  return join(dir, `${name}.attachments`);
}

/**
 * Reads attachments from a folder, where a file is called by the id of the attachment, with or without an ending, or as the
 * document calls it. Only names that lie in the folder are opened, whatever the document says.
 * @returns `undefined` when there is no such folder
 */
export async function attachmentFolder(folder: string): Promise<ReadAttachment | undefined> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return undefined;
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return async ({ id, fileName }) => {
    const found =
      names.find((name) => name === id) ?? names.find((name) => parse(name).name === id || name === fileName);
    if (found === undefined) return undefined;
    const path = join(folder, found);
    return (await stat(path)).size > MOST_BYTES ? undefined : readFile(path);
  };
}
