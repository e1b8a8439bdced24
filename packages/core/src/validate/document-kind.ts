import type {
  CodelistLoaders,
  DocumentDefinition,
  DocumentTexts,
  FormCheck,
  Guard,
  KindOfDocument,
  Maturity,
} from '../definition.js';
import { checkValue } from '../gate/check-value.js';
import { checkVersion, headerText } from '../gate/header.js';
import { limitsOf } from '../gate/limits.js';
import type { Outcome, ValidationResult } from '../issue.js';
import type { Catalogue } from '../messages/catalogue.js';
import type { Wording } from '../messages/label.js';
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
import { standardProps, type StandardProps } from './standard-schema.js';

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

/** One kind of document in one language, ready to validate. */
export interface DocumentKind {
  readonly slug: string;
  readonly title: string;
  /** MAJOR.MINOR of the standard. */
  readonly standard: string;
  readonly maturity: Maturity;
  readonly kind: KindOfDocument;
  /** Digest of the definition. */
  readonly hash: string;
  readonly definition: DocumentDefinition;
  readonly texts: DocumentTexts;
  /** Loads the long code lists of its fields, by name; short ones are among the texts. */
  readonly codelists: CodelistLoaders;
  /**
   * The verdict on a value. Never throws on a value, and never changes it; throws `InvalidAsOfError` when
   * the option `asOf` is no real day.
   */
  readonly validate: (value: unknown, options?: ValidateOptions) => ValidationResult;
  /** Standard Schema, version 1: only a valid document gives a value. */
  readonly '~standard': StandardProps;
}

/** The modules that a kind is made of. */
export interface DocumentParts {
  readonly definition: DocumentDefinition;
  readonly texts: DocumentTexts;
  readonly form: FormCheck;
  readonly catalogue: Catalogue;
  /** Loaders of its long code lists; none when absent. */
  readonly codelists?: CodelistLoaders;
  /** First-error verdict; a value that passes it is not given to `form`. */
  readonly guard?: Guard | undefined;
  /** Profile of every validation that names none. */
  readonly profile?: string | undefined;
}

/**
 * Makes a kind of parts that are already loaded, without `import()`: for scripts without modules and
 * for hosts with a loader of their own. Everybody else calls `loadDocument`.
 */
export function createDocumentKind(parts: DocumentParts): DocumentKind {
  const { definition, texts, codelists = {} } = parts;
  const { slug, standard, maturity, kind, hash } = definition;
  const validate = (value: unknown, options: ValidateOptions = {}): ValidationResult => examine(parts, value, options);
  return {
    slug,
    title: texts.title,
    standard,
    maturity,
    kind,
    hash,
    definition,
    texts,
    codelists,
    validate,
    '~standard': standardProps((value) => validate(value)),
  };
}

function examine(parts: DocumentParts, value: unknown, options: ValidateOptions): ValidationResult {
  const { definition, form, guard } = parts;
  const { mode = 'final', asOf } = options;
  requireRealDay(asOf);
  const gate = checkValue(value, limitsOf(definition.kind));
  const refused = 'issues' in gate ? gate.issues[0] : checkVersion(value, definition.standard);
  if (refused !== undefined) return resultOf(parts, 'unchecked', [refused], 'none');

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
  return resultOf(parts, outcomeOf(issues), issues, profile);
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

function resultOf(
  { definition, texts, catalogue }: DocumentParts,
  outcome: Outcome,
  issues: readonly FoundIssue[],
  profile: AppliedProfile | 'none',
): ValidationResult {
  const wording: Wording = { catalogue, document: { root: definition.root, texts } };
  const shown = selectIssues(inDocumentOrder(issues, definition.root));
  return {
    outcome,
    issues: shown.map((issue) =>
      wordIssue({ ...issue, source: issue.source ?? sourcesAt(definition, issue.path) }, wording),
    ),
    total: issues.length,
    truncated: shown.length < issues.length,
    standard: definition.standard,
    profile: profile === 'none' ? profile : profile.name,
    hash: definition.hash,
    language: texts.language,
  };
}
