import { isDocumentSlug, loadDocument } from '@guitu/core';
import type { Profile } from '@guitu/core/profile';
import { readPublished } from '../vectors/published.js';

/** A profile that says which documents it was written for: the digests of those it narrows or extends, as they are now. */
export async function pinned(profile: Profile): Promise<Profile> {
  const touched = new Set([...Object.keys(profile.documents ?? {}), ...Object.keys(profile.extensions ?? {})]);
  const documents: Record<string, string> = {};
  for (const slug of Array.from(touched).sort())
    if (isDocumentSlug(slug)) documents[slug] = (await loadDocument(slug)).hash;
  const { standard } = readPublished<{ readonly standard: string }>('catalog.json');
  return { ...profile, base: { standard, documents } };
}
