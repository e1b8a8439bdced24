import type { DocumentDefinition } from '../../definition.js';
import type { Codes } from '../../modules/brief.js';
import { childPointer } from '../../pointer/pointer.js';
import { type ApplyOptions, applyProfiles } from '../apply-profiles.js';
import type { Profile } from '../profile.js';
import { profileSide, ruleErrors, schemaErrors } from './acceptance.js';
import type { Counterexample, ProfileFinding } from './finding.js';

/** Where an operation stands. */
export type Blamed = Pick<ProfileFinding, 'at' | 'profile'> & Required<Pick<ProfileFinding, 'operation'>>;

/** A document, the profiles applied to it, and how. */
export interface BlameParts {
  readonly base: DocumentDefinition;
  readonly chain: readonly Profile[];
  readonly codes: Codes;
  readonly options: ApplyOptions;
  readonly asOf: string;
}

/** The operation without which the profile would refuse a document, too; `undefined` when no single one is the cause. */
export function blame({ document, passesRules }: Counterexample, parts: BlameParts): Blamed | undefined {
  const { base, chain, codes, options, asOf } = parts;
  const { slug } = base;
  const isAccepted = (changed: readonly Profile[]): boolean => {
    const side = profileSide('', applyProfiles(base, changed, options).document, codes);
    return schemaErrors(side, document).length === 0 && (!passesRules || ruleErrors(side, document, asOf).length === 0);
  };
  const candidates = ([] as (Blamed & { readonly without: Profile })[]).concat(
    ...chain.map((profile) => [
      ...(profile.documents?.[slug]?.operations ?? []).map((operation, index) => ({
        at: childPointer(`/documents/${slug}/operations`, index),
        profile: profile.id,
        operation: operation.op,
        without: withoutOperation(profile, slug, index),
      })),
      ...(profile.extensions?.[slug] === undefined
        ? []
        : [
            {
              at: `/extensions/${slug}`,
              profile: profile.id,
              operation: 'add-extension' as const,
              without: { ...profile, extensions: {} },
            },
          ]),
    ]),
  );
  const guilty = candidates.find(
    ({ profile, without }) => !isAccepted(chain.map((each) => (each.id === profile ? without : each))),
  );
  return guilty && { at: guilty.at, profile: guilty.profile, operation: guilty.operation };
}

function withoutOperation(profile: Profile, slug: string, index: number): Profile {
  const operations = (profile.documents?.[slug]?.operations ?? []).filter((_operation, place) => place !== index);
  return { ...profile, documents: { ...profile.documents, [slug]: { operations } } };
}
