import { formatStored } from '@guitu/forms';
import { isSummed } from '@guitu/forms/ledger';
import type { LedgerScene } from './ledger-scene.js';
import { isFigure } from './ledger-scene.js';

/** All rows of the view as one plain table for paper; the browser repeats its header on every sheet. */
export function printedLedger(scene: LedgerScene): HTMLTableElement {
  const { ledger, words } = scene;
  const { columns, view, store, path } = ledger;
  const table = document.createElement('table');
  table.className = 'gt-paper';
  const caption = table.createCaption();
  caption.textContent = store.kind.texts.title;
  caption.title = store.describe(path).title;
  const head = table.createTHead().insertRow();
  for (const title of [words.rowNumber, ...columns.map(({ name }) => name)]) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.textContent = title;
    head.append(cell);
  }
  const body = table.createTBody();
  const figures = columns.map(isFigure);
  for (const row of view) {
    const line = body.insertRow();
    line.insertCell().textContent = String(row + 1);
    columns.forEach((column, index) => {
      const cell = line.insertCell();
      cell.textContent = ledger.text(row, column);
      if (figures[index]) cell.className = 'gt-figure';
    });
  }
  if (columns.some(isSummed)) addTotals(scene, table.createTFoot().insertRow());
  return table;
}

/** The sums of the rows shown. */
function addTotals({ ledger, words }: LedgerScene, line: HTMLTableRowElement): void {
  const head = document.createElement('th');
  head.scope = 'row';
  head.textContent = ledger.view.length === ledger.rows.length ? words.total : words.totalShown;
  line.append(head);
  const totals = ledger.totals();
  for (const column of ledger.columns) {
    const sum = totals.get(column.path);
    const cell = line.insertCell();
    cell.className = 'gt-figure';
    cell.textContent = sum === undefined ? '' : formatStored(column.field, sum);
  }
}
