import type { Guard } from '../definition.js';
import { byteLength, checkText } from '../gate/check-text.js';
import { gateIssue, limitParams } from '../gate/gate-issue.js';
import { headerText } from '../gate/header.js';
import { DOCUMENT_LIMITS, LEDGER_LIMITS } from '../gate/limits.js';
import type { IssueDraft, ValidationResult } from '../issue.js';
import type { Language } from '../language.js';
import { loadCatalogue } from '../messages/load-catalogue.js';
import type { DocumentKind, ValidateOptions } from './document-kind.js';
import { requireRealDay } from './invalid-as-of.js';
import { isDocumentSlug } from './document-slug.js';
import { loadDocument } from './load-document.js';
import { uncheckedResult } from './unchecked-result.js';
import { UnknownDocumentError } from './unknown-document.js';
import { withdrawnDivisionPaths, withWithdrawnDivisions } from './withdrawn-divisions.js';

/** How to validate a text. */
export interface ValidateTextOptions extends ValidateOptions {
  /** Language of labels and messages; `zh-CN` when absent. */
  readonly language?: Language;
  /** Slug to validate as; the slug in the header when absent. */
  readonly as?: string;
  /** `loadGuard` of `@guitu/core/guard`, for servers and batch. */
  readonly guard?: (slug: string) => Promise<Guard>;
}

/** A verdict, and on what kind of document; absent when that could not be told. */
export interface TextValidationResult extends ValidationResult {
  readonly document?: string;
}

/**
 * Validates a document as it comes from a file or a request: the gate, then the kind that its header
 * names, then that kind's validator and rules; identity numbers of withdrawn counties are a warning. Never
 * throws on a text; throws `UnknownDocumentError` when `as` is no slug, `InvalidAsOfError` when `asOf` is no
 * real day.
 *
 * @example
 * const { outcome, issues } = await validateText(await readFile('agreement.json'), { language: 'en' });
 */
export async function validateText(
  text: string | Uint8Array,
  options: ValidateTextOptions = {},
): Promise<TextValidationResult> {
  const { language = 'zh-CN', as, guard, ...rest } = options;
  if (as !== undefined && !isDocumentSlug(as)) throw new UnknownDocumentError(as);
  requireRealDay(rest.asOf);
  // The header says whether the larger limits of a ledger apply, and it stands inside the text.
  const gate = checkText(text, LEDGER_LIMITS);
  if ('issues' in gate) return unchecked(gate.issues[0], language, as);

  const slug = as ?? headerText(gate.value, 'document');
  const isKnown = slug !== undefined && isDocumentSlug(slug);
  const [kind, withdrawn] = isKnown
    ? await Promise.all([load(slug, language, guard), withdrawnDivisionPaths(gate.value)])
    : [undefined, []];
  if (kind?.kind !== 'ledger' && byteLength(text) > DOCUMENT_LIMITS.bytes) {
    return unchecked(
      gateIssue('gate-too-large', '', limitParams('gate-too-large', DOCUMENT_LIMITS)),
      language,
      kind?.slug,
    );
  }
  if (kind !== undefined) {
    const result = { ...kind.validate(gate.value, rest), document: kind.slug };
    return withWithdrawnDivisions(result, kind, withdrawn);
  }
  const code = slug === undefined ? 'gate-no-header' : 'gate-unknown-document';
  return unchecked(gateIssue(code, '/header/document'), language);
}

async function load(slug: string, language: Language, guard: ValidateTextOptions['guard']): Promise<DocumentKind> {
  return loadDocument(slug, { language, ...(guard === undefined ? {} : { guard: await guard(slug) }) });
}

/** The result of a text that no kind has looked at. */
async function unchecked(issue: IssueDraft, language: Language, document?: string): Promise<TextValidationResult> {
  return uncheckedResult(issue, await loadCatalogue(language), document);
}
