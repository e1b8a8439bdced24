import type { CellRange } from '@guitu/forms/ledger';
import { createCellEditor } from './cell-editor.js';
import { createColumnWidths } from './column-widths.js';
import type { LedgerGrid } from './grid.js';
import { createGridFoot } from './grid-foot.js';
import { createGridHead } from './grid-head.js';
import { createGridRows } from './grid-rows.js';
import { windowOf } from './grid-window.js';
import type { CellPlace, LedgerScene } from './ledger-scene.js';

/** Height of a row, and of the parts of a card, in em of the element. */
const ROW = 2.25;
const CARD_HEAD = 2.25;
const CARD_LINE = 1.875;
const CARD_REST = 1.25;
/** Narrower than this, in em, rows become cards. */
const NARROW = 40;

/** Makes the grid of one ledger. `frozen` columns stay when the others scroll. */
export function createLedgerGrid(scene: LedgerScene, frozen: number): LedgerGrid {
  const { ledger, words } = scene;
  const { root } = scene;
  const em =
    parseFloat(getComputedStyle(root instanceof ShadowRoot ? root.host : (root as HTMLElement)).fontSize) || 16;
  const widths = createColumnWidths(ledger.columns, em * 0.9375);
  const scroller = document.createElement('div');
  scroller.className = 'gt-scroller';
  scroller.setAttribute('part', 'grid');
  const table = document.createElement('table');
  table.setAttribute('role', 'grid');
  table.setAttribute('aria-label', words.gridLabel(ledger.store.describe(ledger.path).title));
  if (!scene.isReadonly) table.setAttribute('aria-multiselectable', 'true');
  else table.setAttribute('aria-readonly', 'true');
  table.setAttribute('aria-colcount', String(ledger.columns.length + 1));
  const group = document.createElement('colgroup');
  for (let index = 0; index <= ledger.columns.length; index += 1) group.append(document.createElement('col'));
  const head = createGridHead(scene);
  const foot = createGridFoot(scene);
  let isCards = false;
  let isLeftward = false;
  let frozenColumns = Math.min(frozen, ledger.columns.length);
  const rows = createGridRows(scene, () => (isCards ? 0 : frozenColumns));
  table.append(group, head.head, rows.body);
  if (foot.hasSums) table.append(foot.foot);
  scroller.append(table);

  let active: CellPlace = { position: 0, column: 0 };
  let anchor: CellPlace = active;
  let cardFields = 6;
  let rowHeight = ROW * em;
  let headHeight = 0;
  let footHeight = 0;

  const editor = createCellEditor(scene, {
    begun: () => {
      grid.draw();
      note();
    },
    typed: (text) => {
      const row = ledger.view[active.position];
      const column = ledger.columns[active.column];
      if (row === undefined || !column) return;
      const said = text.trim() === '' ? [] : ledger.tryText(row, column, text);
      // A choice that is being searched is not wrong yet.
      editor.note(editor.isOpen ? [] : said, said.length > 0 && !editor.isOpen);
    },
    chosen: () => {
      grid.commit();
      grid.focus();
    },
  });

  /** What is wrong with the active cell, while nobody types in it. */
  function note(): void {
    if (editor.state !== 'off') return;
    const row = ledger.view[active.position];
    const column = ledger.columns[active.column];
    const issues = row === undefined || !column ? [] : ledger.cellIssues(row, column);
    editor.note(
      issues.map(({ message }) => message),
      issues.some(({ severity }) => severity === 'error'),
    );
  }

  function markActive(): void {
    const drawn = rows.row(active.position);
    const cell = drawn?.cells[active.column];
    const before = rows.body.querySelector('.gt-active');
    if (before && before !== cell) before.classList.remove('gt-active');
    const row = ledger.view[active.position];
    const column = ledger.columns[active.column];
    if (!cell || row === undefined || !column) return;
    cell.classList.add('gt-active');
    const hadFocus = editor.box === deepFocus(scene.root);
    const text = ledger.text(row, column);
    editor.placeIn(cell, column, words.cell(column.name, row + 1, text === '' ? words.emptyCell : text));
    if (hadFocus) editor.box.focus({ preventScroll: true });
  }

  function applyWidths(): void {
    const { children } = group;
    const set = (index: number, width: number): void => {
      (children[index] as HTMLElement).style.width = `${width}px`;
    };
    set(0, widths.header);
    ledger.columns.forEach((_column, index) => {
      set(index + 1, widths.of(index));
      table.style.setProperty(`--left${index}`, `${widths.left(index)}px`);
    });
    table.style.width = isCards ? '100%' : `${widths.total}px`;
  }

  function applyFrozen(): void {
    // Each frozen column keeps its own distance from the edge; the rule sheet cannot know how many there are.
    const edges = Array.from({ length: frozenColumns }, (_none, index) => index);
    for (const row of Array.from(table.rows)) {
      for (const index of edges) {
        const cell = row.cells[index + 1];
        if (!cell || row.classList.contains('gt-spacer')) continue;
        cell.style[isLeftward ? 'right' : 'left'] = isCards ? '' : `var(--left${index})`;
        cell.style[isLeftward ? 'left' : 'right'] = '';
      }
    }
  }

  /** How far the table lies behind the edge where its columns begin. Browsers count `scrollLeft` from there in more than one way. */
  function scrolled(): number {
    const [view, whole] = [scroller.getBoundingClientRect(), table.getBoundingClientRect()];
    const distance = isLeftward
      ? whole.right - (view.right - scroller.clientLeft)
      : view.left + scroller.clientLeft - whole.left;
    return Math.round(distance);
  }

  /** Brings a cell out from under the header, the sums and the frozen columns. */
  function reveal({ position, column }: CellPlace): void {
    if (position < 0) return;
    const top = position * rowHeight;
    const room = scroller.clientHeight - headHeight - footHeight;
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (top + rowHeight > scroller.scrollTop + room) {
      scroller.scrollTop = rowHeight > room ? top : Math.ceil(top + rowHeight - room);
    }
    if (isCards || column < frozenColumns) return;
    const left = widths.left(column);
    const frozenWidth = widths.left(frozenColumns);
    const over = left - frozenWidth - scrolled();
    const under = left + widths.of(column) - scrolled() - scroller.clientWidth;
    const by = over < 0 ? over : Math.max(0, under);
    if (by !== 0) scroller.scrollLeft += isLeftward ? -by : by;
  }

  const grid: LedgerGrid = {
    scroller,
    editor,
    rows,
    head,
    widths,
    get active() {
      return active;
    },
    get selection() {
      return rangeOf(anchor, active);
    },
    get isCards() {
      return isCards;
    },
    get isLeftward() {
      return isLeftward;
    },
    get pageRows() {
      return Math.max(1, Math.floor((scroller.clientHeight - headHeight - footHeight) / rowHeight) - 1);
    },
    get frozen() {
      return frozenColumns;
    },
    set frozen(count: number) {
      frozenColumns = Math.max(0, Math.min(count, ledger.columns.length));
      for (const row of Array.from(table.rows))
        for (const { style } of Array.from(row.cells)) style.left = style.right = '';
      grid.draw();
    },
    get cardFields() {
      return cardFields;
    },
    set cardFields(count: number) {
      cardFields = count;
      grid.resize();
    },
    draw: () => {
      const { length } = ledger.view;
      if (active.position >= length) active = anchor = { ...active, position: Math.max(0, length - 1) };
      table.setAttribute('aria-rowcount', String(length + 1 + (foot.hasSums ? 1 : 0)));
      const range = rangeOf(anchor, active);
      const isMany = range.top !== range.bottom || range.left !== range.right;
      const sight = { top: scroller.scrollTop, height: scroller.clientHeight };
      const window = windowOf({ length, rowHeight, ...sight, kept: active.position });
      rows.draw(window, rowHeight, isMany ? range : undefined);
      head.draw(isCards ? 0 : frozenColumns);
      if (foot.hasSums) foot.draw(isCards ? 0 : frozenColumns);
      applyFrozen();
      markActive();
      note();
    },
    resize: () => {
      const width = scroller.clientWidth;
      isLeftward = getComputedStyle(scroller).direction === 'rtl';
      isCards = width > 0 && width < NARROW * em;
      const shown = Math.min(cardFields, ledger.columns.length);
      rowHeight = isCards ? Math.round((CARD_HEAD + CARD_REST + shown * CARD_LINE) * em) : Math.round(ROW * em);
      table.classList.toggle('gt-cards', isCards);
      table.classList.toggle('gt-few', isCards && cardFields < ledger.columns.length);
      table.style.setProperty('--row', `${rowHeight}px`);
      widths.fit(width);
      applyWidths();
      grid.draw();
      headHeight = isCards ? 0 : head.head.offsetHeight;
      footHeight = foot.hasSums ? foot.foot.offsetHeight : 0;
    },
    moveTo: (place, isExtending = false) => {
      // The box moves with the focus: what is in it is taken before it leaves.
      grid.commit();
      const lastRow = ledger.view.length - 1;
      const next = {
        position: Math.max(isExtending || isCards ? 0 : -1, Math.min(lastRow, place.position)),
        column: Math.max(0, Math.min(ledger.columns.length - 1, place.column)),
      };
      active = next;
      if (!isExtending) anchor = next;
      reveal(next);
      grid.draw();
      grid.focus();
      scene.redraw();
    },
    select: ({ top, bottom, left, right }) => {
      grid.commit();
      anchor = { position: bottom, column: right };
      active = { position: top, column: left };
      reveal(active);
      grid.draw();
      grid.focus();
      scene.redraw();
    },
    focus: () => {
      if (active.position < 0) head.button(active.column)?.focus({ preventScroll: true });
      else editor.box.focus({ preventScroll: true });
    },
    startEditing: () => {
      const row = ledger.view[active.position];
      const column = ledger.columns[active.column];
      if (row === undefined || !column || scene.isReadonly || column.readonly) return;
      editor.start(ledger.editText(row, column));
    },
    commit: () => {
      if (editor.state === 'off') return false;
      const text = editor.end();
      grid.enterText(text);
      return true;
    },
    cancel: () => {
      if (editor.state === 'off') return false;
      editor.end();
      note();
      return true;
    },
    enterText: (text) => {
      const row = ledger.view[active.position];
      const column = ledger.columns[active.column];
      if (row === undefined || !column || text === ledger.editText(row, column)) return note();
      const path = `${ledger.path}/${row}${column.path}`;
      if (!ledger.enter(row, column, text)) return note();
      scene.tellChange(path);
    },
  };
  return grid;
}

/** The cells between two corners; the header is no part of them. */
function rangeOf(one: CellPlace, other: CellPlace): CellRange {
  return {
    top: Math.max(0, Math.min(one.position, other.position)),
    bottom: Math.max(0, one.position, other.position),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  };
}

/** What has the focus, in a shadow root too. */
function deepFocus(root: HTMLElement | ShadowRoot): Element | null {
  return root instanceof ShadowRoot ? root.activeElement : document.activeElement;
}
