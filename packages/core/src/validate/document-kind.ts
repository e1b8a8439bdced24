import type { CodelistLoaders, DocumentDefinition, DocumentTexts, KindOfDocument, Maturity } from '../definition.js';
import type { ValidationResult } from '../issue.js';
import type { Catalogue } from '../messages/catalogue.js';
import { inWords, judge, type Judge, type ValidateOptions } from './judge.js';
import { standardProps, type StandardProps } from './standard-schema.js';

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
  /** Id of the local profile that it was made for. */
  readonly profile?: string;
  readonly definition: DocumentDefinition;
  readonly texts: DocumentTexts;
  /** The words of its issues, and of what a form says beside them. */
  readonly catalogue: Catalogue;
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
export interface DocumentParts extends Judge {
  readonly texts: DocumentTexts;
  readonly catalogue: Catalogue;
  /** Loaders of its long code lists; none when absent. */
  readonly codelists?: CodelistLoaders;
}

/**
 * Makes a kind of parts that are already loaded, without `import()`: for scripts without modules and
 * for hosts with a loader of their own. Everybody else calls `loadDocument`.
 */
export function createDocumentKind(parts: DocumentParts): DocumentKind {
  const { definition, texts, catalogue, codelists = {} } = parts;
  const { slug, standard, maturity, kind, hash } = definition;
  const validate = (value: unknown, options: ValidateOptions = {}): ValidationResult =>
    inWords(parts, judge(parts, value, options), catalogue);
  return {
    slug,
    title: texts.title,
    standard,
    maturity,
    kind,
    hash,
    definition,
    texts,
    catalogue,
    codelists,
    validate,
    '~standard': standardProps((value) => validate(value)),
  };
}
