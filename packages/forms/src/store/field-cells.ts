import { childPointer, parsePointer } from '@guitu/core';
import type { FieldState, FormRow } from '../form-store.js';
import type { JsonObject, JsonValue } from '../json.js';
import type { ReadonlySignal, Signal, SignalPort } from '../signals/signal-port.js';
import { isList } from '../document/equal.js';
import { sameRows, sameState } from './same.js';

/** How cells read what they show, at the time they are asked. */
export interface CellSources {
  value(path: string): JsonValue | undefined;
  state(path: string): FieldState;
  rows(path: string): readonly FormRow[];
}

/**
 * The signals of the paths that somebody reads, and of no others. They form a tree along the paths,
 * so that a change visits only what is read and has changed.
 */
export interface FieldCells {
  value(path: string): ReadonlySignal<JsonValue | undefined>;
  state(path: string): FieldState;
  rows(path: string): readonly FormRow[];
  /** Brings every cell up to date whose value differs between two documents. */
  documentChanged(before: JsonObject, after: JsonObject): void;
  /** Brings the state at a path up to date. */
  refresh(path: string): void;
  /** Brings the states at a path and below it up to date, and the rows there. */
  refreshBelow(path: string): void;
}

interface Cell {
  readonly path: string;
  readonly above: Cell | undefined;
  readonly segment: string;
  readonly below: Map<string, Cell>;
  value?: Signal<JsonValue | undefined> | undefined;
  state?: Signal<FieldState> | undefined;
  rows?: Signal<readonly FormRow[]> | undefined;
}

/** Makes the cells of one form; a cell goes away when its last reader leaves. */
export function createFieldCells(signals: SignalPort, sources: CellSources): FieldCells {
  const root: Cell = { path: '', above: undefined, segment: '', below: new Map() };

  function cellAt(path: string): Cell {
    return (parsePointer(path) ?? []).reduce<Cell>((above, segment) => {
      const known = above.below.get(segment);
      if (known) return known;
      const cell: Cell = { path: childPointer(above.path, segment), above, segment, below: new Map() };
      above.below.set(segment, cell);
      return cell;
    }, root);
  }

  function findCell(path: string): Cell | undefined {
    return (parsePointer(path) ?? []).reduce<Cell | undefined>((cell, segment) => cell?.below.get(segment), root);
  }

  /** Forgets a cell that nobody reads, and those above it that existed only for its sake. */
  function release(cell: Cell): void {
    if (cell.value || cell.state || cell.rows || cell.below.size > 0 || !cell.above) return;
    if (cell.above.below.get(cell.segment) === cell) cell.above.below.delete(cell.segment);
    release(cell.above);
  }

  /** Looked up at each read: a signal that was released is not brought up to date any more. */
  function valueSignal(path: string): Signal<JsonValue | undefined> {
    const cell = cellAt(path);
    cell.value ??= signals.signal(sources.value(path), () => {
      cell.value = undefined;
      release(cell);
    });
    return cell.value;
  }

  function refreshState({ path, state }: Cell): void {
    if (!state) return;
    const next = sources.state(path);
    if (!sameState(state.peek(), next)) state.value = next;
  }

  function refreshRows({ path, rows }: Cell): void {
    if (!rows) return;
    const next = sources.rows(path);
    if (!sameRows(rows.peek(), next)) rows.value = next;
  }

  function compare(cell: Cell, before: JsonValue | undefined, after: JsonValue | undefined): void {
    if (before === after) return;
    if (cell.value) cell.value.value = after;
    refreshState(cell);
    refreshRows(cell);
    for (const [segment, below] of cell.below) compare(below, memberOf(before, segment), memberOf(after, segment));
  }

  function refreshTree(cell: Cell): void {
    refreshState(cell);
    refreshRows(cell);
    cell.below.forEach(refreshTree);
  }

  return {
    value: (path) => ({
      get value() {
        return valueSignal(path).value;
      },
      peek: () => sources.value(path),
    }),
    state: (path) => {
      const known = findCell(path)?.state;
      if (known) return known.value;
      // Read first: an unknown path throws, and then leaves no cell behind.
      const state = sources.state(path);
      const cell = cellAt(path);
      cell.state = signals.signal(state, () => {
        cell.state = undefined;
        release(cell);
      });
      return cell.state.value;
    },
    rows: (path) => {
      const cell = cellAt(path);
      cell.rows ??= signals.signal(sources.rows(path), () => {
        cell.rows = undefined;
        release(cell);
      });
      return cell.rows.value;
    },
    documentChanged: (before, after) => compare(root, before, after),
    refresh: (path) => {
      const cell = findCell(path);
      if (cell) refreshState(cell);
    },
    refreshBelow: (path) => {
      const cell = findCell(path);
      if (cell) refreshTree(cell);
    },
  };
}

function memberOf(value: JsonValue | undefined, segment: string): JsonValue | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (isList(value)) return value[Number(segment)];
  return Object.prototype.hasOwnProperty.call(value, segment) ? value[segment] : undefined;
}
