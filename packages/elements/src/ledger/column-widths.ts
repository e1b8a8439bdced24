import type { LedgerColumn } from '@guitu/forms/ledger';

/** In pixels. */
const NARROWEST = 56;
const WIDEST = 640;
/** One keystroke makes a column so much wider or narrower. */
export const WIDTH_STEP = 16;

/** Widths of the columns: what the person chose, else what their answers need. */
export interface ColumnWidths {
  readonly header: number;
  of(index: number): number;
  /** Distance of a column from the left edge of the table. */
  left(index: number): number;
  readonly total: number;
  set(index: number, width: number): void;
  /** Shares out room that is left over among columns that nobody has set. */
  fit(room: number): void;
}

/** Makes the widths of the columns of one ledger. */
export function createColumnWidths(columns: readonly LedgerColumn[], em: number): ColumnWidths {
  const natural = columns.map((column) => naturalWidth(column, em));
  const chosen = new Map<number, number>();
  const header = Math.round(3.25 * em);
  let share = 0;

  const of = (index: number): number => chosen.get(index) ?? Math.round((natural[index] ?? 0) + share);
  const sum = (end: number): number =>
    columns.slice(0, end).reduce((total, _column, index) => total + of(index), header);
  return {
    header,
    of,
    left: sum,
    get total() {
      return sum(columns.length);
    },
    set: (index, width) => void chosen.set(index, Math.max(NARROWEST, Math.min(WIDEST, Math.round(width)))),
    fit: (room) => {
      share = 0;
      const free = columns.length - chosen.size;
      if (free > 0) share = Math.max(0, Math.floor((room - sum(columns.length)) / free));
    },
  };
}

function naturalWidth({ title, group = '', field, widget }: LedgerColumn, em: number): number {
  const wide = /[\u2e80-\uffff]/.test(title) ? 1 : 0.56;
  const words = Math.max(title.length + (field.required ? 1 : 0), group.length * 0.85) * wide + 1.75;
  return Math.min(14, Math.max(words, contentWidth(widget, field.maxLength ?? 0))) * em;
}

/** In em. */
function contentWidth(widget: LedgerColumn['widget'], longest: number): number {
  switch (widget) {
    case 'integer':
    case 'yes-no':
      return 4.5;
    case 'decimal':
    case 'money':
    case 'percent':
      return 6;
    case 'date':
      return 7;
    case 'date-time':
      return 10;
    case 'radios':
    case 'select':
      return 7;
    case 'text':
      return longest > 64 ? 13 : 9;
    default:
      return 13;
  }
}
