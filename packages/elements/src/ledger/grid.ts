import type { CellRange } from '@guitu/forms/ledger';
import type { CellEditor } from './cell-editor.js';
import type { ColumnWidths } from './column-widths.js';
import type { GridHead } from './grid-head.js';
import type { GridRows } from './grid-rows.js';
import type { CellPlace } from './ledger-scene.js';

/** The grid itself: what is drawn, where the focus is, what is selected. */
export interface LedgerGrid {
  readonly scroller: HTMLElement;
  readonly editor: CellEditor;
  readonly rows: GridRows;
  readonly head: GridHead;
  readonly widths: ColumnWidths;
  readonly active: CellPlace;
  readonly selection: CellRange;
  /** Rows are drawn as cards, one below the other. */
  readonly isCards: boolean;
  /** Columns run from right to left. */
  readonly isLeftward: boolean;
  /** Rows that fit into sight. */
  readonly pageRows: number;
  frozen: number;
  /** Fields that a card shows. */
  cardFields: number;
  /** Brings what is in sight up to date. */
  draw(): void;
  /** Measures the room again, then draws. */
  resize(): void;
  /** Makes a cell the active one and brings it into sight; `isExtending` keeps the other corner of the selection. */
  moveTo(place: CellPlace, isExtending?: boolean): void;
  select(range: CellRange): void;
  focus(): void;
  startEditing(): void;
  /** Takes what was typed; whether a cell was being edited. */
  commit(): boolean;
  cancel(): boolean;
  /** Writes a text into the active cell, as if it was typed. */
  enterText(text: string): void;
}
