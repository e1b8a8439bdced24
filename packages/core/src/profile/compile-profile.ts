import type { DocumentDefinition } from '../definition.js';
import { checkRule } from '../rules/check-rule.js';
import { ZONES } from './apply-names.js';
import { applyProfiles } from './apply-profiles.js';
import type { Profile } from './profile.js';
import { profileChain } from './profile-chain.js';
import type { ProfileIssue } from './profile-issue.js';
import type { ProfiledDocument } from './profiled-document.js';

/** Where the compiler finds what a profile stands on. */
export interface ProfileLookup {
  /** A document of the national standard. */
  readonly document: (slug: string) => DocumentDefinition | undefined;
  /** The codes of a list of the standard; without it values are not held against their lists. */
  readonly codes?: (list: string) => readonly string[] | undefined;
  /** A profile that this one may stand on. */
  readonly profile?: (id: string) => Profile | undefined;
  /** Whether there is such a schedule; without it schedules are not looked up. */
  readonly hasSchedule?: (id: string) => boolean;
  /** Applies also what does not fit. Only for those who look for what a wrong profile would do. */
  readonly isTrusted?: boolean;
}

/** A profile with every document that it touches. */
export interface CompiledProfile {
  readonly profile: Profile;
  /** With those it stands on, the one on the national standard first. */
  readonly chain: readonly Profile[];
  /** By slug: every document that the profile or one it stands on narrows, extends or names. */
  readonly documents: Readonly<Record<string, ProfiledDocument>>;
  /** What does not fit; each part with an error is not applied. */
  readonly issues: readonly ProfileIssue[];
}

/** Applies a profile, and those it stands on, to every document that they touch. Never throws on a profile of the right shape. */
export function compileProfile(profile: Profile, lookup: ProfileLookup): CompiledProfile {
  const { codes, isTrusted = false } = lookup;
  const { chain, issues: chainIssues } = profileChain(profile, lookup.profile ?? ((): undefined => undefined));
  const issues: ProfileIssue[] = [...chainIssues];
  const documents: Record<string, ProfiledDocument> = {};
  for (const slug of touchedDocuments(chain)) {
    const base = lookup.document(slug);
    if (base === undefined) {
      issues.push(...unknownDocument(chain, slug));
      continue;
    }
    const applied = applyProfiles(base, chain, { ...(codes && { codesOf: codes }), checkRule, isTrusted });
    documents[slug] = applied.document;
    issues.push(...applied.issues);
  }
  for (const each of chain) issues.push(...choiceIssues(each, lookup), ...codelistIssues(each, lookup));
  return { profile, chain, documents, issues };
}

/** Slugs of the documents that profiles narrow, extend or name, in the order of their names. */
export function touchedDocuments(chain: readonly Profile[]): readonly string[] {
  const slugs = new Set<string>();
  for (const { documents = {}, extensions = {}, names = {} } of chain) {
    for (const part of [documents, extensions, names.documents ?? {}])
      Object.keys(part).forEach((slug) => slugs.add(slug));
  }
  return Array.from(slugs).sort();
}

function unknownDocument(chain: readonly Profile[], slug: string): ProfileIssue[] {
  return chain
    .filter((profile) => touchedDocuments([profile]).indexOf(slug) >= 0)
    .map(({ id }) => ({
      code: 'profile-unknown-document',
      severity: 'error',
      at: `/documents/${slug}`,
      profile: id,
      slug,
    }));
}

function choiceIssues({ id, choices }: Profile, { hasSchedule }: ProfileLookup): ProfileIssue[] {
  const schedule = choices?.schedule;
  if (schedule === undefined || hasSchedule === undefined || hasSchedule(schedule)) return [];
  return [
    { code: 'profile-unknown-schedule', severity: 'error', at: '/choices/schedule', profile: id, detail: schedule },
  ];
}

/** Lists that are named or mapped have to be there, and so have their codes. */
function codelistIssues({ id, codelists = {}, names }: Profile, { codes }: ProfileLookup): ProfileIssue[] {
  if (codes === undefined) return [];
  const issues: ProfileIssue[] = [];
  const report = (code: ProfileIssue['code'], at: string, detail: string): number =>
    issues.push({ code, severity: 'error', at, profile: id, detail });
  const requireCode = (list: string, code: string, at: string): void => {
    if ((codes(list) ?? []).indexOf(code) < 0) report('profile-not-in-list', at, code);
  };
  for (const list of Object.keys(codelists)) {
    const at = `/codelists/${list}`;
    if (codes(list) === undefined) {
      report('profile-unknown-codelist', at, list);
      continue;
    }
    Object.keys(codelists[list]?.labels ?? {}).forEach((code) => requireCode(list, code, `${at}/labels/${code}`));
    (codelists[list]?.map ?? []).forEach(({ code }, index) => requireCode(list, code, `${at}/map/${index}/code`));
  }
  Object.keys(names?.zones ?? {}).forEach((code) => requireCode(ZONES, code, `/names/zones/${code}`));
  return issues;
}
