import type { MaskingWords } from '../masking/masking-words.js';
import type { FileWords } from '../files/file-words.js';
import type { SignatureWords } from '../signature/signature-words.js';
import { messages } from './zh-cn.js';

/** Every word that the elements say themselves; labels and issues come from the standard. */
export interface Messages {
  readonly loading: string;
  readonly loadFailed: (slug: string) => string;
  readonly required: string;
  readonly recommended: string;
  readonly maturity: Readonly<Record<'draft' | 'trial' | 'normative', string>>;
  readonly standard: (version: string) => string;

  readonly submit: string;
  readonly summaryTitle: (count: number) => string;
  /** Stands between a label and what is said of it. */
  readonly colon: string;
  /** Stands between the entries of a list in a sentence. */
  readonly comma: string;
  /** A remark behind a text. */
  readonly remark: (text: string) => string;
  readonly error: string;
  readonly warning: string;
  /** What a host form says of a document that is not complete. */
  readonly invalid: string;
  readonly hiddenValues: (count: number) => string;

  readonly source: string;
  readonly sourceOf: (label: string) => string;
  readonly ownComposition: string;
  readonly basis: Readonly<
    Record<'statute' | 'regulation' | 'norm' | 'local-policy' | 'news-report' | 'observed-practice', string>
  >;

  readonly choose: string;
  readonly yes: string;
  readonly no: string;
  /** What the profile `reference` is called. */
  readonly reference: string;
  readonly notFilled: string;
  readonly more: (group: string, count: number) => string;
  readonly counter: (used: number, limit: number) => string;
  readonly dateHint: string;
  readonly dateTimeHint: string;
  readonly pickDate: (label: string) => string;
  readonly date: (year: string, month: string, day: string) => string;

  readonly openList: (label: string) => string;
  readonly searchHint: string;
  readonly openListHint: string;

  readonly filledFromId: string;

  readonly row: (title: string, number: number) => string;
  readonly addRow: (title: string) => string;
  readonly removeRow: string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly undo: string;
  readonly rowAdded: (row: string) => string;
  readonly rowRemoved: (row: string) => string;
  readonly rowRestored: (row: string) => string;
  readonly rowMoved: (row: string, position: number) => string;
  readonly noRows: string;
  readonly rowsFull: (limit: number) => string;

  /** Of masked values; those that the masking brings along when absent. */
  readonly masking?: Partial<MaskingWords>;

  /** What is said of files, where the form takes or shows them; it comes with that part of the form. */
  readonly files?: Partial<FileWords>;
  /** What is said where somebody signs; it comes with that part of the form. */
  readonly signatures?: Partial<SignatureWords>;
}

/** The languages that the elements speak by themselves. */
export type Locale = 'zh-CN' | 'en';

/**
 * The messages of a language. Nearly every page speaks Chinese, so that it is there with the elements: a file of its
 * own would be one more to wait for before anything is drawn.
 */
export async function loadMessages(locale: Locale): Promise<Messages> {
  return locale === 'en' ? (await import('./en.js')).messages : messages;
}

/** The language that a `locale` or `lang` attribute asks for. */
export function localeOf(tag: string | null | undefined): Locale {
  return /^en\b/i.test(tag ?? '') ? 'en' : 'zh-CN';
}
