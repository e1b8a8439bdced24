import type { Language } from '../language.js';

/** The words of issues in one language. */
export interface Catalogue {
  readonly language: Language;
  /**
   * Message by issue code, or by `code:variant` where the wording depends on the field (`choice`, `list`)
   * or on the limit (a type, a format, `true`). `{title}` is the field, `{limit}` what the standard sets.
   */
  readonly messages: Readonly<Record<string, string>>;
  readonly words: {
    /** The document as a whole, as a label. */
    readonly document: string;
    /** One row of a list; `{number}` counts from 1. */
    readonly row: string;
    /** A member that the standard does not know: its name is the document's, and so never shown. */
    readonly unknown: string;
    /** Between the parts of a label. */
    readonly separator: string;
  };
}
