import type { Language } from '@guitu/core';
import { EXIT, type ExitCode } from '../../exit-code.js';
import { profileDifferences, type ProfileDifference } from '../../profile/profile-diff.js';
import { PROFILE_WORDS } from '../../profile/profile-words.js';
import { type ReadProfile, readProfile } from '../../profile/read-profile.js';
import { shapeRefusal } from '../../profile/shape-text.js';
import type { Terminal } from '../../terminal.js';

/** How `guitu profile diff` is asked for. */
export interface ProfileDiffOptions {
  readonly lang: Language;
  readonly format: 'text' | 'json';
}

/** Says what holds under one profile and not, or otherwise, under another, those that they stand on included. */
export async function profileDiff(
  one: string,
  other: string,
  { lang, format }: ProfileDiffOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const [first, second] = [await read(one, lang), await read(other, lang)];
  const differences = profileDifferences(first.chain, second.chain);
  if (format === 'json')
    terminal.out(`${JSON.stringify({ one: first.profile.id, other: second.profile.id, differences }, null, 2)}\n`);
  else terminal.out(diffText(differences, [first.profile.id, second.profile.id], lang));
  return differences.length === 0 ? EXIT.valid : EXIT.invalid;
}

async function read(name: string, lang: Language): Promise<ReadProfile> {
  const found = await readProfile(name, lang);
  if ('faults' in found) throw shapeRefusal(name, found.faults, lang);
  return found;
}

/** Differences under a heading for each document and each other part. */
function diffText(
  differences: readonly ProfileDifference[],
  [one, other]: readonly [string, string],
  lang: Language,
): string {
  const words = PROFILE_WORDS[lang];
  const lines: string[] = [];
  let heading = '';
  for (const { part, document, about, what, ...sides } of differences) {
    const own = [words.parts[part], document].filter(Boolean).join(' ');
    if (own !== heading) lines.push((heading = own));
    lines.push(`  ${about} ${what}`);
    for (const [id, side] of [[one, sides.one] as const, [other, sides.other] as const]) {
      const from = side === undefined || side.profile === id ? '' : words.in(side.profile);
      const value = side === undefined ? words.nothing : side.value === true ? words.yes : JSON.stringify(side.value);
      lines.push(`    ${id}${from}: ${value}`);
    }
  }
  return `${lines.length === 0 ? words.same : lines.join('\n')}\n`;
}
