import type { DocumentDefinition } from '../definition.js';
import { childPointer } from '../pointer/pointer.js';
import type { checkRule } from '../rules/check-rule.js';
import { applyExtension } from './apply-extension.js';
import { applyNames } from './apply-names.js';
import { applyOperation } from './apply-operation.js';
import { type Applying, type GrowingDocument, reporter, startDocument } from './growing-document.js';
import type { Profile } from './profile.js';
import { profiledDigest } from './profile-digest.js';
import type { ProfileIssue } from './profile-issue.js';
import type { ProfiledDocument } from './profiled-document.js';

/** How profiles are applied. */
export interface ApplyOptions {
  /** The codes of a list of the standard; `undefined` when they are not at hand, which leaves values unchecked. */
  readonly codesOf?: (list: string) => readonly string[] | undefined;
  /** What is wrong with a rule; rules are taken as they are without it. Whoever applies a checked profile loads nothing for it. */
  readonly checkRule?: typeof checkRule;
  /** Applies also what does not fit. Only for those who look for what a wrong profile would do. */
  readonly isTrusted?: boolean;
}

/** A document under profiles, and what does not fit in them. */
export interface AppliedProfiles {
  readonly document: ProfiledDocument;
  readonly issues: readonly ProfileIssue[];
}

/**
 * Applies profiles to one document of the standard, each to what the one before it has left: a city is held
 * against its province. What does not fit is reported and not applied.
 * @param chain from the one that stands on the national standard to the one that is asked for
 */
export function applyProfiles(
  base: DocumentDefinition,
  chain: readonly Profile[],
  options: ApplyOptions = {},
): AppliedProfiles {
  const { codesOf = (): undefined => undefined, checkRule, isTrusted = false } = options;
  const { slug } = base;
  const document = startDocument(base);
  const issues: ProfileIssue[] = [];
  for (const profile of chain) {
    const at = (place: string): Applying => ({
      profile,
      isTrusted,
      codesOf,
      checkRule,
      report: reporter(issues, { at: place, profile: profile.id, slug }),
    });
    for (const { id, title } of profile.instruments ?? []) document.words.instruments[id] = title;
    checkPin(profile, base, at);
    const extension = profile.extensions?.[slug];
    if (extension) applyExtension(document, extension, at(`/extensions/${slug}`));
    (profile.documents?.[slug]?.operations ?? []).forEach((operation, index) =>
      applyOperation(document, operation, at(childPointer(`/documents/${slug}/operations`, index))),
    );
    applyNames(document, profile);
  }
  return { document: finished(document, chain), issues };
}

/** A profile was checked against the base it is pinned to; against another one nobody has checked it. */
function checkPin(
  { base, documents, extensions }: Profile,
  { slug, hash }: DocumentDefinition,
  at: (place: string) => Applying,
): void {
  const pinned = base.documents[slug];
  const isTouched = documents?.[slug] !== undefined || extensions?.[slug] !== undefined;
  const place = childPointer('/base/documents', slug);
  if (pinned === undefined && isTouched) at('/base/documents').report('profile-not-pinned', slug);
  else if (pinned !== undefined && pinned !== hash) at(place).report('profile-base-moved');
}

function finished(
  { slug, base, root, rules, layout, sources, words, lists, delta }: GrowingDocument,
  chain: readonly Profile[],
): ProfiledDocument {
  const hash = profiledDigest(base.hash, chain);
  return { slug, base, definition: { ...base, hash, root, rules, layout, sources }, delta, words, lists };
}
