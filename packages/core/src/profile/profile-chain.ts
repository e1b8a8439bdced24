import type { Profile } from './profile.js';
import type { ProfileIssue } from './profile-issue.js';

/** How many profiles may stand on each other: province, city, county, and room for one more. */
const MAX_CHAIN = 4;

/**
 * A profile and those it stands on, the one on the national standard first.
 * @param find a profile by its id
 */
export function profileChain(
  profile: Profile,
  find: (id: string) => Profile | undefined,
): { readonly chain: readonly Profile[]; readonly issues: readonly ProfileIssue[] } {
  const chain: Profile[] = [profile];
  const issues: ProfileIssue[] = [];
  let { parent } = profile;
  while (parent !== undefined) {
    const above = find(parent);
    const lowest = chain[0] as Profile;
    const refuse = (code: ProfileIssue['code']): number =>
      issues.push({ code, severity: 'error', at: '/parent', profile: lowest.id, detail: parent as string });
    if (above === undefined) {
      refuse('profile-unknown-parent');
      break;
    }
    if (chain.indexOf(above) >= 0 || chain.length === MAX_CHAIN) {
      refuse('profile-parent-cycle');
      break;
    }
    chain.unshift(above);
    ({ parent } = above);
  }
  return { chain, issues };
}
