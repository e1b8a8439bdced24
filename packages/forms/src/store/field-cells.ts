import { childPointer } from '@guitu/core/form';
import { isEqual } from '../document/equal.js';
import { memberAt, segmentsOf } from '../document/member.js';
import type { FieldState, FormField, FormRow } from '../form-store.js';
import type { JsonObject, JsonValue } from '../json.js';
import type { Signal, SignalPort } from '../signals/signal-port.js';

/** What can be read at a path. */
export interface Views {
  readonly value: JsonValue | undefined;
  readonly state: FieldState;
  readonly rows: readonly FormRow[];
  readonly fields: readonly FormField[];
}

/** How a view is made, at the time it is asked for. */
export type ViewSources = { readonly [View in keyof Views]: (path: string) => Views[View] };

/**
 * The signals of the paths that somebody reads, and of no others. They form a tree along the paths,
 * so that a change visits only what is read and has changed.
 */
export interface FieldCells {
  /** Reads a view of a path and subscribes to it. */
  read<View extends keyof Views>(view: View, path: string): Views[View];
  /** Every cell whose value differs between two documents is out of date. */
  documentChanged(before: JsonObject, after: JsonObject): void;
  /** What is read at a path is out of date. */
  outdate(path: string): void;
  /** What is read at a path and below it is out of date. */
  outdateBelow(path: string): void;
  /** Brings up to date what is out of date. */
  refresh(): void;
}

interface Cell {
  readonly path: string;
  readonly above: Cell | undefined;
  readonly segment: string;
  readonly below: Map<string, Cell>;
  readonly signals: { [View in keyof Views]?: Signal<Views[View]> };
}

/** Makes the cells of one form; a cell goes away when its last reader leaves. */
export function createFieldCells(signals: SignalPort, sources: ViewSources): FieldCells {
  const outdated = new Set<Cell>();
  const root: Cell = { path: '', above: undefined, segment: '', below: new Map(), signals: {} };

  function cellAt(path: string): Cell {
    return segmentsOf(path).reduce<Cell>((above, segment) => {
      const known = above.below.get(segment);
      if (known) return known;
      const cell: Cell = { path: childPointer(above.path, segment), above, segment, below: new Map(), signals: {} };
      above.below.set(segment, cell);
      return cell;
    }, root);
  }

  function findCell(path: string): Cell | undefined {
    return segmentsOf(path).reduce<Cell | undefined>((cell, segment) => cell?.below.get(segment), root);
  }

  /** Forgets a cell that nobody reads, and those above it that existed only for its sake. */
  function release({ above, below, segment, signals: held }: Cell): void {
    if (!above || below.size > 0 || Object.keys(held).length > 0) return;
    above.below.delete(segment);
    release(above);
  }

  function refreshView<View extends keyof Views>(view: View, { path, signals: held }: Cell): void {
    const signal: Signal<Views[View]> | undefined = held[view];
    if (!signal) return;
    const next = sources[view](path);
    // Views are made anew; their readers hear only of those that differ.
    if (!isEqual(signal.peek(), next)) signal.value = next;
  }

  function compare(cell: Cell, before: JsonValue | undefined, after: JsonValue | undefined): void {
    if (before === after) return;
    outdated.add(cell);
    cell.below.forEach((below, segment) => compare(below, memberAt(before, segment), memberAt(after, segment)));
  }

  function addTree(cell: Cell): void {
    outdated.add(cell);
    cell.below.forEach(addTree);
  }

  return {
    read: <View extends keyof Views>(view: View, path: string) => {
      const known: Signal<Views[View]> | undefined = findCell(path)?.signals[view];
      if (known) return known.value;
      // Made first: an unknown path throws, and then leaves no cell behind.
      const first = sources[view](path);
      const cell = cellAt(path);
      const signal = signals.signal(first, () => {
        delete cell.signals[view];
        release(cell);
      });
      cell.signals[view] = signal as Cell['signals'][View];
      return signal.value;
    },
    documentChanged: (before, after) => compare(root, before, after),
    outdate: (path) => {
      const cell = findCell(path);
      if (cell) outdated.add(cell);
    },
    outdateBelow: (path) => {
      const cell = findCell(path);
      if (cell) addTree(cell);
    },
    refresh: () => {
      const cells = [...outdated];
      outdated.clear();
      for (const cell of cells) for (const view of Object.keys(cell.signals)) refreshView(view as keyof Views, cell);
    },
  };
}
