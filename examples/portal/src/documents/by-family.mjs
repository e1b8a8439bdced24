import { createRequire } from 'node:module';

/** @type {{ family: string, title: { 'zh-CN': string } }[]} */
const FAMILIES = createRequire(import.meta.url)('@guitu/schemas/catalog.json').families;

/**
 * Kinds of documents by family, in the order of the standard; families without any are left out.
 * @param {readonly import('./catalogue.mjs').KindEntry[]} entries
 */
export const byFamily = (entries) =>
  FAMILIES.map(({ family, title }) => ({
    family,
    title: title['zh-CN'],
    entries: entries.filter((entry) => entry.family === family),
  })).filter((group) => group.entries.length > 0);
