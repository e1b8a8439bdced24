import type { DocumentDefinition, Field, Layout, Rule } from '../definition.js';
import type { SourceLine } from '../issue.js';
import type { checkRule } from '../rules/check-rule.js';
import type { DeltaLine } from './delta-line.js';
import type { Profile, ProfileWords } from './profile.js';
import type { ProfileIssue, ProfileIssueCode } from './profile-issue.js';

/** The words that profiles put in the place of those of the standard, or add to them. */
export interface ProfiledWords {
  title?: ProfileWords;
  /** By pointer template. */
  readonly fields: Record<string, { title?: ProfileWords; description?: ProfileWords }>;
  readonly rules: Record<string, ProfileWords>;
  readonly sections: Record<string, ProfileWords>;
  /** By name of the list, then by code. */
  readonly codes: Record<string, Record<string, ProfileWords>>;
  readonly instruments: Record<string, ProfileWords>;
}

/** A list that is part of another one, or one that a profile brings. */
export interface ProfiledList {
  /** The list it is part of; absent for a list of the profile's own. */
  readonly of?: string;
  readonly codes: readonly string[];
}

/** One document while profiles are applied to it, one after the other. */
export interface GrowingDocument {
  readonly slug: string;
  readonly base: DocumentDefinition;
  root: Field;
  rules: Rule[];
  layout: Layout;
  sources: SourceLine[];
  readonly words: ProfiledWords;
  readonly lists: Record<string, ProfiledList>;
  readonly delta: DeltaLine[];
}

/** What one part of a profile is applied with. */
export interface Applying {
  readonly profile: Profile;
  /** Applies also what does not fit. Only for those who look for what a wrong profile would do. */
  readonly isTrusted: boolean;
  /** The codes of a list of the standard; `undefined` when they are not at hand. */
  readonly codesOf: (list: string) => readonly string[] | undefined;
  /** What is wrong with a rule. Only for those who check a profile: a rule that is wrong finds nothing. */
  readonly checkRule?: typeof checkRule | undefined;
  /** Says what does not fit. */
  readonly report: (code: ProfileIssueCode, detail?: string) => void;
}

/** A document before any profile. */
export function startDocument(base: DocumentDefinition): GrowingDocument {
  return {
    slug: base.slug,
    base,
    root: base.root,
    rules: [...base.rules],
    layout: base.layout,
    sources: [...base.sources],
    words: { fields: {}, rules: {}, sections: {}, codes: {}, instruments: {} },
    lists: {},
    delta: [],
  };
}

/** Issues of one place in a profile. */
export function reporter(
  issues: ProfileIssue[],
  where: Pick<ProfileIssue, 'at' | 'profile' | 'slug'>,
): Applying['report'] {
  return (code, detail) => {
    const severity = code === 'profile-idle' || code === 'profile-base-moved' ? 'warning' : 'error';
    issues.push({ code, severity, ...where, ...(detail === undefined ? {} : { detail }) });
  };
}

/** The indexes of source lines in those of the document, which grow by the new ones. */
export function sourceIndexes(document: GrowingDocument, lines: readonly SourceLine[]): number[] {
  return lines.map((line) => {
    const known = document.sources.findIndex(
      ({ instrument, clause, basis }) =>
        instrument === line.instrument && clause === line.clause && basis === line.basis,
    );
    return known >= 0 ? known : document.sources.push(line) - 1;
  });
}
