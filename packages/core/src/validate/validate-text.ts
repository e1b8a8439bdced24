import type { Guard } from '../definition.js';
import { byteLength, checkText } from '../gate/check-text.js';
import { gateIssue, limitParams } from '../gate/gate-issue.js';
import { headerText } from '../gate/header.js';
import { DOCUMENT_LIMITS, LEDGER_LIMITS } from '../gate/limits.js';
import type { IssueDraft, ValidationResult } from '../issue.js';
import type { Language } from '../language.js';
import { loadCatalogue } from '../messages/load-catalogue.js';
import type { Profile } from '../profile/profile.js';
import { requireRealDay } from './invalid-as-of.js';
import { isDocumentSlug } from './document-slug.js';
import { inWords, judge, type ValidateOptions } from './judge.js';
import { loadParts } from './load-document.js';
import { isLocalProfile } from './profile.js';
import { uncheckedResult } from './unchecked-result.js';
import { UnknownDocumentError } from './unknown-document.js';
import { withdrawnDivisionPaths, withWithdrawnDivisions } from './withdrawn-divisions.js';

/** How to validate a text. */
export interface ValidateTextOptions extends ValidateOptions {
  /** Language of labels and messages; `zh-CN` when absent. */
  readonly language?: Language;
  /** Slug to validate as; the slug in the header when absent. */
  readonly as?: string;
  /** Profiles of the caller, which go before those that ship. */
  readonly profiles?: readonly Profile[];
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
  const { language = 'zh-CN', as, guard, profiles, ...rest } = options;
  if (as !== undefined && !isDocumentSlug(as)) throw new UnknownDocumentError(as);
  requireRealDay(rest.asOf);
  // The header says whether the larger limits of a ledger apply, and it stands inside the text.
  const gate = checkText(text, LEDGER_LIMITS);
  if ('issues' in gate) return unchecked(gate.issues[0], language, as);

  const slug = as ?? headerText(gate.value, 'document');
  const isKnown = slug !== undefined && isDocumentSlug(slug);
  const [parts, withdrawn] = isKnown
    ? await Promise.all([loadParts(slug, language), withdrawnDivisionPaths(gate.value)])
    : [undefined, []];
  const size = byteLength(text);
  if (parts?.definition.kind !== 'ledger' && size > DOCUMENT_LIMITS.bytes) {
    return unchecked(
      gateIssue('gate-too-large', '', limitParams('gate-too-large', DOCUMENT_LIMITS)),
      language,
      parts?.definition.slug,
    );
  }
  if (parts !== undefined) {
    // Every node takes a byte at least: a text this short has passed the smaller limit of nodes too.
    const isGated = size <= DOCUMENT_LIMITS.nodes;
    const asked = rest.profile ?? headerText(gate.value, 'profile');
    const place = isLocalProfile(asked) ? await import('../profile/local-text.js') : undefined;
    const local = await place?.localParts(parts, asked ?? '', profiles);
    const verdict =
      place && local
        ? place.localJudge(local, gate.value, rest, isGated)
        : judge({ ...parts, guard: await guard?.(parts.definition.slug) }, gate.value, rest, isGated);
    const judged = local ?? parts;
    const catalogue = verdict.issues.length > 0 ? await loadCatalogue(language) : undefined;
    const result = { ...inWords(judged, verdict, catalogue), document: parts.definition.slug };
    return withWithdrawnDivisions(result, parts, withdrawn);
  }
  const code = slug === undefined ? 'gate-no-header' : 'gate-unknown-document';
  return unchecked(gateIssue(code, '/header/document'), language);
}

/** The result of a text that no kind has looked at. */
async function unchecked(issue: IssueDraft, language: Language, document?: string): Promise<TextValidationResult> {
  return uncheckedResult(issue, await loadCatalogue(language), document);
}
