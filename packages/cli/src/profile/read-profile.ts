import { checkText, type Language } from '@guitu/core';
import { loadProfile, type Profile, profileChain } from '@guitu/core/profile';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UsageError } from '../usage-error.js';
import { PROFILE_WORDS } from './profile-words.js';
import { profileShapeFaults, type ShapeFault } from './shape.js';

/** A profile as it was given, with those it stands on. */
export interface ReadProfile {
  readonly profile: Profile;
  /** The one on the national standard first; as far as they were found. */
  readonly chain: readonly Profile[];
}

/** What stands in a file that should be a profile. */
export type ProfileFile = ReadProfile | { readonly faults: readonly ShapeFault[] };

/**
 * Reads a profile and those it stands on. A parent is looked for beside the file, as `<id>.json` or
 * `../<id>/profile.json`, and then among those that ship.
 * @param name a file, or the id of a profile that ships
 */
export async function readProfile(name: string, language: Language): Promise<ProfileFile> {
  const words = PROFILE_WORDS[language];
  const shipped = /^([0-9]{6}|reference)$/.test(name) ? await loadProfile(name) : undefined;
  const value = shipped ?? (await readJson(name));
  if (value === undefined) throw new UsageError(words.unreadable(name));
  const faults = profileShapeFaults(value);
  if (faults.length > 0) return { faults };
  const profile = value as Profile;
  const found = new Map<string, Profile>();
  for (let next = profile.parent; next !== undefined && !found.has(next) && next !== profile.id;) {
    const parent = await parentNamed(next, dirname(name));
    if (parent === undefined) break;
    found.set(next, parent);
    next = parent.parent;
  }
  return { profile, chain: profileChain(profile, (id) => found.get(id)).chain };
}

/** A profile above, beside the file or shipped; one that is not written as the format says is not there. */
async function parentNamed(id: string, folder: string): Promise<Profile | undefined> {
  for (const path of [join(folder, `${id}.json`), join(folder, '..', id, 'profile.json')]) {
    const value = await readJson(path);
    if (value !== undefined && profileShapeFaults(value).length === 0 && (value as Profile).id === id)
      return value as Profile;
  }
  return loadProfile(id);
}

async function readJson(path: string): Promise<unknown> {
  const bytes = await readFile(path).catch(() => undefined);
  const gate = bytes && checkText(bytes);
  return gate && 'value' in gate ? gate.value : undefined;
}
