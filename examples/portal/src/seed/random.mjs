/**
 * The same numbers for the same seed on every machine (mulberry32), so that the made-up documents never change.
 * @param {number} seed
 */
export const createRandom = (seed) => {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  /** A whole number, both ends included. @param {number} lowest @param {number} highest */
  const between = (lowest, highest) => lowest + Math.floor(next() * (highest - lowest + 1));
  return {
    between,
    /** One of a list. @template Item @param {readonly Item[]} items @returns {Item} */
    pick: (items) => /** @type {Item} */ (items[between(0, items.length - 1)]),
    /** True once in so many times. @param {number} times */
    once: (times) => between(1, times) === 1,
    uuid: () => {
      const digits = Array.from({ length: 32 }, () => between(0, 15).toString(16));
      digits[12] = '4';
      digits[16] = (8 + between(0, 3)).toString(16);
      return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)]
        .map((part) => part.join(''))
        .join('-');
    },
  };
};

/** @typedef {ReturnType<typeof createRandom>} Random */
