import type { DocumentDefinition } from '../../definition.js';
import { compileProfile, type ProfileLookup } from '../compile-profile.js';
import type { Profile } from '../profile.js';
import type { ProfiledDocument } from '../profiled-document.js';
import { blame } from './blame.js';
import { codesOf } from './acceptance.js';
import { checkDocument } from './check-document.js';
import { choiceFindings } from './choices.js';
import { addDocumentFindings } from './document-findings.js';
import type { ProfileFinding, ProfileReport, SearchCount } from './finding.js';
import type { NationalLaw } from './national.js';
import { addedRules, operationFindings, patternFindings } from './operation-findings.js';

/** Where the checker finds what a profile is held against. */
export interface ProfileCheckLookup extends Omit<ProfileLookup, 'isTrusted'> {
  /** Every list of the standard is at hand. */
  readonly codes: (list: string) => readonly string[] | undefined;
  /** Documents of the standard that it accepts, the fullest first. */
  readonly examples: (slug: string) => readonly unknown[];
  /** Documents that the standard refuses, each for another reason. */
  readonly refused: (slug: string) => readonly unknown[];
  readonly law: NationalLaw;
  /** The day that rules take as today, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** How many documents are made by chance for each document, after all that are made in order. */
  readonly count?: number;
}

/**
 * Checks a profile: its operations, the snapshot of every document it touches against base and delta, whether
 * anything is accepted that those above refuse, whether everything can be fulfilled, and its choices. What is wrong
 * is told with the operation to blame and, where one was found, with a document that shows it. Deterministic.
 */
export function checkProfile(profile: Profile, lookup: ProfileCheckLookup): ProfileReport {
  const fitting = compileProfile(profile, lookup);
  const { chain, issues } = fitting;
  const isSuspect = issues.some(({ severity }) => severity === 'error');
  const trusted = isSuspect ? compileProfile(profile, { ...lookup, isTrusted: true }) : fitting;
  const findings: ProfileFinding[] = [...operationFindings(issues, chain), ...patternFindings(chain)];
  const above = chain.slice(0, -1).map((parent) => compileProfile(parent, lookup));
  const documents: Record<string, SearchCount> = {};
  for (const slug of Object.keys(trusted.documents)) {
    const base = lookup.document(slug);
    const [one, other] = [trusted.documents[slug], fitting.documents[slug]];
    if (base === undefined || one === undefined || other === undefined) continue;
    if (one.definition.root === base.root && haveSameRules(one.definition, base)) continue;
    const result = checkDocument({
      id: profile.id,
      base,
      trusted: one,
      fitting: isSuspect ? other : one,
      above: above
        .map((parent) => ({ id: parent.profile.id, document: parent.documents[slug] }))
        .filter((each): each is { id: string; document: ProfiledDocument } => each.document !== undefined),
      codes: lookup.codes,
      examples: lookup.examples(slug),
      refused: lookup.refused(slug),
      asOf: lookup.asOf,
      rules: addedRules(chain, slug).map(({ id }) => id),
      ...(lookup.count === undefined ? {} : { count: lookup.count }),
    });
    documents[slug] = { tried: result.tried, accepted: result.accepted };
    const parts = { base, chain, codes: codesOf(base.root, lookup.codes), asOf: lookup.asOf };
    addDocumentFindings(findings, result, {
      slug,
      chain,
      guilty: (found) => blame(found, { ...parts, options: { codesOf: lookup.codes, isTrusted: true } }),
    });
  }
  findings.push(...choiceFindings(chain, lookup.law, lookup.codes));
  const verdict = findings.some(({ severity }) => severity === 'error') ? 'unsound' : 'sound';
  return { profile: profile.id, verdict, findings, documents };
}

/** A document that is only called something else here accepts what it accepted. */
function haveSameRules({ rules }: DocumentDefinition, base: DocumentDefinition): boolean {
  return rules.length === base.rules.length && base.rules.every((rule) => rules.indexOf(rule) >= 0);
}
