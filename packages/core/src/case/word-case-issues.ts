import type { Catalogue } from '../messages/catalogue.js';
import { namePlace } from '../messages/label.js';
import { inDocumentOrder } from '../pointer/document-order.js';
import { CASE_ISSUE_CODES } from './case-issue-codes.js';
import type { CaseIssue, CaseIssueDraft } from './case-result.js';
import type { CaseRule } from './case-rule.js';
import type { FiledDocument } from './filed-document.js';

/** How many issues a result holds. */
const MOST_ISSUES = 100;

/**
 * Puts issues into words and in order: those of the case as a whole, then document by document, each in the
 * order of its fields. Too many are cut: errors stay before warnings, and these before notes.
 */
export function wordCaseIssues(
  drafts: readonly CaseIssueDraft[],
  documents: readonly FiledDocument[],
  rules: readonly CaseRule[],
  catalogue: Catalogue,
): { readonly issues: readonly CaseIssue[]; readonly total: number } {
  const { language } = catalogue;
  const messageOf = (code: string): string =>
    (rules.find(({ id }) => id === code) ?? CASE_ISSUE_CODES.find((known) => known.code === code))?.message[language] ??
    code;
  const ordered = [
    ...drafts.filter(({ document }) => document === null),
    ...documents.flatMap(({ index, kind }) =>
      inDocumentOrder(
        drafts.filter(({ document }) => document === index),
        kind.definition.root,
      ),
    ),
  ];
  const kept = new Set(
    (['error', 'warning', 'info'] as const)
      .flatMap((level) => ordered.filter(({ severity }) => severity === level))
      .slice(0, MOST_ISSUES),
  );
  const issues = ordered
    .filter((draft) => kept.has(draft))
    .map(({ code, severity, document, path, related, params, source }) => {
      const kind = documents.find(({ index }) => index === document)?.kind;
      const wording = kind ? { root: kind.definition.root, texts: kind.texts } : undefined;
      const { label } = namePlace(path, { catalogue, ...(wording ? { document: wording } : {}) });
      return { code, severity, document, path, related, label, params, source, message: messageOf(code) };
    });
  return { issues, total: drafts.length };
}
