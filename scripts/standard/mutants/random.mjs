/**
 * Numbers that look like chance and are the same on every machine: the seed is a text, such as a slug.
 * @param {string} seed
 */
export const randomOf = (seed) => {
  // FNV-1a over the seed, then a 32-bit xorshift with a multiplication.
  let state = 0x811c9dc5;
  for (const character of seed) state = Math.imul(state ^ Number(character.codePointAt(0)), 0x01000193);
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.imul(state, 0x9e3779b1) >>> 0;
  };
  return {
    /** An integer from 0 to below a limit. @param {number} limit */
    below: (limit) => next() % limit,
    /** @template Item @param {readonly Item[]} items not empty @returns {Item} */
    oneOf: (items) => /** @type {Item} */ (items[next() % items.length]),
  };
};
