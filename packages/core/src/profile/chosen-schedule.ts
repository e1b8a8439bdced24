import { findProfiles } from './find-profiles.js';
import type { Profile } from './profile.js';

/**
 * The schedule that a place has chosen, or else the nearest of those it stands on; `undefined` when none of them
 * has, or the profile is not known.
 * @param own profiles of the caller, which go before those that ship
 */
export async function chosenSchedule(id: string, own?: readonly Profile[]): Promise<string | undefined> {
  const chain = (await findProfiles(id, own)) ?? [];
  return chain.reduce<string | undefined>((chosen, { choices }) => choices?.schedule ?? chosen, undefined);
}
