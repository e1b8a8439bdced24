import type { Field, KindOfDocument, PrivacyClass } from '@guitu/core';
import { wordAnswers } from '../answers/word-answers.js';
import type { CodeText } from '../answers/word-answers.js';
import type { FormField, FormStore } from '../form-store.js';
import { isMaskedField, maskField } from '../mask/mask-field.js';
import type { JsonValue } from '../json.js';
import type { PaperPictures } from './paper-pictures.js';
import { PAPER_WORDS } from './paper-words.js';
import type { PaperWords } from './paper-words.js';

/**
 * How a document lies on paper: as an official letter, as a ruled form, or as a ledger across the sheet.
 */
export type PaperStyle = 'letter' | 'table' | 'ledger';

/** What may be chosen about a sheet. */
export interface PaperOptions {
  /** Prints the number of each field behind its title. */
  readonly numbers?: boolean;
  /** Prints at the end what the document rests on. */
  readonly grounds?: boolean;
  /** Classes of values that are not printed, or only their ends; none when absent. */
  readonly mask?: readonly PrivacyClass[];
  /** Prints a form to fill in by hand, whatever values there are; told by the values when absent. */
  readonly blank?: boolean;
  /** Rows of a ledger on each of its pages, as `dealRows` of what was measured gives them: each page is then added up. */
  readonly ledgerPages?: readonly number[];
  /**
   * Pictures of signatures and seals, by the id of their attachment; in their place stand words when absent. None is printed
   * where values are masked.
   */
  readonly pictures?: PaperPictures;
  /** Id and level of the title, where the sheet stands in a page. */
  readonly titleId?: string;
  readonly titleLevel?: number;
}

/** What the pieces of one sheet share. */
export interface PaperScene {
  readonly store: FormStore;
  readonly options: PaperOptions;
  readonly words: PaperWords;
  readonly style: PaperStyle;
  /** A form to fill in by hand. */
  readonly isBlank: boolean;
  /** The value of a field as people read it; `''` when there is none. */
  text(field: FormField): string;
  /** A value of a field as people read it, or what is left of it where it is masked. */
  textOf(field: Field, value: JsonValue | undefined): string;
  /** Whether a field has a value that is not printed. */
  isMasked(field: FormField): boolean;
}

const STYLES: Readonly<Partial<Record<KindOfDocument, PaperStyle>>> = {
  notice: 'letter',
  report: 'letter',
  ledger: 'ledger',
};

/** How documents of a kind lie on paper. */
export function paperStyleOf(kind: KindOfDocument): PaperStyle {
  return STYLES[kind] ?? 'table';
}

/** Looks at what a store holds; inside an effect it follows every value that it reads. */
export function paperScene(store: FormStore, codeText: CodeText, options: PaperOptions): PaperScene {
  const { definition, texts } = store.kind;
  const isBlank = options.blank ?? isUntouched(store);
  const textOf = wordAnswers(store.kind, codeText);
  const words = PAPER_WORDS[texts.language];
  const { mask = [] } = options;
  const valueOf = ({ path, field }: FormField): unknown =>
    isBlank && field.const === undefined ? undefined : store.watch(path).value;
  const printedText = (field: Field, value: JsonValue | undefined): string => {
    const text = textOf(field, value);
    return value !== undefined && isMaskedField(field, mask) ? maskField(field, text) : text;
  };
  const isMasked = (shown: FormField): boolean => isMaskedField(shown.field, mask) && valueOf(shown) !== undefined;
  return {
    store,
    options,
    words,
    isBlank,
    style: paperStyleOf(definition.kind),
    isMasked,
    textOf: printedText,
    text: (shown) => {
      if (valueOf(shown) === undefined) return isBlank ? '' : store.fieldState(shown.path).text;
      return printedText(shown.field, store.watch(shown.path).value);
    },
  };
}

/** Whether the document holds nothing but its header: a form to fill in by hand. */
function isUntouched({ kind, watch }: FormStore): boolean {
  return (kind.definition.root.fields ?? []).every(
    (field) => field.name === 'header' || isHollow(field, watch(`/${field.name}`).value),
  );
}

/** Required objects, lists and constants are there from the start: nobody has answered anything by them. */
function isHollow(field: Field | undefined, value: unknown): boolean {
  if (typeof value !== 'object' || value === null)
    return value === undefined || (field?.required === true && value === field.const && value !== true);
  return Object.entries(value).every(([name, member]) =>
    isHollow(
      field?.fields?.find((one) => one.name === name),
      member,
    ),
  );
}
