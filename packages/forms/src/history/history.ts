import type { PatchOperation } from '../changes/patch.js';
import type { ReadonlySignal } from '../signals/signal-port.js';

/** One thing that was done in a form, and can be undone. */
export interface HistoryEntry {
  /** What the host calls it, when it was done in a group. */
  readonly name: string | undefined;
  /** Who or what did it, when `applyChanges` was told. */
  readonly source: string | undefined;
  /** The field, when only one was changed. */
  readonly path: string | undefined;
  /** The JSON Patch that does it. */
  readonly forward: readonly PatchOperation[];
  /** The JSON Patch that undoes it. */
  readonly inverse: readonly PatchOperation[];
}

/** What was done in a form, step by step. */
export interface History {
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** What was done and not undone, the earliest first. */
  readonly done: ReadonlySignal<readonly HistoryEntry[]>;
  /** What was undone and can be done again, the next first. */
  readonly undone: ReadonlySignal<readonly HistoryEntry[]>;
  /** The document is as it was when `mark` was called last, or at the start. */
  readonly isAtMark: ReadonlySignal<boolean>;
  /** Undoes the last entry. `false` when there is none, or the form does not let it be undone. */
  undo(): boolean;
  /** Does again what was undone last. `false` when there is nothing, or the form does not let it be done. */
  redo(): boolean;
  /** Runs `change` as one entry with a name. */
  group<Value>(name: string, change: () => Value): Value;
  /** Remembers the document as it stands, for example as the one that was saved. */
  mark(): void;
  /** Stops watching the form. */
  stop(): void;
}

/** How much a history keeps. */
export interface HistoryOptions {
  /** Entries; the oldest are forgotten first. 200 when absent. */
  readonly limit?: number;
}
