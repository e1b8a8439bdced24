import type { Language } from '@guitu/core';
import { readFile } from 'node:fs/promises';
import { EXIT, type ExitCode } from '../../exit-code.js';
import { replaceFile } from '../../output/replace-file.js';
import { pinned } from '../../profile/pinned.js';
import { PROFILE_WORDS } from '../../profile/profile-words.js';
import { readProfile } from '../../profile/read-profile.js';
import { shapeText } from '../../profile/shape-text.js';
import type { Terminal } from '../../terminal.js';
import { UsageError } from '../../usage-error.js';

/** How `guitu profile pin` is asked for. */
export interface ProfilePinOptions {
  readonly lang: Language;
}

/** Writes into the file of a profile the digests of the documents that it narrows, as the installed standard has them. */
export async function profilePin(file: string, { lang }: ProfilePinOptions, terminal: Terminal): Promise<ExitCode> {
  const words = PROFILE_WORDS[lang];
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before === undefined) throw new UsageError(words.unreadable(file));
  const read = await readProfile(file, lang);
  if ('faults' in read) {
    terminal.err(`${shapeText(file, read.faults, lang)}\n`);
    return EXIT.unchecked;
  }
  const profile = await pinned(read.profile);
  const count = Object.keys(profile.base.documents).length;
  if (JSON.stringify(profile.base) === JSON.stringify(read.profile.base)) {
    terminal.out(`${words.pinnedAlready(file, count)}\n`);
    return EXIT.valid;
  }
  const fault = await replaceFile(file, `${JSON.stringify(profile, null, 2)}\n`, before.slice(0, 1));
  if (fault !== undefined) throw new UsageError(words.unwritable(file));
  terminal.out(`${words.pinned(file, count)}\n`);
  return EXIT.valid;
}
