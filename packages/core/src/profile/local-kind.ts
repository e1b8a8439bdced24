import { loadCatalogue } from '../messages/load-catalogue.js';
import { createDocumentKind, type DocumentKind, type DocumentParts } from '../validate/document-kind.js';
import { localParts } from './local-parts.js';
import { nationalAndLocal } from './national-and-local.js';
import type { Profile } from './profile.js';

/**
 * A kind under a profile by its id, with the words that only profiles need.
 * @returns the national kind, whose verdicts say that the profile is not known, when it is not
 */
export async function localKind(
  parts: DocumentParts,
  profile: string,
  own?: readonly Profile[],
): Promise<DocumentKind> {
  const { codelists = {}, texts } = parts;
  const local = await localParts({ ...parts, codelists }, profile, own);
  return local === undefined
    ? createDocumentKind({ ...parts, profile })
    : nationalAndLocal({ ...parts, catalogue: await loadCatalogue(texts.language) }, local);
}
