import type { DocumentModule, Guard } from '../definition.js';
import { documents } from '../generated.js';
import type { Language } from '../language.js';
import type { Profile } from '../profile/profile.js';
import { loadFormCatalogue } from '../messages/load-form-catalogue.js';
import { isOwn } from '../pointer/pointer.js';
import { createDocumentKind, type DocumentKind } from './document-kind.js';
import { isLocalProfile } from './profile.js';
import { UnknownDocumentError } from './unknown-document.js';

/** How to load a kind of document. */
export interface LoadDocumentOptions {
  /** Language of titles, labels and messages; `zh-CN` when absent. */
  readonly language?: Language;
  /**
   * Profile of every validation that names none. One of a place also gives the kind its fields, lists, names and
   * rules; one that is not known leaves the national kind, whose verdicts say so.
   */
  readonly profile?: string;
  /** Profiles of the caller, which go before those that ship. */
  readonly profiles?: readonly Profile[];
  /** From `loadGuard` of `@guitu/core/guard`: makes validation of many valid documents faster. */
  readonly guard?: Guard;
}

/**
 * Loads one kind of document in one language: its validator, its rules and its words, and nothing of
 * any other document. Throws `UnknownDocumentError` for a slug that the standard does not have.
 *
 * @example
 * const agreement = await loadDocument('community-detox-agreement', { language: 'en' });
 * const { outcome, issues } = agreement.validate(value, { asOf: '2025-06-01' });
 */
export async function loadDocument(slug: string, options: LoadDocumentOptions = {}): Promise<DocumentKind> {
  const { language = 'zh-CN', profile, profiles, guard } = options;
  const [parts, catalogue] = await Promise.all([loadParts(slug, language), loadFormCatalogue(language)]);
  if (isLocalProfile(profile)) {
    const { localKind } = await import('../profile/local-kind.js');
    return localKind({ ...parts, catalogue, guard }, profile, profiles);
  }
  return createDocumentKind({ ...parts, catalogue, guard, profile });
}

/** How many maps the build shares documents out among, by the length and the first letter of the slug. */
const DOCUMENT_MAPS = 24;

/** The modules of a document in one language. */
export async function loadParts(slug: string, language: Language): Promise<DocumentModule> {
  const map = await documents[(slug.length + slug.charCodeAt(0)) % DOCUMENT_MAPS]?.();
  const load = map && isOwn(map.documents, slug) ? map.documents[slug] : undefined;
  if (load === undefined) throw new UnknownDocumentError(slug);
  return load[language]();
}
