import type { DocumentDefinition, DocumentTexts, Field } from '../definition.js';

/**
 * A field as the generated module of a document writes it: what follows from the rest is left out, so
 * that a page loads less. `completeField` says what it stands for.
 */
export type BriefField = Partial<Omit<Field, 'source' | 'fields' | 'item'>> & {
  readonly source?: readonly number[];
  readonly fields?: readonly BriefField[];
  readonly item?: BriefField;
};

/** A definition as the generated module of a document writes it. */
export type BriefDefinition = Omit<DocumentDefinition, 'root' | 'rules'> & {
  readonly root: BriefField;
  readonly rules: readonly (Omit<DocumentDefinition['rules'][number], 'source' | 'level'> &
    Partial<Pick<DocumentDefinition['rules'][number], 'source' | 'level'>>)[];
  /** The source of every field and rule that names none. */
  readonly usual: readonly number[];
};

/** Codes of the closed and of the short lists of a document, by the name of the list. */
export type Codes = Readonly<Record<string, readonly string[]>>;

/** The words of a document in the order of its definition, without the names that they belong to. */
export interface BriefTexts {
  readonly slug: string;
  readonly language: 'zh-CN' | 'en';
  readonly title: string;
  readonly description: string;
  /** Title and description of each field below the root, in document order; 0 where there is none. */
  readonly fields: readonly (string | 0)[];
  /** Messages of the rules; a rule that applies at several places has one. */
  readonly rules: readonly string[];
  readonly sections: readonly string[];
  readonly units: DocumentTexts['units'];
  /** Labels of the codes of the short lists, in the order of `Codes`; 0 for a list that loads on use. */
  readonly codes: readonly (readonly string[] | 0)[];
  /** Titles of the instruments that the document cites, in the order of its sources. */
  readonly instruments: readonly string[];
}
