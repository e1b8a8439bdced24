import type { History } from '../history/history.js';
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
  /** Takes the last step back. `false` when there is none. */
  undo(): boolean;
  /** Does again what was taken back last. `false` when there is nothing. */
  redo(): boolean;
}

/** More steps are forgotten, the oldest first. */
const MOST_STEPS = 200;

/** Makes the history of a ledger that stands alone; `run` does a step. */
export function createLedgerHistory(run: (step: LedgerStep) => void): LedgerHistory {
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
      if (!step) return false;
      undone.push(step);
      run(inverse(step));
      return true;
    },
    redo: () => {
      const step = undone.pop();
      if (!step) return false;
      done.push(step);
      run(step);
      return true;
    },
  };
}

/** The history of the form around a ledger: it follows the form, so nothing has to be recorded. */
export function historyOfForm(history: History): LedgerHistory {
  return {
    get canUndo() {
      return history.canUndo.peek();
    },
    get canRedo() {
      return history.canRedo.peek();
    },
    record: () => undefined,
    undo: () => history.undo(),
    redo: () => history.redo(),
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
