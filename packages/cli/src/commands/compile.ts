import type { Language } from '@guitu/core';
import { compileProfile, PROFILE_ISSUE_WORDS } from '@guitu/core/profile';
import { profileFiles } from '../compile/profile-modules.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { WORDS } from '../output/words.js';
import { nationalLookup } from '../profile/national-lookup.js';
import { PROFILE_WORDS } from '../profile/profile-words.js';
import { readProfile } from '../profile/read-profile.js';
import { shapeText } from '../profile/shape-text.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { writeFolder } from '../vectors/write-folder.js';

/** How `guitu compile` is asked for. */
export interface CompileOptions {
  /** A file with a profile, or the id of one that ships. */
  readonly profile: string;
  readonly out: string;
  readonly force?: boolean;
  readonly lang: Language;
}

/** Writes what a portal needs of a profile as one folder; nothing when anything in it does not fit. */
export async function compile(options: CompileOptions, terminal: Terminal): Promise<ExitCode> {
  const { profile: name, out, force = false, lang } = options;
  const words = PROFILE_WORDS[lang];
  const read = await readProfile(name, lang);
  if ('faults' in read) {
    terminal.err(`${shapeText(name, read.faults, lang)}\n`);
    return EXIT.unchecked;
  }
  const lookup = await nationalLookup(read.chain);
  const compiled = compileProfile(read.profile, lookup);
  for (const { severity, at, code, detail } of compiled.issues)
    terminal.err(
      `${words.severities[severity]} ${at} ${PROFILE_ISSUE_WORDS[code][lang]}${detail === undefined ? '' : `: ${detail}`} [${code}]\n`,
    );
  if (compiled.issues.some(({ severity }) => severity === 'error')) {
    terminal.err(`${words.nothingCompiled}\n`);
    return EXIT.invalid;
  }
  const files = await profileFiles(compiled, (list) => lookup.codes?.(list));
  const { fault, written } = await writeFolder(out, files, force);
  if (fault !== undefined) throw new UsageError(WORDS[lang].vectors[fault](out));
  terminal.out(`${words.compiled(out, Object.keys(compiled.documents).length, written)}\n`);
  return EXIT.valid;
}
