import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import type { Language } from '@guitu/core';
import { EXIT, type ExitCode } from '../exit-code.js';
import { loadKnownDocument } from '../known-document.js';
import { WORDS } from '../output/words.js';
import { skeletonOf } from '../skeleton/skeleton.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';

/** How `guitu new` is asked for. */
export interface NewOptions {
  readonly full?: boolean;
  /** File to write; it must not exist yet. Standard output when absent. */
  readonly out?: string;
  readonly lang: Language;
}

/** Prints or writes a draft of a document, for people and programs to fill in. */
export async function newDocument(slug: string, options: NewOptions, terminal: Terminal): Promise<ExitCode> {
  const { lang, out, full = false } = options;
  const words = WORDS[lang].skeleton;
  const kind = await loadKnownDocument(slug, lang);
  const { document, left } = skeletonOf(kind, randomUUID(), full);
  const text = `${JSON.stringify(document, null, 2)}\n`;
  if (out === undefined) terminal.out(text);
  else {
    // Whatever is there already may be somebody's work.
    await writeFile(out, text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(error.code === 'EEXIST' ? words.exists(out) : words.unwritable(out));
    });
    terminal.err(`${words.written(out, kind.title)}\n`);
  }
  if (full && left.length > 0) terminal.err(`${words.left(left.join(words.between))}\n`);
  return EXIT.valid;
}
