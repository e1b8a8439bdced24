import type { JsonList } from '../json.js';

/** Rows that came or went, by the indexes they have among all rows while they are there. */
export interface RowsStep {
  readonly kind: 'add' | 'remove';
  readonly places: readonly number[];
  readonly rows: JsonList;
}

/** Rows that are others now, by index. */
export interface CellsStep {
  readonly kind: 'cells';
  readonly places: readonly number[];
  readonly before: JsonList;
  readonly after: JsonList;
}

/** What one act of the person did to the rows; a paste may change rows and add some. */
export type LedgerStep = readonly (RowsStep | CellsStep)[];

/** Steps that can be taken back and done again. */
export interface LedgerHistory {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  record(step: LedgerStep): void;
  /** The step that takes the last one back; `undefined` when there is none. */
  undo(): LedgerStep | undefined;
  /** The step that was taken back last; `undefined` when there is none. */
  redo(): LedgerStep | undefined;
  clear(): void;
}

/** More steps are forgotten, the oldest first. */
const MOST_STEPS = 200;

/** Makes the history of one ledger. */
export function createLedgerHistory(): LedgerHistory {
  let done: LedgerStep[] = [];
  let undone: LedgerStep[] = [];
  return {
    get canUndo() {
      return done.length > 0;
    },
    get canRedo() {
      return undone.length > 0;
    },
    record: (step) => {
      done = [...done, step].slice(-MOST_STEPS);
      undone = [];
    },
    undo: () => {
      const step = done.pop();
      if (step) undone.push(step);
      return step && inverse(step);
    },
    redo: () => {
      const step = undone.pop();
      if (step) done.push(step);
      return step;
    },
    clear: () => {
      done = [];
      undone = [];
    },
  };
}

function inverse(step: LedgerStep): LedgerStep {
  return step
    .map((part): RowsStep | CellsStep =>
      part.kind === 'cells'
        ? { ...part, before: part.after, after: part.before }
        : { ...part, kind: part.kind === 'add' ? 'remove' : 'add' },
    )
    .reverse();
}
