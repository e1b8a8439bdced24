import type { LedgerGrid } from './grid.js';
import type { LedgerScene } from './ledger-scene.js';

/** Finding in all rows, drawn or not: the browser finds only what is drawn. */
export interface LedgerFind {
  readonly text: string;
  readonly count: number;
  /** Which of the found cells was gone to. */
  readonly at: number;
  look(text: string): void;
  /** Goes to another found cell and keeps the focus where it is. */
  go(by: 1 | -1): void;
  /** Enter goes on, Shift+Enter back, Escape returns to the grid. */
  readonly key: (event: KeyboardEvent) => void;
}

/** Makes the finding of one ledger. */
export function createLedgerFind({ ledger, words, announce, redraw, root }: LedgerScene, grid: LedgerGrid): LedgerFind {
  let text = '';
  let at = -1;
  let found: ReturnType<typeof ledger.find> = [];

  const find: LedgerFind = {
    get text() {
      return text;
    },
    get count() {
      return found.length;
    },
    get at() {
      return at;
    },
    look: (next) => {
      text = next;
      found = ledger.find(next);
      const { position } = grid.active;
      at =
        Math.max(
          0,
          found.findIndex((one) => one.position >= position),
        ) - 1;
      if (found.length > 0) find.go(1);
      else {
        if (next !== '') announce(words.notFound);
        redraw();
      }
    },
    go: (by) => {
      // Rows may have changed since.
      found = ledger.find(text);
      if (found.length === 0) return redraw();
      at = (at + by + found.length) % found.length;
      const place = found[at];
      if (place) grid.moveTo(place);
      root.querySelector<HTMLInputElement>('.gt-find')?.focus();
      announce(words.found(at + 1, found.length));
    },
    key: (event) => {
      if (event.isComposing || event.keyCode === 229) return;
      if (event.key === 'Enter') {
        event.preventDefault();
        find.go(event.shiftKey ? -1 : 1);
      } else if (event.key === 'Escape') {
        event.preventDefault();
        grid.focus();
      }
    },
  };
  return find;
}
