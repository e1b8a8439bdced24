import type { DocumentDefinition, DocumentTexts, FormCheck, Guard } from '../definition.js';
import { checkValue } from '../gate/check-value.js';
import { checkVersion, headerText } from '../gate/header.js';
import { limitsOf } from '../gate/limits.js';
import type { Outcome, ValidationResult } from '../issue.js';
import type { Catalogue } from '../messages/catalogue.js';
import { wordIssue } from '../messages/word-issue.js';
import { inDocumentOrder } from '../pointer/document-order.js';
import { resolvePointer } from '../pointer/pointer.js';
import { runRules } from '../rules/run-rules.js';
import type { FoundIssue } from './found-issue.js';
import { requireRealDay } from './invalid-as-of.js';
import { practiceIssues } from './practice.js';
import { type AppliedProfile, chooseProfile } from './profile.js';
import { type Mode, schemaIssues } from './schema-issues.js';
import { selectIssues } from './select-issues.js';
import { sourcesAt } from './sources.js';

/** How to validate one value. */
export interface ValidateOptions {
  /** `draft` does not ask for what is still missing; `final` when absent. */
  readonly mode?: Mode;
  /**
   * The day, `YYYY-MM-DD`, that rules take as today. Rules that need it are not applied without it; a day
   * that does not exist is refused with `InvalidAsOfError`.
   */
  readonly asOf?: string;
  /**
   * `reference` asks for every recommended field too; `none` is the bare national standard, whatever
   * the document names. When absent: the profile of the kind, else that of the header.
   */
  readonly profile?: string;
}

/** What a value is judged by. */
export interface Judge {
  readonly definition: DocumentDefinition;
  readonly form: FormCheck;
  /** First-error verdict; a value that passes it is not given to `form`. */
  readonly guard?: Guard | undefined;
  /** Profile of every validation that names none. */
  readonly profile?: string | undefined;
}

/** A verdict that is not in words yet. */
export interface Judgement {
  readonly outcome: Outcome;
  readonly issues: readonly FoundIssue[];
  readonly profile: AppliedProfile | 'none';
}

/**
 * The verdict on any value: the gate, the version, the document.
 * @param isGated whether the value has passed the gate already
 */
export function judge(parts: Judge, value: unknown, options: ValidateOptions, isGated = false): Judgement {
  const { definition, form, guard } = parts;
  const { mode = 'final', asOf } = options;
  requireRealDay(asOf);
  const gate = isGated ? { value } : checkValue(value, limitsOf(definition.kind));
  const refused = 'issues' in gate ? gate.issues[0] : checkVersion(value, definition.standard, definition.since);
  if (refused !== undefined) return { outcome: 'unchecked', issues: [refused], profile: 'none' };

  const profile = chooseProfile(options.profile ?? parts.profile, headerText(value, 'profile'));
  const isDraft = mode === 'draft';
  const passes = guard?.(value) === true || form(value);
  // A rule that points at something still absent asks for completeness, as `required` does.
  const ruleIssues = runRules(definition, value, { asOf }).filter(
    ({ path }) => !isDraft || resolvePointer(value, path) !== undefined,
  );
  const practice = practiceIssues(definition, value, {
    recommended: isDraft ? undefined : profile.recommended,
    extensions: profile.extensions,
    asOf,
  });
  const issues: FoundIssue[] = [
    ...(passes ? [] : schemaIssues(form.errors ?? [], mode)),
    ...ruleIssues,
    ...practice.filter((issue) => !isSaidBy(ruleIssues, issue)),
    ...profile.issues,
  ];
  return { outcome: outcomeOf(issues), issues, profile };
}

/** Whether a rule already asks for a recommended field, at least as strictly and with better words. */
function isSaidBy(rules: readonly FoundIssue[], { code, path, severity }: FoundIssue): boolean {
  return (
    code === 'recommended-missing' &&
    rules.some((rule) => rule.path === path && (rule.severity === 'error' || rule.severity === severity))
  );
}

/** An error is an error, whatever else could not be checked; what was not checked is never valid. */
function outcomeOf(issues: readonly FoundIssue[]): Outcome {
  if (issues.some(({ severity }) => severity === 'error')) return 'invalid';
  return issues.some(({ code }) => code === 'profile-unchecked') ? 'unchecked' : 'valid';
}

/**
 * The verdict in words.
 * @param catalogue what the words come from; a verdict without issues needs none
 */
export function inWords(
  { definition, texts }: { readonly definition: DocumentDefinition; readonly texts: DocumentTexts },
  { outcome, issues, profile }: Judgement,
  catalogue: Catalogue | undefined,
): ValidationResult {
  const shown = catalogue === undefined ? [] : selectIssues(inDocumentOrder(issues, definition.root));
  return {
    outcome,
    issues: shown.map((issue) =>
      wordIssue(
        { ...issue, source: issue.source ?? sourcesAt(definition, issue.path) },
        { catalogue: catalogue as Catalogue, document: { root: definition.root, texts } },
      ),
    ),
    total: issues.length,
    truncated: shown.length < issues.length,
    standard: definition.standard,
    profile: profile === 'none' ? profile : profile.name,
    hash: definition.hash,
    language: texts.language,
  };
}
