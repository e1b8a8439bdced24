import type { CodelistModule } from './codelists/codelist.js';
import type { Expression } from './expression/expression.js';
import type { Severity, SourceLine } from './issue.js';
import type { Language } from './language.js';

/** Who may see a value; drives masking, drafts, logs, export and print. */
export type PrivacyClass = 'public' | 'internal' | 'personal' | 'sensitive' | 'restricted';

/** The eight kinds of documents. */
export type KindOfDocument =
  'plan' | 'agreement' | 'assessment' | 'record' | 'notice' | 'ledger' | 'register' | 'report';

/** How far a document has come: its fields composed, on trial, or settled. */
export type Maturity = 'draft' | 'trial' | 'normative';

/** One field of a document, as a form, a validator message or a page needs it. */
export interface Field {
  /** Property name; `*` for the item of a list; `''` for the document itself. */
  readonly name: string;
  readonly type: 'object' | 'list' | 'string' | 'integer' | 'number' | 'boolean';
  /** Name of the shared type it was taken from, for example `person`. */
  readonly shape?: string;
  /** Printed number, unique in the document. */
  readonly number?: string;
  readonly required?: true;
  /** Practice expects it: its absence is a warning. */
  readonly recommended?: true;
  readonly privacy?: PrivacyClass;
  /** Name of the code list its values come from. */
  readonly codelist?: string;
  /** True when the list is open: other values are allowed. */
  readonly open?: true;
  readonly format?: 'date' | 'date-time' | 'uuid';
  readonly const?: string | number | boolean;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** Patterns that a profile asks for besides `pattern` or `format`. */
  readonly patterns?: readonly string[];
  /** A profile never has it. */
  readonly forbidden?: true;
  readonly unit?: string;
  /** Decimals that people see; the stored value is the integer number of 10^-precision units. */
  readonly precision?: number;
  /** The kinds of documents, any of them, and the field there that this value refers to. */
  readonly link?: { readonly documents: readonly string[]; readonly by: string };
  /** Indexes into `DocumentDefinition.sources`. */
  readonly source: readonly number[];
  /** Members of an object, in order. */
  readonly fields?: readonly Field[];
  /** The item of a list. */
  readonly item?: Field;
}

/** A cross-field rule; its words are in the texts of the document. */
export interface Rule {
  /** Stable id, also the code of its issues. */
  readonly id: string;
  readonly level: Severity;
  /** Pointer template; the rule is evaluated once for each node it matches. */
  readonly within?: string;
  /** Where the issue points: absolute, or `./…` within the matched node. */
  readonly at: string;
  readonly when?: Expression;
  readonly assert: Expression;
  /** Indexes into `DocumentDefinition.sources`. */
  readonly source: readonly number[];
}

/** A section of a form; its title is in the texts of the document. */
export interface LayoutSection {
  readonly id: string;
  /** Pointer templates of the fields it shows, in order. */
  readonly fields: readonly string[];
  readonly when?: Expression;
}

/** What a person does with a document: fill it in, review it, approve it, or only read it. */
export type Role = 'fill' | 'review' | 'approve' | 'read';

/** How one field is shown, where that differs from what its type says. */
export interface LayoutField {
  readonly widget?: string;
  readonly width?: 'full' | 'half' | 'third';
  readonly when?: Expression;
  /** Who may change it and what is in it; as for what holds it when absent, and those who fill in at the root. */
  readonly roles?: readonly Role[];
}

/** How a document is shown; never whether a value is allowed. */
export interface Layout {
  /** All sections, in order: the build completes them so that every root field stands in exactly one. */
  readonly sections: readonly LayoutSection[];
  /** By pointer template. */
  readonly fields: Readonly<Record<string, LayoutField>>;
  /** Pages of A4 that the fullest example takes; nothing is stated when absent. */
  readonly print: { readonly pages?: number };
}

/** Everything that core, forms and elements know about one kind of document, without words. */
export interface DocumentDefinition {
  readonly slug: string;
  /** MAJOR.MINOR of the standard. */
  readonly standard: string;
  /** The oldest version whose documents have this shape, where older ones have another and migrate first. */
  readonly since?: string;
  /** `sha256:…` over the content without its identifiers and version stamps. */
  readonly hash: string;
  readonly kind: KindOfDocument;
  readonly maturity: Maturity;
  /** The document itself, with all fields below it. */
  readonly root: Field;
  readonly rules: readonly Rule[];
  readonly layout: Layout;
  /** Every distinct source line of the document. */
  readonly sources: readonly SourceLine[];
}

/** The words of one document in one language. */
export interface DocumentTexts {
  readonly slug: string;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** By pointer template, for example the `date` of each row of `/tests`. */
  readonly fields: Readonly<Record<string, { readonly title: string; readonly description?: string }>>;
  /** Message by rule id. */
  readonly rules: Readonly<Record<string, string>>;
  /** Title by section id. */
  readonly sections: Readonly<Record<string, string>>;
  /** Labels of the short closed code lists it uses: list name, then code. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What the units of its numbers are called after a number. */
  readonly units: Readonly<Record<string, string>>;
  /** Title by instrument id, for the instruments it cites. */
  readonly instruments: Readonly<Record<string, string>>;
}

/** All errors of a value, left on the function after a call. */
export interface FormCheck {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** What the generated module of one document in one language holds. */
export interface DocumentModule {
  readonly definition: DocumentDefinition;
  readonly form: FormCheck;
  readonly texts: DocumentTexts;
  /** Loads the long code lists of its fields, by name. */
  readonly codelists: CodelistLoaders;
}

/** Functions that load one code list each, by its name. */
export type CodelistLoaders = Readonly<Record<string, () => Promise<CodelistModule>>>;

/** First-error verdict for servers and batch. */
export type Guard = (value: unknown) => boolean;

/** One error of a generated validator, not yet in words. */
export interface SchemaError {
  /** The keyword of the schema in kebab-case. */
  readonly code: string;
  /** Where: at the member itself where one is missing or superfluous. */
  readonly path: string;
  /** What the schema asks for; never a value of the document. */
  readonly params: Readonly<Record<string, string | number | boolean>>;
}
