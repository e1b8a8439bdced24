import type { Ledger, LedgerColumn } from '@guitu/forms/ledger';
import type { FieldDetail } from '../event-details.js';
import type { Locale } from '../messages/messages.js';
import type { LedgerWords } from './ledger-words.js';

/** A cell by its position in the view and its column; position -1 is the header. */
export interface CellPlace {
  readonly position: number;
  readonly column: number;
}

/** What the parts of one drawn ledger share. */
export interface LedgerScene {
  readonly ledger: Ledger;
  readonly words: LedgerWords;
  readonly locale: Locale;
  readonly isReadonly: boolean;
  /** Start of every id in the root. */
  readonly prefix: string;
  readonly root: HTMLElement | ShadowRoot;
  /** Tells the page what the person did. */
  tell(type: string, detail: unknown): void;
  /** Tells the page what the person changed: a cell, or the list where it was several; by hand unless said. */
  tellChange(path: string, source?: FieldDetail['source']): void;
  /** Says something to people who listen to the page. */
  announce(text: string): void;
  /** Shows everything around the grid anew. */
  redraw(): void;
}

/** What a column is for, which decides how its cells are set. */
export function isFigure({ field, widget }: LedgerColumn): boolean {
  return (field.type === 'integer' || field.type === 'number') && widget !== 'select';
}
