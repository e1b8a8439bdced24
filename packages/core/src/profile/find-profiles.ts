import { profiles as shipped } from '../generated-profiles.js';
import type { Profile } from './profile.js';
import { profileChain } from './profile-chain.js';

/** The ids of the profiles that ship. */
export function shippedProfiles(): readonly string[] {
  return Object.keys(shipped).sort();
}

/** A shipped profile by its id; `undefined` when none ships under it. */
export async function loadProfile(id: string): Promise<Profile | undefined> {
  const load = Object.prototype.hasOwnProperty.call(shipped, id) ? shipped[id] : undefined;
  return load && (await load()).profile;
}

/**
 * A profile and those it stands on, the one on the national standard first; `undefined` when one of them is
 * not known, because part of a profile is another profile.
 * @param own profiles of the caller, which go before those that ship
 */
export async function findProfiles(id: string, own: readonly Profile[] = []): Promise<readonly Profile[] | undefined> {
  const found = new Map<string, Profile>();
  let next: string | undefined = id;
  while (next !== undefined && !found.has(next)) {
    const wanted: string = next;
    const profile = own.find((each) => each.id === wanted) ?? (await loadProfile(wanted));
    if (profile === undefined) return undefined;
    found.set(wanted, profile);
    next = profile.parent;
  }
  const { chain, issues } = profileChain(found.get(id) as Profile, (parent) => found.get(parent));
  return issues.length > 0 ? undefined : chain;
}
