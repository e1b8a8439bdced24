import { type DocumentKind, isDocumentSlug, type Language, loadDocument } from '@guitu/core';
import { readCatalog } from './catalog.js';
import { nearTo } from './near.js';
import { WORDS } from './output/words.js';
import type { AskedProfile } from './profile/asked-profile.js';
import { UsageError } from './usage-error.js';

/** Loads a kind of document by the slug somebody typed; a slug that does not exist is answered with those near to it. */
export async function loadKnownDocument(
  slug: string,
  language: Language,
  asked: AskedProfile = {},
): Promise<DocumentKind> {
  if (!isDocumentSlug(slug)) {
    const near = nearTo(
      slug,
      readCatalog().map((entry) => entry.slug),
    );
    throw new UsageError(WORDS[language].unknownDocument(slug, near));
  }
  return loadDocument(slug, { language, ...asked });
}
