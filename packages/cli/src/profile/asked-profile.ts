import type { Language } from '@guitu/core';
import type { Profile } from '@guitu/core/profile';
import { readProfile } from './read-profile.js';
import { shapeRefusal } from './shape-text.js';

/** What `--profile` names, as the functions of `@guitu/core` take it. */
export interface AskedProfile {
  readonly profile?: string;
  /** A profile that was read from a file, and those it stands on. */
  readonly profiles?: readonly Profile[];
}

/** What needs no file: the bare standard, that of practice, and the division of a place. */
const BY_NAME = /^(none|reference|[0-9]{6})$/;

/**
 * What a word after `--profile` stands for: `none`, `reference`, a division code, or a file with a profile. What is
 * no profile is a mistake of whoever wrote the command; a code that no profile ships under is told by the verdict.
 */
export async function askedProfile(name: string | undefined, language: Language): Promise<AskedProfile> {
  if (name === undefined) return {};
  if (BY_NAME.test(name)) return { profile: name };
  const read = await readProfile(name, language);
  if ('faults' in read) throw shapeRefusal(name, read.faults, language);
  return { profile: read.profile.id, profiles: read.chain };
}
