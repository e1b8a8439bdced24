import type { Language } from '@guitu/core';
import { checkProfile } from '@guitu/core/profile-check';
import { EXIT, type ExitCode } from '../../exit-code.js';
import { checkText } from '../../profile/check-text.js';
import { nationalLookup } from '../../profile/national-lookup.js';
import { readProfile } from '../../profile/read-profile.js';
import { shapeText } from '../../profile/shape-text.js';
import type { Terminal } from '../../terminal.js';

/** How `guitu profile check` is asked for. */
export interface ProfileCheckOptions {
  readonly lang: Language;
  readonly format: 'text' | 'json';
}

/** Checks that a profile only narrows what it stands on, and says where it does not. */
export async function profileCheck(name: string, options: ProfileCheckOptions, terminal: Terminal): Promise<ExitCode> {
  const { lang, format } = options;
  const read = await readProfile(name, lang);
  if ('faults' in read) {
    const { faults } = read;
    if (format === 'json') terminal.out(`${JSON.stringify({ file: name, verdict: 'unchecked', faults }, null, 2)}\n`);
    else terminal.out(`${shapeText(name, faults, lang)}\n`);
    return EXIT.unchecked;
  }
  const report = checkProfile(read.profile, await nationalLookup(read.chain));
  terminal.out(format === 'json' ? `${JSON.stringify({ file: name, ...report }, null, 2)}\n` : checkText(report, lang));
  return report.verdict === 'sound' ? EXIT.valid : EXIT.invalid;
}
