import type { Issue } from '@guitu/core';
import { editAt, setTo } from '../document/edit.js';
import { isEqual } from '../document/equal.js';
import type { JsonObject, JsonValue } from '../json.js';
import { readCell } from './cell-text.js';
import { ledgerColumns } from './ledger-columns.js';
import type { LedgerColumn } from './ledger-columns.js';
import { createLedgerCells } from './ledger-cells.js';
import type { UnreadTexts } from './ledger-cells.js';
import { createLedgerCodes } from './ledger-codes.js';
import { createLedgerHistory, historyOfForm } from './ledger-history.js';
import type { CellsStep, LedgerStep, RowsStep } from './ledger-history.js';
import { rowObject } from './ledger.js';
import type { CellRange, Ledger, LedgerOptions } from './ledger.js';
import { createLedgerScan } from './ledger-scan.js';
import { isSummed, reconcile, sumOf } from './ledger-totals.js';
import { viewRows } from './ledger-view.js';
import type { LedgerFilter, LedgerSort } from './ledger-view.js';
import { planPaste } from './paste-plan.js';
import { createRowChecks, rowsAt } from './row-checks.js';
import { createRowWriter } from './row-writer.js';

/** The limit of lists for which the standard sets none. */
const MOST_ROWS = 10_000;

/**
 * Makes the model of the ledger in a document.
 *
 * @example
 * const ledger = createLedger({ store, path: '/rows', words });
 * const plan = ledger.planPaste(parseClipboard(text), 0, 0);
 * while (plan.advance(200)) await idle();
 * ledger.applyPaste(plan);
 */
