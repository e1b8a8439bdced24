import type { DocumentDefinition, DocumentModule, DocumentTexts } from '../definition.js';
import type { Language } from '../language.js';
import { loadCatalogue } from '../messages/load-catalogue.js';
import type { Codes } from '../modules/brief.js';
import { formCheck } from '../modules/form-check.js';
import type { DocumentKind } from '../validate/document-kind.js';
import { deltaCheck } from './delta-check.js';
import type { LocalParts } from './local-parts.js';
import { nationalAndLocal } from './national-and-local.js';
import { profiledCodelists } from './profiled-codelists.js';
import type { ProfiledDocument } from './profiled-document.js';
import { bothChecks } from './snapshot-check.js';

/** A document under a profile as `guitu compile` writes it: plain data, with nothing left to be worked out. */
export interface CompiledDocument {
  /** The document of the national standard, and the codes of its closed lists. */
  readonly base: DocumentDefinition;
  readonly codes: Codes;
  readonly local: Pick<ProfiledDocument, 'definition' | 'delta' | 'lists' | 'words'>;
  /** The profile, then those it stands on. */
  readonly profiles: readonly [string, ...string[]];
  /** What every verdict by it says. */
  readonly issues: LocalParts['local']['issues'];
  /** Loaders of the long lists of the standard that it chooses from. */
  readonly codelists: DocumentModule['codelists'];
}

/** The kind that `loadDocument` gives under the profile, of modules that `guitu compile` wrote. */
export async function compiledKind(
  { base, codes, local, profiles, issues, codelists }: CompiledDocument,
  texts: DocumentTexts,
  language: Language,
): Promise<DocumentKind> {
  const catalogue = await loadCatalogue(language);
  const form = formCheck(base, codes);
  return nationalAndLocal(
    { definition: base, form, texts, codelists, catalogue },
    {
      definition: local.definition,
      form: bothChecks(form, deltaCheck(local.delta)),
      texts,
      codelists: profiledCodelists(codelists, { lists: local.lists, words: local.words }),
      profile: profiles[0],
      local: { ids: profiles, issues, contents: local.delta.filter(({ content }) => content !== undefined) },
    },
  );
}
