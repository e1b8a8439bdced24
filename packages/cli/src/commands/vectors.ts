import type { Language } from '@guitu/core';
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
  readonly lang: Language;
}

/** Writes the conformance pack into a folder. */
export async function vectors(options: VectorsOptions, terminal: Terminal): Promise<ExitCode> {
  const { fault, written } = await writeFolder(options.out, packFiles(), options.force === true);
  const words = WORDS[options.lang].vectors;
  if (fault !== undefined) throw new UsageError(words[fault](options.out));
  terminal.out(`${words.written(options.out, written)}\n`);
  return EXIT.valid;
}
