/** Most outcomes that are remembered for one item, and most lines for one sum. */
export const MOST_REMEMBERED = 1024;

/** Most items of a rubric, and most points of one item, for sums of 31 bits; whatever has more is interpreted. */
export const MOST_ITEMS = 1000;
export const MOST_POINTS = 2 ** 20;