export function createLedger(options: LedgerOptions): Ledger {
  const { store, path = '/rows', asOf } = options;
  const { definition } = store.kind;
  const { item } = store.describe(path).field;
  if (!item) throw new TypeError(`${path} is no list of rows in ${definition.slug}.`);
  const columns = ledgerColumns(store, path, options);
  const byPath = new Map(columns.map((column) => [column.path, column]));
  const ruleIds = new Set(definition.rules.map(({ id }) => id));
  const limit = store.describe(path).field.maxItems ?? MOST_ROWS;
  const unread: UnreadTexts = new Map();
  const history = options.history ? historyOfForm(options.history) : createLedgerHistory((step) => run(step));
  const checks = createRowChecks(store.kind, path, options);
  const codes = createLedgerCodes(store);
  const listeners = new Set<() => void>();
  const filters = new Map<string, LedgerFilter>();
  let sort: LedgerSort | undefined;
  let rows = rowsAt(store.get(path));
  let isWriting = false;

  const scan = createLedgerScan({ path, checks, document: () => store.document, rows: () => rows });
  const keyOf = (row: number): string => store.signals.untracked(() => store.rows(path)[row]?.key ?? '');
  const cells = createLedgerCells({ options, rows: () => rows, keyOf, unread, codes, checks, acrossOf: scan.across });
  const writer = createRowWriter(store, path, { unread, columns, keyOf });
  let view = allRows();
  checks.around(store.document);

  const stop = store.subscribe(() => {
    if (isWriting) return;
    writer.readTexts();
    follow();
  });

  function allRows(): number[] {
    return Array.from({ length: rows.length }, (_none, index) => index);
  }

  function tell(): void {
    listeners.forEach((listener) => listener());
  }

  /** The document has changed: by a step, or by somebody else. */
  function follow(): void {
    const before = rows.length;
    rows = rowsAt(store.get(path));
    checks.around(store.document);
    scan.restart();
    if (rows.length !== before) refresh();
    tell();
  }

  function refresh(): void {
    const isPlain = sort === undefined && filters.size === 0;
    const column = (of: string): LedgerColumn => byPath.get(of) as LedgerColumn;
    view = isPlain
      ? allRows()
      : viewRows(
          {
            length: rows.length,
            text: (row, of) => cells.text(row, column(of)),
            rank: (row, of) => cells.rank(row, column(of)),
          },
          sort,
          filters,
        );
  }

  /** Does a step; the store hears of it once. */
  function run(step: LedgerStep): void {
    isWriting = true;
    const before = rows.length;
    try {
      store.batch(() => step.forEach((part) => writer.write(part)));
    } finally {
      isWriting = false;
    }
    const shown = view;
    follow();
    if (rows.length > before && (sort || filters.size > 0)) view = keepPlaces(shown, step, view);
  }

  /** New rows show at the end of a sorted or filtered view, where the person sees them. */
  function keepPlaces(before: readonly number[], step: LedgerStep, after: number[]): number[] {
    const added = step.flatMap((part) => (part.kind === 'add' ? part.places : []));
    const isAtEnd = added.every((place) => place >= rows.length - added.length);
    return isAtEnd ? [...before, ...added] : after;
  }

  function perform(step: LedgerStep): boolean {
    if (store.readonly || step.every(({ places }) => places.length === 0)) return false;
    history.record(step);
    run(step);
    return true;
  }

  /** The step that makes rows others, leaving out those that stay the same. */
  function cellsStep(changes: ReadonlyMap<number, JsonValue>): CellsStep {
    const places = [...changes.keys()].filter((place) => !isEqual(changes.get(place), rows[place]));
    return {
      kind: 'cells',
      places,
      before: places.map((place) => rows[place] ?? {}),
      after: places.map((place) => changes.get(place) ?? {}),
    };
  }

  function withCell(row: JsonValue | undefined, column: LedgerColumn, value: JsonValue | undefined): JsonObject {
    return editAt(item as NonNullable<typeof item>, rowObject(row), column.path, setTo(value));
  }

  /** Edits the cells of a range that may be edited. */
  function editRange(range: CellRange, valueOf: (row: number, column: LedgerColumn) => JsonValue | undefined): boolean {
    const edited = columns.slice(range.left, range.right + 1).filter((column) => !column.readonly);
    const changes = new Map<number, JsonValue>();
    for (const row of view.slice(range.top, range.bottom + 1)) {
      changes.set(
        row,
        edited.reduce<JsonValue>((next, column) => withCell(next, column, valueOf(row, column)), rows[row] ?? {}),
      );
    }
    const isForgotten = writer.forget([...changes.keys()], edited);
    const isDone = perform([cellsStep(changes)]);
    if (isForgotten && !isDone) follow();
    return isDone || isForgotten;
  }

  const ledger: Ledger = {
    store,
    path,
    columns,
    item,
    limit,
    readonly: store.readonly,
    get rows() {
      return rows;
    },
    get view() {
      return view;
    },
    get sort() {
      return sort;
    },
    filters,
    setSort: (next) => {
      sort = next && byPath.get(next.path)?.masked === false ? next : undefined;
      ledger.refreshView();
    },
    setFilter: (of, filter) => {
      if (filter && byPath.get(of)?.masked === false) filters.set(of, filter);
      else filters.delete(of);
      ledger.refreshView();
    },
    refreshView: () => {
      refresh();
      tell();
    },
    ...cells,
    codes: (column) => codes.of(column),
    loadCodes: () => codes.load(columns).then(() => ledger.refreshView()),
    distinctTexts: (column, most) => {
      const found = new Set<string>();
      for (let row = 0; row < rows.length && found.size < most; row += 1) found.add(cells.text(row, column));
      return [...found].sort(new Intl.Collator('zh-CN', { numeric: true }).compare);
    },
    find: (text) => {
      const wanted = text.normalize('NFKC').toLowerCase();
      if (wanted === '') return [];
      return view.flatMap((row, position) =>
        columns.flatMap((column, index) => {
          // What is masked is not found either: the answer would tell it.
          const isFound = !column.masked && cells.text(row, column).normalize('NFKC').toLowerCase().includes(wanted);
          return isFound ? [{ position, column: index }] : [];
        }),
      );
    },
    get findings() {
      return scan.findings();
    },
    scan: (count) => {
      const isLeft = scan.advance(count);
      if (!isLeft) tell();
      return isLeft;
    },
    enter: (row, column, text) => {
      const read = readCell(column, text, codes.of(column));
      if (read.outcome === 'refused' && column.readonly) return false;
      const isUnread = read.outcome === 'refused' && read.reason === 'unreadable';
      // A word that is in no list is taken as it is: the check of the row says so.
      const value = read.outcome === 'value' ? read.value : isUnread ? undefined : text.trim();
      const take = (): boolean => {
        const isForgotten = writer.forget([row], [column]);
        const isDone = perform([cellsStep(new Map([[row, withCell(rows[row], column, value)]]))]);
        const isKept = isUnread && writer.keepText(row, column, text);
        if (isKept || (isForgotten && !isDone)) follow();
        return isDone || isForgotten || isKept;
      };
      // Together, so that the history of the form knows the text as well.
      return isUnread ? store.batch(take) : take();
    },
    clear: (range) => editRange(range, () => undefined),
    fillDown: (range) => {
      const first = view[range.top];
      if (first === undefined || range.bottom <= range.top) return false;
      return editRange({ ...range, top: range.top + 1 }, (_row, column) => cells.value(first, column));
    },
    addRows: (count, at = rows.length) => {
      if (store.readonly || count < 1 || rows.length + count > limit) return undefined;
      const places = Array.from({ length: count }, (_none, index) => at + index);
      const step: RowsStep = { kind: 'add', places, rows: places.map(() => ({})) };
      return perform([step]) ? at : undefined;
    },
    removeRows: (removed) => {
      const places = [...new Set(removed)].filter((row) => row in rows).sort((one, other) => one - other);
      return perform([{ kind: 'remove', places, rows: places.map((row) => rows[row] ?? {}) }]);
    },
    copy: ({ top, bottom, left, right }) =>
      view.slice(top, bottom + 1).map((row) => columns.slice(left, right + 1).map((column) => cells.text(row, column))),
    planPaste: (texts, position, column) =>
      planPaste(texts, {
        item,
        columns,
        column,
        places: view.slice(position),
        room: limit - rows.length,
        rowAt: (place) => rows[place],
        codesOf: (of) => codes.of(of),
        issuesOf: (row): readonly Issue[] => checks.of(row),
        isRule: (code) => ruleIds.has(code),
      }),
    applyPaste: ({ lines }) => {
      const changes = new Map<number, JsonValue>();
      lines.forEach(({ place, row }) => place !== undefined && changes.set(place, row));
      const added = lines.filter(({ place, taken }) => place === undefined && taken > 0).map(({ row }) => row);
      const places = added.map((_row, index) => rows.length + index);
      const step = cellsStep(changes);
      return perform(
        [step, { kind: 'add', places, rows: added }].filter(({ places: at }) => at.length > 0) as LedgerStep,
      );
    },
    get canUndo() {
      return history.canUndo;
    },
    get canRedo() {
      return history.canRedo;
    },
    undo: () => !store.readonly && history.undo(),
    redo: () => !store.readonly && history.redo(),
    totals: () => {
      const shown = view.map((row) => rows[row]);
      return new Map(columns.filter(isSummed).map((column) => [column.path, sumOf(shown, column)]));
    },
    reconciliations: () => reconcile(definition, path, store.document, asOf),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => stop(),
  };

  return ledger;
}
