/** @typedef {'patch' | 'minor' | 'major'} Bump */

/** @type {readonly Bump[]} */
const BUMPS = ['patch', 'minor', 'major'];

/**
 * The largest bump that changesets ask for a package; nothing when none names it.
 * @param {readonly string[]} changesets their texts @param {string} name
 * @returns {Bump | undefined}
 */
export const pendingBump = (changesets, name) => {
  const asked = changesets.flatMap((text) => {
    const head = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
    return head.split('\n').flatMap((line) => /^['"]?([^'":]+)['"]?:\s*(\w+)$/.exec(line.trim())?.slice(1, 3) ?? []);
  });
  const bumps = asked.filter((_word, index) => asked[index - 1] === name);
  return [...BUMPS].reverse().find((bump) => bumps.includes(bump));
};

/** @param {readonly number[]} version @param {Bump | undefined} bump @returns {readonly number[]} */
const bumped = ([major = 0, minor = 0, patch = 0], bump) => {
  if (bump === 'major') return [major + 1, 0, 0];
  if (bump === 'minor') return [major, minor + 1, 0];
  return bump === 'patch' ? [major, minor, patch + 1] : [major, minor, patch];
};

/**
 * What the next release calls itself: the step from the kept version to the one in hand with its changesets. Before
 * 1.0 a MINOR may break what it must; wording is all that a PATCH may change, also where no release is declared.
 * @param {string} kept @param {string} version @param {Bump | undefined} bump
 * @returns {Bump}
 */
export const declaredRelease = (kept, version, bump) => {
  const [before, now] = [kept, version].map((text) => text.split('.').map(Number));
  const next = bumped(now ?? [], bump);
  const at = [0, 1].find((index) => (before?.[index] ?? 0) !== (next[index] ?? 0));
  if (at === undefined) return 'patch';
  return at === 0 || next[0] === 0 ? 'major' : 'minor';
};

/**
 * What is wrong with the changesets of `@guitu/schemas`: its MAJOR.MINOR is the version of the standard, which moves
 * with the change itself. A changeset that asks for it again would release a version that no document names.
 * @param {Bump | undefined} bump what changesets ask for it
 * @returns {string | undefined}
 */
export const faultOfBump = (bump) =>
  bump === undefined || bump === 'patch'
    ? undefined
    : `a changeset asks ${bump} for @guitu/schemas; its version moves in package.json, with the change and its migration`;
