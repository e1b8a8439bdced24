import { isEqual } from '../document/equal.js';
import type { FormStore } from '../form-store.js';
import type { JsonList, JsonValue } from '../json.js';
import type { UnreadTexts } from './ledger-cells.js';
import type { LedgerColumn } from './ledger-columns.js';
import type { CellsStep, RowsStep } from './ledger-history.js';
import { valueIn } from './ledger-totals.js';
import { rowsAt } from './row-checks.js';

/** Puts the steps of a ledger into the store, and keeps the texts that stand for no value. */
export interface RowWriter {
  write(part: CellsStep | RowsStep): void;
  /** Forgets the kept texts of some cells. Whether there were any. */
  forget(rows: readonly number[], columns: readonly LedgerColumn[]): boolean;
  /** Keeps a text that stands for no value; the store refuses submission until it is changed. */
  keepText(row: number, column: LedgerColumn, text: string): boolean;
  /** Reads from the store which texts stand for no value, after somebody else has changed it. */
  readTexts(): void;
}

/** What a writer needs of its ledger. */
interface WriterSource {
  readonly unread: UnreadTexts;
  readonly columns: readonly LedgerColumn[];
  readonly keyOf: (row: number) => string;
}

/** More rows than this are put in as one list: each row by itself copies the list once. */
const MOST_SINGLY = 64;

/** Makes the writer of one ledger. */
export function createRowWriter(store: FormStore, path: string, { unread, columns, keyOf }: WriterSource): RowWriter {
  const current = (): JsonList => rowsAt(store.get(path));

  function writeCells({ places, after }: CellsStep): void {
    if (places.length <= MOST_SINGLY) {
      places.forEach((place, index) => store.set(`${path}/${place}`, after[index]));
    } else {
      const copy: JsonValue[] = current().slice();
      places.forEach((place, index) => (copy[place] = after[index] as JsonValue));
      store.set(path, copy);
    }
  }

  function writeRows({ kind, places, rows }: RowsStep): void {
    const now = current();
    const first = places[0] ?? 0;
    const isTail = kind === 'add' ? first === now.length : first + places.length === now.length;
    if (isTail) store.set(path, kind === 'add' ? [...now, ...rows] : now.slice(0, first));
    else if (kind === 'add') places.forEach((place, index) => store.addRow(path, rows[index], place));
    else for (const place of places.slice().reverse()) store.removeRow(path, place);
  }

  /** Texts of cells that the step itself has changed are out of date. */
  function outdate({ places, before, after }: CellsStep): void {
    if (unread.size === 0) return;
    places.forEach((place, index) => {
      for (const { path: cell } of columns) {
        if (!isEqual(valueIn(before[index], cell), valueIn(after[index], cell))) unread.delete(keyOf(place) + cell);
      }
    });
  }

  /** A row that is set as a whole forgets its texts; those that stand for no value are told again. */
  function retell(places: readonly number[]): void {
    if (unread.size === 0) return;
    for (const place of places) {
      for (const { path: cell } of columns) {
        const text = unread.get(keyOf(place) + cell);
        if (text !== undefined) store.enter(`${path}/${place}${cell}`, text);
      }
    }
  }

  return {
    write: (part) => {
      if (part.kind !== 'cells') {
        writeRows(part);
        return retell(current().map((_row, index) => index));
      }
      outdate(part);
      writeCells(part);
      retell(part.places.length > MOST_SINGLY ? current().map((_row, index) => index) : part.places);
    },
    forget: (rows, among) => {
      if (unread.size === 0) return false;
      let isForgotten = false;
      for (const row of rows) {
        for (const column of among) {
          if (!unread.delete(keyOf(row) + column.path)) continue;
          isForgotten = true;
          store.set(`${path}/${row}${column.path}`, undefined);
        }
      }
      return isForgotten;
    },
    keepText: (row, column, text) => {
      if (!store.enter(`${path}/${row}${column.path}`, text)) return false;
      unread.set(keyOf(row) + column.path, text);
      return true;
    },
    readTexts: () => {
      unread.clear();
      const texts = store.signals.untracked(() => store.unreadTexts());
      for (const place of Object.keys(texts)) {
        if (!place.startsWith(`${path}/`)) continue;
        const [row = '', ...cell] = place.slice(path.length + 1).split('/');
        unread.set(`${keyOf(Number(row))}/${cell.join('/')}`, texts[place] ?? '');
      }
    },
  };
}
