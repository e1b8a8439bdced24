import type { DocumentModule } from '../definition.js';
import type { IssueDraft } from '../issue.js';
import { applyProfiles } from './apply-profiles.js';
import type { DeltaLine } from './delta-line.js';
import { deltaCheck } from './delta-check.js';
import { findProfiles } from './find-profiles.js';
import type { Profile } from './profile.js';
import { profiledCodelists } from './profiled-codelists.js';
import { profiledTexts } from './profiled-texts.js';
import { bothChecks } from './snapshot-check.js';

/** The profile that a document is judged by, as validation needs it. */
export interface LocalProfile {
  /** The profile, then those it stands on. */
  readonly ids: readonly string[];
  /** What every verdict by it says: that the national document has changed since. */
  readonly issues: readonly IssueDraft[];
  /** Where the local fields are, and what they are. */
  readonly contents: readonly DeltaLine[];
}

/** A document under a profile, ready to be a kind. */
export interface LocalParts extends DocumentModule {
  readonly profile: string;
  readonly local: LocalProfile;
}

/**
 * A document of the standard under a profile; `undefined` when the profile is not known. The profile has been
 * checked by its publisher: what does not fit all the same is left out, which never widens.
 */
export async function localParts(
  parts: DocumentModule,
  id: string,
  own?: readonly Profile[],
): Promise<LocalParts | undefined> {
  const chain = await findProfiles(id, own);
  if (chain === undefined) return undefined;
  const { document, issues } = applyProfiles(parts.definition, chain);
  const isMoved = issues.some(({ code }) => code === 'profile-base-moved');
  return {
    definition: document.definition,
    form: bothChecks(parts.form, deltaCheck(document.delta)),
    texts: profiledTexts(parts.texts, document),
    codelists: profiledCodelists(parts.codelists, document),
    profile: id,
    local: {
      ids: chain.map((profile) => profile.id).reverse(),
      issues: isMoved
        ? [{ code: 'profile-base-moved', severity: 'warning', path: '/header/profile', params: {}, source: [] }]
        : [],
      contents: document.delta.filter(({ content }) => content !== undefined),
    },
  };
}
