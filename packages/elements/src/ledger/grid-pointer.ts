import type { LedgerGrid } from './grid.js';
import type { LedgerScene } from './ledger-scene.js';

/** Connects the mouse, the pen and the finger: choosing, dragging over cells, editing, making columns wider. */
export function connectPointer({ ledger }: LedgerScene, grid: LedgerGrid, openMenu: (column: number) => void): void {
  const { scroller, rows, head, widths } = grid;
  let drag: 'cells' | undefined;

  function place(event: Event): { readonly position: number; readonly column: number } | undefined {
    return event.target instanceof Element ? rows.placeOf(event.target) : undefined;
  }

  scroller.addEventListener('mousedown', (event) => {
    const at = place(event);
    const isInEditor = event.target instanceof Element && event.target.closest('.gt-editor') !== null;
    if (!at || event.button !== 0) return;
    if (isInEditor && grid.editor.state !== 'off') return;
    event.preventDefault();
    grid.commit();
    if (at.column < 0) {
      return grid.select({ top: at.position, bottom: at.position, left: 0, right: ledger.columns.length - 1 });
    }
    grid.moveTo(at, event.shiftKey);
    drag = 'cells';
  });
  scroller.addEventListener('mouseover', (event) => {
    if (drag === undefined || event.buttons !== 1) return void (drag = undefined);
    const at = place(event);
    if (at && at.column >= 0) grid.moveTo(at, true);
  });
  scroller.addEventListener('dblclick', (event) => {
    if (place(event) && grid.editor.state === 'off') grid.startEditing();
  });
  scroller.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !event.target.closest('.gt-column')) return;
    openMenu(head.columnOf(event.target));
  });

  scroller.addEventListener('pointerdown', (event) => {
    const handle = event.target instanceof Element ? event.target.closest('.gt-handle') : null;
    if (!handle) return;
    event.preventDefault();
    const column = head.columnOf(handle);
    const way = grid.isLeftward ? -1 : 1;
    const start = way * event.clientX - widths.of(column);
    const resize = (moved: PointerEvent): void => {
      widths.set(column, way * moved.clientX - start);
      grid.resize();
    };
    const end = (): void => {
      handle.removeEventListener('pointermove', resize as EventListener);
      handle.removeEventListener('pointerup', end);
    };
    handle.setPointerCapture(event.pointerId);
    handle.addEventListener('pointermove', resize as EventListener);
    handle.addEventListener('pointerup', end);
  });
}
