import { formatClipboard, parseClipboard, parseHtmlTable } from '@guitu/forms/ledger';
import type { LedgerActions } from './ledger-actions.js';
import type { LedgerGrid } from './grid.js';
import type { LedgerScene } from './ledger-scene.js';

/** Connects copying, cutting and pasting to the grid; while a cell is edited they belong to its text. */
export function connectClipboard(
  { ledger, words, announce, isReadonly }: LedgerScene,
  grid: LedgerGrid,
  actions: LedgerActions,
  preview: (texts: readonly (readonly string[])[]) => void,
): void {
  function copy(event: ClipboardEvent): boolean {
    const { clipboardData } = event;
    if (grid.editor.state !== 'off' || grid.active.position < 0 || !clipboardData) return false;
    const range = grid.selection;
    // As it is shown: what is masked is copied masked.
    const texts = ledger.copy(range);
    clipboardData.setData('text/plain', formatClipboard(texts));
    event.preventDefault();
    announce(words.copied(texts.length, range.right - range.left + 1));
    return true;
  }

  grid.scroller.addEventListener('copy', copy);
  grid.scroller.addEventListener('cut', (event) => {
    if (copy(event) && !isReadonly) actions.clear();
  });
  grid.scroller.addEventListener('paste', (event) => {
    const { clipboardData } = event;
    if (grid.editor.state !== 'off' || isReadonly || !clipboardData) return;
    event.preventDefault();
    const texts =
      parseHtmlTable(clipboardData.getData('text/html')) ?? parseClipboard(clipboardData.getData('text/plain'));
    const [first] = texts;
    if (!first) return;
    // One cell is what typing it would be.
    if (texts.length === 1 && first.length === 1) grid.enterText(first[0] ?? '');
    else preview(texts);
  });
}
