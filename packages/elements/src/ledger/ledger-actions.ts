import type { FieldDetail } from '../event-details.js';
import type { LedgerGrid } from './grid.js';
import type { LedgerScene } from './ledger-scene.js';

/** What the person can do to the ledger beside typing; each act is one step to undo. */
export interface LedgerActions {
  undo(): void;
  redo(): void;
  clear(): void;
  fillDown(): void;
  /** Yes becomes no, no becomes yes, nothing becomes yes; whether the cell could be changed. */
  toggle(): boolean;
  addRow(): void;
  removeRows(): void;
  openFind(): boolean;
  nextError(): void;
}

/** Makes the actions of one ledger. */
export function createLedgerActions(
  { ledger, words, announce, tellChange, isReadonly, root }: LedgerScene,
  grid: LedgerGrid,
): LedgerActions {
  /** Several cells at once: the page hears of the list. */
  const changed = (source?: FieldDetail['source']): void => tellChange(ledger.path, source);

  function selectedRows(): readonly number[] {
    const { top, bottom } = grid.selection;
    return ledger.view.slice(top, bottom + 1);
  }

  return {
    undo: () => {
      if (isReadonly || !ledger.undo()) return;
      announce(words.undone);
      changed('undo');
      // A button that is switched off loses the focus.
      if (!ledger.canUndo) grid.focus();
    },
    redo: () => {
      if (isReadonly || !ledger.redo()) return;
      announce(words.redone);
      changed('redo');
      if (!ledger.canRedo) grid.focus();
    },
    clear: () => {
      if (!isReadonly && ledger.clear(grid.selection)) changed();
    },
    fillDown: () => {
      if (!isReadonly && ledger.fillDown(grid.selection)) changed();
    },
    toggle: () => {
      const row = ledger.view[grid.active.position];
      const column = ledger.columns[grid.active.column];
      if (row === undefined || !column || column.readonly || isReadonly) return false;
      grid.enterText(ledger.value(row, column) === true ? words.no : words.yes);
      return true;
    },
    addRow: () => {
      const at = ledger.addRows(1);
      if (at === undefined) return announce(words.full(ledger.limit));
      announce(words.rowsAdded(1));
      changed();
      const position = ledger.view.indexOf(at);
      grid.moveTo({ position: position < 0 ? ledger.view.length - 1 : position, column: 0 });
    },
    removeRows: () => {
      const rows = selectedRows();
      if (!ledger.removeRows(rows)) return;
      announce(words.rowsRemoved(rows.length));
      changed();
      grid.moveTo({ ...grid.active, position: Math.max(0, grid.selection.top) });
    },
    openFind: () => {
      const box = root.querySelector<HTMLInputElement>('.gt-find');
      box?.focus();
      box?.select();
      return box !== null;
    },
    nextError: () => {
      const { rowsWithErrors } = ledger.findings;
      const wrong = new Set(rowsWithErrors);
      const { position } = grid.active;
      const { view } = ledger;
      for (let by = 1; by <= view.length; by += 1) {
        const next = (position + by) % view.length;
        const row = view[next] as number;
        if (!wrong.has(row)) continue;
        const column = ledger.columns.findIndex((one) =>
          ledger.cellIssues(row, one).some(({ severity }) => severity === 'error'),
        );
        return grid.moveTo({ position: next, column: Math.max(0, column) });
      }
    },
  };
}
