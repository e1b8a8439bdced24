import type { Ledger } from '@guitu/forms/ledger';
import type { CellRange } from '@guitu/forms/ledger';
import { isFigure } from './ledger-scene.js';
import type { LedgerScene } from './ledger-scene.js';
import type { GridWindow } from './grid-window.js';

/** One drawn row; it is used again for another position when it scrolls out of sight. */
export interface DrawnRow {
  readonly element: HTMLTableRowElement;
  readonly head: HTMLTableCellElement;
  readonly cells: readonly HTMLTableCellElement[];
  position: number;
}

/** The body of the table. */
export interface GridRows {
  readonly body: HTMLTableSectionElement;
  /** Draws a window and brings its rows up to date. */
  draw(window: GridWindow, rowHeight: number, selection: CellRange | undefined): void;
  row(position: number): DrawnRow | undefined;
  /** The position and column that an element of the body belongs to. */
  placeOf(element: Element): { readonly position: number; readonly column: number } | undefined;
}

/** Makes the body of one grid. */
export function createGridRows(scene: LedgerScene, frozen: () => number): GridRows {
  const { ledger, words } = scene;
  const body = document.createElement('tbody');
  const drawn = new Map<number, DrawnRow>();
  const spacers: HTMLTableRowElement[] = [];

  function makeRow(): DrawnRow {
    const element = document.createElement('tr');
    const head = document.createElement('th');
    head.scope = 'row';
    head.className = 'gt-rownumber';
    head.setAttribute('aria-colindex', '1');
    head.append('');
    element.append(head);
    const cells = ledger.columns.map((column, index) => {
      const cell = document.createElement('td');
      cell.setAttribute('role', 'gridcell');
      cell.setAttribute('aria-colindex', String(index + 2));
      cell.setAttribute('data-label', column.name);
      if (column.readonly && !scene.isReadonly) cell.setAttribute('aria-readonly', 'true');
      cell.append('');
      element.append(cell);
      return cell;
    });
    return { element, head, cells, position: -1 };
  }

  function makeSpacer(): HTMLTableRowElement {
    const spacer = document.createElement('tr');
    spacer.className = 'gt-spacer';
    spacer.setAttribute('aria-hidden', 'true');
    const cell = document.createElement('td');
    cell.colSpan = ledger.columns.length + 1;
    spacer.append(cell);
    return spacer;
  }

  function fill(drawnRow: DrawnRow, selection: CellRange | undefined): void {
    const { element, head, cells, position } = drawnRow;
    const row = ledger.view[position];
    if (row === undefined) return;
    setAttribute(element, 'aria-rowindex', String(position + 2));
    setText(head, String(row + 1));
    const errors = errorsIn(ledger, row);
    setClass(head, errors > 0 ? 'gt-rownumber gt-rowwrong' : 'gt-rownumber');
    setAttribute(head, 'title', errors > 0 ? words.errorsOfRow(row + 1, errors) : '');
    const isRowSelected = selection !== undefined && position >= selection.top && position <= selection.bottom;
    const isOdd = position % 2 === 1;
    setClass(element, isOdd ? 'gt-odd' : '');
    ledger.columns.forEach((column, index) => {
      const cell = cells[index];
      if (!cell) return;
      setText(cell, ledger.text(row, column));
      const issues = ledger.cellIssues(row, column);
      const isWrong = issues.some(({ severity }) => severity === 'error');
      const isSelected = isRowSelected && index >= selection.left && index <= selection.right;
      setClass(
        cell,
        (isFigure(column) ? 'gt-figure' : '') +
          (index < frozen() ? ' gt-frozen' : '') +
          (isWrong ? ' gt-wrong' : issues.length > 0 ? ' gt-noted' : '') +
          (column.readonly && !scene.isReadonly ? ' gt-locked' : '') +
          (column.masked ? ' gt-masked' : '') +
          (isSelected ? ' gt-selected' : ''),
      );
      if (isWrong) setAttribute(cell, 'part', 'cell cell-error');
      else setAttribute(cell, 'part', 'cell');
      setAttribute(cell, 'aria-invalid', isWrong ? 'true' : '');
      setAttribute(cell, 'aria-selected', isSelected ? 'true' : scene.isReadonly ? '' : 'false');
    });
  }

  return {
    body,
    row: (position) => drawn.get(position),
    draw: ({ positions, gaps, rest }, rowHeight, selection) => {
      const wanted = new Set(positions);
      const free: DrawnRow[] = [];
      for (const [position, one] of drawn) {
        if (wanted.has(position)) continue;
        drawn.delete(position);
        free.push(one);
      }
      let at: ChildNode | null = body.firstChild;
      let spacer = 0;
      const place = (element: HTMLTableRowElement): void => {
        if (at === element) at = at.nextSibling;
        else body.insertBefore(element, at);
      };
      const space = (rows: number): void => {
        if (rows <= 0) return;
        const element = (spacers[spacer] ??= makeSpacer());
        spacer += 1;
        const height = `${rows * rowHeight}px`;
        if (element.style.height !== height) element.style.height = height;
        place(element);
      };
      // Rows to be used again leave first, so that what stays keeps its place.
      for (const { element } of free) {
        if (at === element) at = at.nextSibling;
        element.remove();
      }
      for (const position of positions) {
        space(gaps.get(position) ?? 0);
        const one = drawn.get(position) ?? free.pop() ?? makeRow();
        one.position = position;
        drawn.set(position, one);
        fill(one, selection);
        place(one.element);
      }
      space(rest);
      while (at) {
        const left: ChildNode = at;
        at = at.nextSibling;
        left.remove();
      }
    },
    placeOf: (element) => {
      const cell = element.closest<HTMLTableCellElement>('td[role=gridcell],th.gt-rownumber');
      const row = cell?.parentElement;
      for (const one of drawn.values()) {
        if (one.element !== row) continue;
        return { position: one.position, column: one.cells.indexOf(cell as HTMLTableCellElement) };
      }
      return undefined;
    },
  };
}

/** How many errors a row has. */
function errorsIn(ledger: Ledger, row: number): number {
  return ledger.issues(row).filter(({ severity }) => severity === 'error').length;
}

/** The text of a cell is its first child; what stands behind it belongs to the editor. */
function setText(cell: HTMLElement, text: string): void {
  const node = cell.firstChild as Text;
  if (node.data !== text) node.data = text;
}

function setClass(element: HTMLElement, name: string): void {
  const active = element.classList.contains('gt-active') ? ' gt-active' : '';
  if (element.className !== name + active) element.className = name + active;
}

function setAttribute(element: HTMLElement, name: string, value: string): void {
  if (value === '') {
    if (element.hasAttribute(name)) element.removeAttribute(name);
  } else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
