import { evaluate } from '../expression/evaluate.js';
import type { CaseIssueDraft } from './case-result.js';
import type { CaseRule } from './case-rule.js';
import { type CaseScope, chooseDocuments } from './choose-documents.js';
import { type FiledDocument, isVoid } from './filed-document.js';

/** What the rules found, and whether one of them had more combinations of documents than can be looked at. */
export interface CaseRuleRun {
  readonly issues: readonly CaseIssueDraft[];
  readonly isTooLarge: boolean;
}

/**
 * The issues that rules find between documents. Void documents take no part. A rule is applied once for each
 * combination of documents that it chooses, where its `when` is true; an `assert` that is missing finds
 * nothing, because the field that is missing is the document's own matter. Never throws.
 */
export function runCaseRules(
  rules: readonly CaseRule[],
  documents: readonly FiledDocument[],
  asOf: string | undefined,
): CaseRuleRun {
  const standing = documents.filter((document) => !isVoid(document));
  let isTooLarge = false;
  const issues = rules.flatMap((rule) => {
    const scopes = chooseDocuments(rule, standing, asOf);
    isTooLarge = isTooLarge || scopes === undefined;
    return (scopes ?? []).filter((scope) => isBroken(rule, scope, asOf)).map((scope) => issueOf(rule, scope));
  });
  return { issues, isTooLarge };
}

function isBroken({ when, assert }: CaseRule, { root }: CaseScope, asOf: string | undefined): boolean {
  const scope = { root, context: root, asOf };
  return (when === undefined || evaluate(when, scope) === true) && evaluate(assert, scope) === false;
}

function issueOf({ id, level, at, source }: CaseRule, { chosen }: CaseScope): CaseIssueDraft {
  const [, name = '', ...rest] = at.split('/');
  const place = chosen[name];
  return {
    code: id,
    severity: level,
    document: place?.index ?? null,
    path: rest.map((segment) => `/${segment}`).join(''),
    related: Object.values(chosen)
      .filter((document) => document !== place)
      .map(({ index }) => index),
    params: {},
    source,
  };
}
