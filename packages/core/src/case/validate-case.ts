import { caseRules } from '../generated.js';
import { gateIssue } from '../gate/gate-issue.js';
import { checkValue } from '../gate/check-value.js';
import { headerText } from '../gate/header.js';
import { LEDGER_LIMITS } from '../gate/limits.js';
import type { IssueDraft, Outcome } from '../issue.js';
import type { Catalogue } from '../messages/catalogue.js';
import { loadCatalogue } from '../messages/load-catalogue.js';
import type { DocumentKind } from '../validate/document-kind.js';
import { requireRealDay } from '../validate/invalid-as-of.js';
import { isDocumentSlug } from '../validate/document-slug.js';
import { loadDocument } from '../validate/load-document.js';
import { isLocalProfile } from '../validate/profile.js';
import { uncheckedResult } from '../validate/unchecked-result.js';
import type { TextValidationResult } from '../validate/validate-text.js';
import { CASE_ISSUE_CODES } from './case-issue-codes.js';
import type { CaseIssueDraft, CaseResult, ValidateCaseOptions } from './case-result.js';
import type { CaseRule } from './case-rule.js';
import type { FiledDocument } from './filed-document.js';
import type { GenericIssue } from './generic-issue.js';
import { linkIssues } from './links.js';
import { numberIssues } from './numbers.js';
import { personIssues } from './person.js';
import { runCaseRules } from './run-case-rules.js';
import { wordCaseIssues } from './word-case-issues.js';

/** How many documents a case file may have. */
const MOST_DOCUMENTS = 5_000;

/**
 * Validates a case file: every document by itself, and then what must hold between the documents of one
 * person: that references lead somewhere, that all are about the same person and agree on who it is, that
 * numbers are used once, and the case rules of the standard. Pure: the documents are only read, and no clock is.
 * Never throws on documents, whatever they are; throws `InvalidAsOfError` when `asOf` is no real day.
 *
 * @example
 * const { outcome, issues } = await validateCase([decision, agreement, record], { asOf: '2024-10-01' });
 */
export async function validateCase(
  documents: readonly unknown[],
  options: ValidateCaseOptions = {},
): Promise<CaseResult> {
  const { language = 'zh-CN', asOf } = options;
  requireRealDay(asOf);
  const catalogue = await loadCatalogue(language);
  if (documents.length === 0) return refused('case-empty', catalogue);
  if (documents.length > MOST_DOCUMENTS) return refused('case-too-large', catalogue);

  const kinds = await loadKinds(documents, options);
  const results = documents.map((value) => verdictOn(value, kinds, catalogue, options));
  const filed = documents.flatMap((value, index): FiledDocument[] => {
    const kind = kinds.get(kindOf(value, results[index]?.document ?? '', options));
    return kind === undefined || wasRefused(results[index]) ? [] : [{ index, kind, value }];
  });
  const { rules } = await caseRules();
  const run = runCaseRules(rules, filed, asOf);
  const drafts = [
    ...(run.isTooLarge ? [{ code: 'case-too-large', document: null, path: '', related: [] }] : []),
    ...personIssues(filed),
    ...numberIssues(filed),
    ...linkIssues(filed),
  ].map(draftOf);
  const { issues, total } = wordCaseIssues([...drafts, ...run.issues], filed, rules, catalogue);
  const outcomes = [...results.map(({ outcome }) => outcome), ...outcomesOf([...drafts, ...run.issues])];
  return {
    outcome: worst(outcomes),
    documents: results,
    issues,
    total,
    truncated: issues.length < total,
    language,
  };
}

/** The kinds of the documents, each once, under the profile of a place where one applies. Values that nobody can read are of no kind. */
async function loadKinds(
  documents: readonly unknown[],
  options: ValidateCaseOptions,
): Promise<Map<string, DocumentKind>> {
  const { language = 'zh-CN', profiles = [] } = options;
  const wanted = new Map<string, Promise<DocumentKind>>();
  for (const value of documents) {
    const slug = 'issues' in checkValue(value, LEDGER_LIMITS) ? undefined : headerText(value, 'document');
    if (slug === undefined || !isDocumentSlug(slug)) continue;
    const key = kindOf(value, slug, options);
    const profile = key.slice(slug.length + 1);
    if (!wanted.has(key)) wanted.set(key, loadDocument(slug, { language, profiles, ...(profile && { profile }) }));
  }
  return new Map(await Promise.all(Array.from(wanted, async ([key, kind]) => [key, await kind] as const)));
}

/** What the kind of a document is kept under: its slug, and the profile of a place that is asked for or that it names. */
function kindOf(value: unknown, slug: string, { profile }: ValidateCaseOptions): string {
  const asked = profile ?? headerText(value, 'profile');
  return isLocalProfile(asked) ? `${slug} ${asked}` : slug;
}

function verdictOn(
  value: unknown,
  kinds: ReadonlyMap<string, DocumentKind>,
  catalogue: Catalogue,
  options: ValidateCaseOptions,
): TextValidationResult {
  const { asOf, profile } = options;
  const gate = checkValue(value, LEDGER_LIMITS);
  if ('issues' in gate) return uncheckedResult(gate.issues[0], catalogue);
  const slug = headerText(value, 'document');
  const kind = slug === undefined ? undefined : kinds.get(kindOf(value, slug, options));
  if (kind === undefined) {
    const code = slug === undefined ? 'gate-no-header' : 'gate-unknown-document';
    return uncheckedResult(gateIssue(code, '/header/document'), catalogue);
  }
  const result = kind.validate(value, {
    ...(asOf === undefined ? {} : { asOf }),
    ...(profile === undefined ? {} : { profile }),
  });
  return { ...result, document: kind.slug };
}

/** Whether the gate refused a document, so that nothing in it can be relied on. */
function wasRefused(result: TextValidationResult | undefined): boolean {
  return result?.issues.some(({ code }) => code.startsWith('gate-')) === true;
}

function draftOf({ code, ...place }: GenericIssue): CaseIssueDraft {
  const severity = CASE_ISSUE_CODES.find((known) => known.code === code)?.severity ?? 'error';
  const draft: IssueDraft = { code, severity, path: place.path, params: {}, source: [{ basis: 'design' }] };
  return { ...draft, ...place };
}

/** A case that is not looked at at all. */
function refused(code: string, catalogue: Catalogue): CaseResult {
  const none: readonly CaseRule[] = [];
  const draft = draftOf({ code, document: null, path: '', related: [] });
  const { issues, total } = wordCaseIssues([draft], [], none, catalogue);
  return { outcome: 'unchecked', documents: [], issues, total, truncated: false, language: catalogue.language };
}

function outcomesOf(issues: readonly CaseIssueDraft[]): Outcome[] {
  return issues.map(({ code, severity }) =>
    code === 'case-too-large' ? 'unchecked' : severity === 'error' ? 'invalid' : 'valid',
  );
}

/** An error is an error, whatever else could not be checked; what was not checked is never valid. */
function worst(outcomes: readonly Outcome[]): Outcome {
  return (['invalid', 'unchecked'] as const).find((outcome) => outcomes.includes(outcome)) ?? 'valid';
}
