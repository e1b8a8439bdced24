import { slugs } from '../generated-slugs.js';

/** Whether the standard has a document with this slug. */
export function isDocumentSlug(slug: string): boolean {
  return slugs.indexOf(slug) >= 0;
}
