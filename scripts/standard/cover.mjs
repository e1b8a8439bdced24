/**
 * Names of a few things that have between them every trait that any of them has. What adds most for its size comes first,
 * until nothing is missing.
 * @param {readonly { slug: string, traits: ReadonlySet<string>, size: number }[]} all @returns {string[]} slugs
 */
export const coverOf = (all) => {
  const missing = new Set(all.flatMap(({ traits }) => [...traits]));
  /** @type {string[]} */
  const chosen = [];
  while (missing.size > 0) {
    const worth = all.map(({ slug, traits, size }) => ({
      slug,
      traits,
      worth: [...traits].filter((trait) => missing.has(trait)).length / size,
    }));
    const best = worth.reduce((one, other) => (other.worth > one.worth ? other : one));
    chosen.push(best.slug);
    best.traits.forEach((trait) => missing.delete(trait));
  }
  return chosen;
};
