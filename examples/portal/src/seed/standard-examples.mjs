import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/**
 * The fullest example of the standard for each of these kinds, in the order in which they were filled in.
 * Its person becomes one of the register. The id is another one, so that the example itself can still be stored.
 * @param {readonly string[]} slugs @param {import('./random.mjs').Random} random @param {string} standard
 */
export const standardExamples = (slugs, random, standard) =>
  slugs
    .map((slug) => {
      const example = load(`@guitu/schemas/documents/${slug}/examples/full.json`);
      return { ...example, header: { ...example.header, standard, id: random.uuid() } };
    })
    .sort((one, other) => Date.parse(one.header.filledAt) - Date.parse(other.header.filledAt));
