// Runs in the page.
import { createForm } from '@guitu/forms';
import { createLedger } from '@guitu/forms/ledger';

/** @typedef {import('@guitu/elements').GuituForm} Form */
/** @typedef {import('./answer-keys.mjs').Act} Act */
/** @typedef {import('@guitu/forms/ledger').LedgerColumn} Column */
/** @typedef {{ columns: readonly Column[], textOf: (row: number, column: Column) => string, isReady: boolean }} Sheet the wanted rows as cells */

const ROWS = '/rows';
const WORDS = { yes: '是', no: '否', comma: '、', entries: () => '' };

/** The wanted rows of a form, as they are laid out in its grid. @type {WeakMap<Form, Sheet>} */
const sheets = new WeakMap();

/** @param {Form} form @param {any} wanted @returns {Sheet} */
const sheetOf = (form, wanted) => {
  const known = sheets.get(form);
  if (known) return known;
  const { kind } = /** @type {any} */ (form.store);
  const ledger = createLedger({ store: createForm({ kind, value: wanted }), path: ROWS, words: WORDS });
  const { columns } = ledger;
  const sheet = {
    columns,
    textOf: (/** @type {number} */ row, /** @type {Column} */ column) => ledger.editText(row, column),
    isReady: false,
  };
  sheets.set(form, sheet);
  void ledger.loadCodes().then(() => (sheet.isReady = true));
  return sheet;
};

/** @param {any} value @param {string} pointer @returns {any} */
const valueAt = (value, pointer) =>
  pointer
    .split('/')
    .slice(1)
    .reduce((found, name) => found?.[name], value);

/**
 * What to press next in a grid or in the tools above it: its keys are those of a spreadsheet. A new row where one is
 * missing, else arrows to the next cell that holds something else than it should, and its text; nothing when the rows
 * are as they should be, so that Tab has to lead on.
 * @param {Form} form @param {any} wanted @param {HTMLElement} element
 * @param {(field: any, value: any) => string} written a value as a clerk types it
 * @returns {Act | undefined}
 */
export const gridAct = (form, wanted, element, written) => {
  const isBox = element.classList.contains('gt-box');
  const isAdd = element.classList.contains('gt-addrow');
  if (!isBox && !isAdd) return undefined;
  const sheet = sheetOf(form, wanted);
  if (!sheet.isReady) return { act: 'wait' };
  const now = /** @type {any} */ (form.value)?.rows ?? [];
  const cell = wrongCell(sheet, now, wanted.rows);
  if (isAdd) return cell || now.length >= wanted.rows.length ? undefined : { act: 'keys', keys: ['Enter'] };
  if (!cell) return now.length < wanted.rows.length ? { act: 'keys', keys: ['Shift+Tab'] } : undefined;
  return cellAct(sheet, cell, { element, wanted, written });
};

/** The first cell that holds something else than it should. @param {Sheet} sheet @param {any[]} now @param {any[]} wanted */
const wrongCell = ({ columns }, now, wanted) => {
  for (let row = 0; row < Math.min(now.length, wanted.length); row += 1) {
    const column = columns.findIndex(
      (one) => !one.readonly && String(valueAt(now[row], one.path)) !== String(valueAt(wanted[row], one.path)),
    );
    if (column >= 0) return { row, column };
  }
  return undefined;
};

/** @param {Sheet} sheet @param {{ row: number, column: number }} cell @param {{ element: HTMLElement, wanted: any, written: (field: any, value: any) => string }} scene @returns {Act} */
const cellAct = (sheet, { row, column }, { element, wanted, written }) => {
  const at = /** @type {HTMLElement} */ (element.closest('[aria-colindex]'));
  const down = row + 2 - Number(at.parentElement?.getAttribute('aria-rowindex'));
  const right = column + 2 - Number(at.getAttribute('aria-colindex'));
  if (down !== 0 || right !== 0)
    return {
      act: 'keys',
      keys: [
        ...repeated(down > 0 ? 'ArrowDown' : 'ArrowUp', Math.abs(down)),
        ...repeated(right > 0 ? 'ArrowRight' : 'ArrowLeft', Math.abs(right)),
      ],
    };
  const one = /** @type {Column} */ (sheet.columns[column]);
  const path = `${ROWS}/${row}${one.path}`;
  const value = valueAt(wanted.rows[row], one.path);
  if (value === undefined) return { act: 'keys', keys: ['Delete'], path };
  const isText = typeof value === 'string' && one.field.codelist === undefined;
  const text = isText || typeof value === 'number' ? written(one.field, value) : sheet.textOf(row, one);
  // Every other column is edited in place, and left by Enter, which goes down, instead of by Tab, which goes on;
  // behind the last column of the last row Tab would leave the grid before all rows are there.
  return column % 2 === 0 && column + 1 < sheet.columns.length
    ? { act: 'cell', text, after: 'Tab', path }
    : { act: 'cell', keys: ['F2', 'Control+A'], text, after: 'Enter', path };
};

/** @param {string} key @param {number} times */
const repeated = (key, times) => Array.from({ length: times }, () => key);
