import { formatStored } from '@guitu/forms';
import { isSummed } from '@guitu/forms/ledger';
import type { LedgerScene } from './ledger-scene.js';

/** The row of sums; it is there when some column is added up. */
export interface GridFoot {
  readonly foot: HTMLTableSectionElement;
  readonly hasSums: boolean;
  draw(frozen: number): void;
}

/** Makes the foot of one grid. */
export function createGridFoot({ ledger, words }: LedgerScene): GridFoot {
  const foot = document.createElement('tfoot');
  const row = document.createElement('tr');
  const head = document.createElement('th');
  head.scope = 'row';
  head.setAttribute('aria-colindex', '1');
  head.className = 'gt-corner';
  row.append(head);
  const cells = ledger.columns.map((column, index) => {
    const cell = document.createElement('td');
    cell.setAttribute('role', 'gridcell');
    cell.setAttribute('aria-colindex', String(index + 2));
    cell.setAttribute('data-label', column.name);
    row.append(cell);
    return cell;
  });
  foot.append(row);
  const hasSums = ledger.columns.some(isSummed);

  return {
    foot,
    hasSums,
    draw: (frozen) => {
      row.setAttribute('aria-rowindex', String(ledger.view.length + 2));
      const isPart = ledger.view.length !== ledger.rows.length;
      head.textContent = words.total;
      head.title = isPart ? words.totalShown : words.total;
      const totals = ledger.totals();
      ledger.columns.forEach((column, index) => {
        const cell = cells[index];
        const sum = totals.get(column.path);
        if (!cell) return;
        cell.className = `gt-figure${index < frozen ? ' gt-frozen' : ''}${sum === undefined ? ' gt-nosum' : ''}`;
        cell.textContent = sum === undefined ? '' : formatStored(column.field, sum);
      });
    },
  };
}
