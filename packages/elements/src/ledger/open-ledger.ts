import { html, nothing, render } from 'lit/html.js';
import type { FormStore } from '@guitu/forms';
import type { History } from '@guitu/forms/history';
import { createLedger } from '@guitu/forms/ledger';
import type { CheckOptions, Ledger } from '@guitu/forms/ledger';
import { adoptStyles } from '../form/adopt-styles.js';
import type { Locale } from '../messages/messages.js';
import { openColumnMenu } from './column-menu.js';
import { connectClipboard } from './grid-clipboard.js';
import { createGridKeys } from './grid-keys.js';
import { connectPointer } from './grid-pointer.js';
import { createLedgerActions } from './ledger-actions.js';
import { ledgerBar, ledgerNotes } from './ledger-bar.js';
import { createLedgerFind } from './ledger-find.js';
import { createLedgerGrid } from './ledger-grid.js';
import type { LedgerGrid } from './grid.js';
import type { LedgerScene } from './ledger-scene.js';
import { ledgerStyles } from './ledger-styles.js';
import { LEDGER_WORDS } from './ledger-words.js';
import { previewPaste } from './paste-dialog.js';
import { printedLedger } from './print-ledger.js';

/** How the page wants its ledger. */
export interface LedgerWish extends Pick<CheckOptions, 'asOf' | 'profile'> {
  readonly host: HTMLElement;
  readonly root: HTMLElement | ShadowRoot;
  readonly store: FormStore;
  readonly path: string;
  readonly locale: Locale;
  readonly columns: readonly string[] | undefined;
  /** The history of the form around it; the ledger keeps its own when absent. */
  readonly history?: History | undefined;
  readonly mask: boolean;
  readonly frozen: number;
  readonly mode: 'edit' | 'readonly' | 'print';
  readonly prefix: string;
  readonly tell: (type: string, detail: unknown) => void;
  /** What an event says beside the change itself. */
  readonly tells?: ((store: FormStore, type: string) => object | undefined) | undefined;
}

/** A ledger on the page. */
export interface OpenLedger {
  readonly ledger: Ledger;
  readonly grid: LedgerGrid;
  readonly actions: ReturnType<typeof createLedgerActions>;
  close(): void;
}

/** Rows that are looked through at a time, and how long the person must have been quiet, in milliseconds. */
const PIECE = 100;
const QUIET = 120;

/** Draws a ledger into a root and follows it. */
export function openLedger(wish: LedgerWish): OpenLedger {
  const { root, store, locale, prefix, mode, host } = wish;
  adoptStyles(host, root, ledgerStyles);
  const words = LEDGER_WORDS[locale];
  const { asOf, profile, path, columns, mask, history } = wish;
  const ledger = createLedger({ store, path, columns, mask, words, asOf, profile, history });
  const isReadonly = mode !== 'edit' || ledger.readonly;
  let isWaiting = false;
  let paper: HTMLTableElement | undefined;
  let timer = 0;

  const frame = document.createElement('div');
  frame.className = 'gt-ledger';
  frame.setAttribute('part', 'ledger');
  const bar = document.createElement('div');
  const empty = document.createElement('div');
  const notes = document.createElement('div');
  const status = document.createElement('p');
  status.className = 'gt-hidden';
  status.setAttribute('role', 'status');
  const scene: LedgerScene = {
    ledger,
    words,
    locale,
    isReadonly,
    prefix,
    root,
    tell: wish.tell,
    tellChange: (changed, source = 'person') => {
      for (const type of ['input', 'change'])
        wish.tell(type, { path: changed, value: store.get(changed), source, ...wish.tells?.(store, type) });
    },
    announce: (text) => void (status.textContent = status.textContent === text ? `${text}\u00a0` : text),
    redraw: () => {
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(drawAround);
    },
  };
  const grid = createLedgerGrid(scene, wish.frozen);
  const actions = createLedgerActions(scene, grid);
  const find = createLedgerFind(scene, grid);
  const openMenu = (column: number): void => openColumnMenu(scene, grid, column);
  const keys = createGridKeys(scene, grid, actions);
  grid.scroller.addEventListener('keydown', keys);
  grid.scroller.addEventListener('scroll', () => grid.draw(), { passive: true });
  grid.scroller.addEventListener('focusout', ({ relatedTarget }) => {
    // Going on to somewhere else takes what was typed, as in a form.
    if (!(relatedTarget instanceof Node && grid.scroller.contains(relatedTarget))) grid.commit();
  });
  connectPointer(scene, grid, openMenu);
  connectClipboard(scene, grid, actions, (texts) => previewPaste(scene, grid, texts));

  /** Everything but the grid, once a frame. */
  function drawAround(): void {
    isWaiting = false;
    if (!frame.isConnected) return;
    render(ledgerBar(scene, grid, actions, find, openMenu), bar);
    render(ledgerNotes(scene, grid), notes);
    const { length } = ledger.view;
    render(
      length > 0 ? nothing : html`<p class="gt-none">${ledger.rows.length === 0 ? words.noRows : words.noneShown}</p>`,
      empty,
    );
  }

  /** Looks through the ledger while nothing else is to do. */
  function scan(): void {
    const start = performance.now();
    let isLeft = true;
    while (isLeft && performance.now() - start < 6) isLeft = ledger.scan(PIECE);
    timer = isLeft ? window.setTimeout(scan, 16) : 0;
  }

  function follow(): void {
    grid.draw();
    scene.redraw();
    clearTimeout(timer);
    if (!ledger.findings.isComplete) timer = window.setTimeout(scan, QUIET);
  }

  function drawPaper(): void {
    if (paper) return;
    paper = printedLedger(scene);
    frame.append(paper);
  }

  function removePaper(): void {
    paper?.remove();
    paper = undefined;
  }

  const stop = ledger.subscribe(follow);
  const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(() => grid.resize());
  if (mode === 'print') drawPaper();
  else {
    frame.append(bar, grid.scroller, empty, notes, status);
    addEventListener('beforeprint', drawPaper);
    addEventListener('afterprint', removePaper);
  }
  root.append(frame);
  if (mode !== 'print') {
    grid.resize();
    drawAround();
    observer?.observe(grid.scroller);
    timer = window.setTimeout(scan, QUIET);
  }
  void ledger.loadCodes().then(() => {
    if (mode !== 'print') return;
    removePaper();
    drawPaper();
  });

  return {
    ledger,
    grid,
    actions,
    close: () => {
      stop();
      ledger.close();
      observer?.disconnect();
      clearTimeout(timer);
      removeEventListener('beforeprint', drawPaper);
      removeEventListener('afterprint', removePaper);
      frame.remove();
    },
  };
}
