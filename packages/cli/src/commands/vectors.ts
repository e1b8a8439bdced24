import type { Language } from '@guitu/core';
import { readCatalog } from '../catalog.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { WORDS } from '../output/words.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { packFiles } from '../vectors/pack.js';
import { writeFolder } from '../vectors/write-folder.js';

/** How `guitu vectors` is asked for. */
export interface VectorsOptions {
  readonly out: string;
  readonly force?: boolean;
  /** Slugs of the documents to write; all of them when absent. */
  readonly document?: readonly string[];
  readonly lang: Language;
}

/** Writes the conformance pack into a folder. */
export async function vectors(options: VectorsOptions, terminal: Terminal): Promise<ExitCode> {
  const words = WORDS[options.lang].vectors;
  const slugs = readCatalog().map(({ slug }) => slug);
  const unknown = options.document?.find((slug) => !slugs.includes(slug));
  if (unknown !== undefined) throw new UsageError(words.unknown(unknown));
  const { fault, written } = await writeFolder(options.out, packFiles(options.document), options.force === true);
  if (fault !== undefined) throw new UsageError(words[fault](options.out));
  terminal.out(`${words.written(options.out, written)}\n`);
  return EXIT.valid;
}
