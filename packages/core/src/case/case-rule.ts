import type { Expression } from '../expression/expression.js';
import type { Severity, SourceLine } from '../issue.js';
import type { Language } from '../language.js';

/**
 * `case-rule/1`: what must hold between the documents of one person. Data only, written in
 * `case-rules/<id>/rule.json`.
 *
 * The documents that `from` chooses are the **scope**: an object with one member per choice, named by `as`.
 * It is the root of every expression, so that `/agreement/effectiveOn` is a field of the chosen agreement.
 */
export interface CaseRule {
  readonly rule: 'case-rule/1';
  /** Stable id, also the code of its issues. */
  readonly id: string;
  readonly level: Exclude<Severity, 'info'>;
  /** The documents it looks at, one choice after the other. */
  readonly from: readonly CaseChoice[];
  /** It applies only where this is true. */
  readonly when?: Expression;
  /** An issue stands where this is false; where it is missing the rule does not apply. */
  readonly assert: Expression;
  /** Where the issue points: the name of a choice, then a pointer into that document. */
  readonly at: string;
  readonly message: Readonly<Record<Language, string>>;
  readonly source: readonly SourceLine[];
}

/** One member of the scope. */
export interface CaseChoice {
  /** Slug, compared with `/header/document`. */
  readonly document: string;
  /** Name of its member in the scope. */
  readonly as: string;
  /** Only documents for which this is true. Its root is the scope so far and the document under its own name. */
  readonly when?: Expression;
  /** What `first`, `last` and `all` go by, ascending; without a value comes first. Its context is the document. */
  readonly order?: Expression;
  /**
   * `each` (when absent): the rule is applied once for every document, and not at all without one.
   * `first`, `last`: that one by `order`; the member is absent without one. `all`: a list, empty without one.
   * No document is chosen twice in one application, so that two choices of one kind make pairs.
   */
  readonly pick?: 'each' | 'first' | 'last' | 'all';
}
