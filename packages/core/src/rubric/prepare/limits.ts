/** Most outcomes that are remembered for one item, and most lines for one sum. */
export const MOST_REMEMBERED = 1024;

/** Points of an item beyond which sums might not be exact; whatever has more of them is worked out the long way. */
export const MOST_POINTS = 2 ** 30;
