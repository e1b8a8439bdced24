import type { Profile } from '../profile.js';
import type { Blamed } from './blame.js';
import type { DocumentResult } from './check-document.js';
import type { Counterexample, ProfileFinding, ProfileFindingCode } from './finding.js';
import { placedOperations } from './operation-findings.js';

/** Where the findings of one document go. */
interface Parts {
  readonly slug: string;
  readonly chain: readonly Profile[];
  readonly guilty: (counterexample: Counterexample) => Blamed | undefined;
}

/** Adds what was found in one document; a counterexample goes to what is said already of the operation to blame. */
export function addDocumentFindings(findings: ProfileFinding[], result: DocumentResult, parts: Parts): void {
  const { slug, chain, guilty } = parts;
  const profile = (chain[chain.length - 1] as Profile).id;
  const add = (code: ProfileFindingCode, more: Partial<ProfileFinding> = {}): void =>
    void findings.push({ code, severity: 'error', at: `/documents/${slug}`, profile, slug, ...more });
  for (const counterexample of result.counterexamples) {
    const blamed = guilty(counterexample);
    const known = findings.findIndex(
      (one) =>
        blamed !== undefined &&
        one.slug === slug &&
        one.at === blamed.at &&
        one.profile === blamed.profile &&
        one.severity === 'error',
    );
    const said = findings[known];
    if (said === undefined) add('profile-accepts-more', { ...blamed, counterexample });
    else if (said.counterexample === undefined) findings[known] = { ...said, counterexample };
  }
  if ('difference' in result) add('profile-snapshot-differs', { counterexample: shown(result.difference) });
  for (const detail of result.lost.rules) {
    if (!findings.some((one) => one.slug === slug && one.code === 'profile-rule-id' && one.detail === detail))
      add('profile-rule-lost', { detail });
  }
  for (const detail of result.lost.sources) {
    // A field that was made another one by an operation is told already.
    if (!findings.some((one) => one.slug === slug && one.severity === 'error')) add('profile-source-lost', { detail });
  }
  if (!result.isSatisfiable) add('profile-unsatisfiable');
  for (const { at, profile: owner, operation } of placedOperations(chain, slug)) {
    const reached = operation.op === 'add-rule' ? result.reached[operation.rule.id] : undefined;
    if (operation.op !== 'add-rule' || reached === undefined) continue;
    const place = { at, profile: owner, operation: operation.op, detail: operation.rule.id };
    if (!reached.applied) add('profile-rule-unreachable', place);
    else if (!reached.met) add('profile-rule-unmet', place);
    else if (!reached.broken) add('profile-rule-idle', { ...place, severity: 'warning' });
  }
}

const shown = (document: unknown): Counterexample => ({
  refusedBy: 'national',
  issues: [],
  passesRules: false,
  document,
});
