import type { LedgerActions } from './ledger-actions.js';
import type { LedgerGrid } from './grid.js';
import type { LedgerScene } from './ledger-scene.js';
import { WIDTH_STEP } from './column-widths.js';

/** Makes the keyboard of one grid: the ARIA grid pattern, with the keys that spreadsheets have taught. */
export function createGridKeys(
  { ledger, isReadonly }: LedgerScene,
  grid: LedgerGrid,
  actions: LedgerActions,
): (event: KeyboardEvent) => void {
  /** What a key means where columns run from left to right. */
  function keyOf({ key }: KeyboardEvent): string {
    if (!grid.isLeftward) return key;
    return key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key;
  }

  /** Keys while a cell is being edited; whether the key was used. */
  function whileEditing(event: KeyboardEvent): boolean {
    const key = keyOf(event);
    const { editor, active } = grid;
    const { position, column } = active;
    const isTyping = editor.state === 'typing';
    switch (keyOf(event)) {
      case 'Enter':
        if (event.altKey) {
          editor.box.setRangeText('\n', editor.box.selectionStart, editor.box.selectionEnd, 'end');
          return true;
        }
        grid.commit();
        grid.moveTo({ position: position + (event.shiftKey ? -1 : 1), column });
        return true;
      case 'Tab':
        // What is typed is taken on the way to the next cell. Where nothing is typed Tab leaves the grid, always.
        grid.commit();
        return step(event.shiftKey ? -1 : 1);
      case 'Escape':
        return grid.cancel();
      case 'ArrowDown':
      case 'ArrowUp':
        if (editor.isOpen) editor.move(event.key === 'ArrowDown' ? 1 : -1);
        else if (isTyping) {
          grid.commit();
          grid.moveTo({ position: position + (event.key === 'ArrowDown' ? 1 : -1), column });
        } else return false;
        return true;
      case 'ArrowLeft':
      case 'ArrowRight':
        if (!isTyping) return false;
        grid.commit();
        grid.moveTo({ position, column: column + (key === 'ArrowRight' ? 1 : -1) });
        return true;
      default:
        return false;
    }
  }

  /** To the cell before or behind, over the ends of rows; `false` at the ends of the ledger. */
  function step(by: 1 | -1): boolean {
    const { position, column } = grid.active;
    const width = ledger.columns.length;
    const place = position * width + column + by;
    if (place < 0 || place >= ledger.view.length * width) return false;
    grid.moveTo({ position: Math.floor(place / width), column: place % width });
    return true;
  }

  function move(event: KeyboardEvent): boolean {
    const { position, column } = grid.active;
    const lastRow = ledger.view.length - 1;
    const lastColumn = ledger.columns.length - 1;
    const isFar = event.ctrlKey || event.metaKey;
    const to = (nextPosition: number, nextColumn: number): boolean => {
      grid.moveTo({ position: nextPosition, column: nextColumn }, event.shiftKey && position >= 0);
      return true;
    };
    switch (keyOf(event)) {
      case 'ArrowUp':
        if (grid.isCards && !isFar)
          return column > 0 ? to(position, column - 1) : to(Math.max(0, position - 1), position > 0 ? lastColumn : 0);
        return to(isFar ? 0 : position - 1, column);
      case 'ArrowDown':
        if (grid.isCards && !isFar) return column < lastColumn ? to(position, column + 1) : to(position + 1, 0);
        return to(isFar ? lastRow : position + 1, column);
      case 'ArrowLeft':
        return to(position, isFar ? 0 : column - 1);
      case 'ArrowRight':
        return to(position, isFar ? lastColumn : column + 1);
      case 'Home':
        return to(isFar ? 0 : position, 0);
      case 'End':
        return to(isFar ? lastRow : position, lastColumn);
      case 'PageUp':
        return to(Math.max(0, position - grid.pageRows), column);
      case 'PageDown':
        return to(position + grid.pageRows, column);
      default:
        return false;
    }
  }

  function withControl(event: KeyboardEvent): boolean {
    switch (event.key.toLowerCase()) {
      case 'a':
        grid.select({ top: 0, bottom: ledger.view.length - 1, left: 0, right: ledger.columns.length - 1 });
        return true;
      case 'd':
        actions.fillDown();
        return true;
      case 'z':
        if (event.shiftKey) actions.redo();
        else actions.undo();
        return true;
      case 'y':
        actions.redo();
        return true;
      case 'f':
        return actions.openFind();
      case ' ':
        grid.select({ top: 0, bottom: ledger.view.length - 1, left: grid.active.column, right: grid.active.column });
        return true;
      default:
        return false;
    }
  }

  function inGrid(event: KeyboardEvent): boolean {
    const { position, column } = grid.active;
    switch (keyOf(event)) {
      case 'Enter':
      case 'F2':
        if (position < 0) return false;
        grid.startEditing();
        return true;
      case 'Escape':
        grid.moveTo(grid.active);
        return true;
      case 'Delete':
      case 'Backspace':
        actions.clear();
        return true;
      case ' ':
        if (event.shiftKey) {
          const { top, bottom } = grid.selection;
          grid.select({ top, bottom, left: 0, right: ledger.columns.length - 1 });
          return true;
        }
        return ledger.columns[column]?.field.type === 'boolean' && actions.toggle();
      default:
        return false;
    }
  }

  function inHeader(event: KeyboardEvent): boolean {
    const { column } = grid.active;
    const key = keyOf(event);
    const by = key === 'ArrowRight' ? WIDTH_STEP : key === 'ArrowLeft' ? -WIDTH_STEP : 0;
    if (by === 0 || !event.shiftKey) return false;
    grid.widths.set(column, grid.widths.of(column) + by);
    grid.resize();
    return true;
  }

  return (event) => {
    // What an input method composes belongs to it, and so does the Enter that ends it.
    if (event.isComposing || event.keyCode === 229 || grid.editor.composing) return;
    const isInHeader = grid.active.position < 0;
    if (grid.editor.state !== 'off' && !isInHeader) {
      if (whileEditing(event)) event.preventDefault();
      return;
    }
    const isControl = (event.ctrlKey || event.metaKey) && !event.altKey;
    const used =
      (isInHeader && inHeader(event)) ||
      move(event) ||
      (isControl ? withControl(event) : inGrid(event)) ||
      (isReadonly && event.key === 'F2');
    if (used) event.preventDefault();
  };
}
