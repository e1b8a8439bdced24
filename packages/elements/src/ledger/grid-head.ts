import type { LedgerScene } from './ledger-scene.js';
import { isFigure } from './ledger-scene.js';

/** The header of the table: one button a column, and a handle at its edge. */
export interface GridHead {
  readonly head: HTMLTableSectionElement;
  draw(frozen: number): void;
  button(column: number): HTMLButtonElement | undefined;
  columnOf(element: Element): number;
}

/** Makes the header of one grid. */
export function createGridHead({ ledger, words, isReadonly }: LedgerScene): GridHead {
  const head = document.createElement('thead');
  const row = document.createElement('tr');
  row.setAttribute('aria-rowindex', '1');
  const corner = document.createElement('th');
  corner.scope = 'col';
  corner.className = 'gt-corner';
  corner.setAttribute('aria-colindex', '1');
  const name = document.createElement('span');
  name.className = 'gt-hidden';
  name.textContent = words.rowNumber;
  corner.append(name);
  row.append(corner);
  head.append(row);

  const cells = ledger.columns.map((column, index) => {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.setAttribute('aria-colindex', String(index + 2));
    const button = document.createElement('button');
    button.type = 'button';
    button.tabIndex = -1;
    button.className = 'gt-column';
    button.setAttribute('aria-haspopup', 'dialog');
    button.title = column.description ?? words.columnMenu(column.name);
    if (column.group !== undefined) button.append(part('gt-column-group', column.group));
    const title = part('gt-column-title', column.title);
    if (column.field.required && !isReadonly) title.append(part('gt-star', '*'));
    const sign = part('gt-sign', '');
    sign.setAttribute('aria-hidden', 'true');
    button.append(title, sign);
    const handle = part('gt-handle', '');
    handle.setAttribute('aria-hidden', 'true');
    cell.append(button, handle);
    row.append(cell);
    return { cell, button, sign };
  });

  return {
    head,
    draw: (frozen) => {
      ledger.columns.forEach(({ path, ...column }, index) => {
        const drawn = cells[index];
        if (!drawn) return;
        const { sort, filters } = ledger;
        const isSorted = sort?.path === path;
        drawn.cell.className =
          (isFigure({ path, ...column }) ? 'gt-figure' : '') + (index < frozen ? ' gt-frozen' : '');
        if (isSorted) drawn.cell.setAttribute('aria-sort', sort.descending ? 'descending' : 'ascending');
        else drawn.cell.removeAttribute('aria-sort');
        drawn.sign.textContent = (isSorted ? (sort.descending ? '▼' : '▲') : '') + (filters.has(path) ? '▽' : '');
      });
    },
    button: (column) => cells[column]?.button,
    columnOf: (element) => {
      const cell = element.closest('th');
      return cells.findIndex((one) => one.cell === cell);
    },
  };
}

function part(className: string, text: string): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}
