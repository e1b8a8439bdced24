import { randomUUID } from 'node:crypto';

const KEPT = 30 * 60_000;
const MOST = 1000;

/**
 * Remembers for half an hour what people typed to search, so that no name ever stands in an address.
 * @param {() => Date} now
 */
export const createSearches = (now) => {
  /** @type {Map<string, { text: string, until: number }>} */
  const kept = new Map();
  return {
    /** @param {string} text @returns {string} id to put into the address */
    keep(text) {
      for (const [id, { until }] of kept) if (until < now().getTime() || kept.size >= MOST) kept.delete(id);
      const id = randomUUID();
      kept.set(id, { text, until: now().getTime() + KEPT });
      return id;
    },
    /** @param {string} id @returns {string | undefined} undefined when it is no longer kept */
    read(id) {
      const search = kept.get(id);
      return search && search.until >= now().getTime() ? search.text : undefined;
    },
  };
};
