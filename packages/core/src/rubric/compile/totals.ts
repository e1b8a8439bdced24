import type { Expression } from '../../expression/expression.js';
import type { divideRounded } from '../round.js';
import type { MissingPolicy } from '../item.js';
import type { ScoreStatus } from '../result.js';

/** What a score comes to in numbers: the same as `ScoreResult` says in words. */
export interface Totals {
  readonly status: ScoreStatus;
  /** Hundredths; of what is known so far when incomplete; null on an error. */
  readonly total: number | null;
  /** Hundredths of each item, in the order of the sheet, with what its floor or cap adds or takes; empty on an error and where they were not asked for. */
  readonly points: readonly number[];
  /** Id of the grade; null unless scored, and where the rubric has none. */
  readonly band: string | null;
  /** Ids of the veto items that apply. */
  readonly vetoes: readonly string[];
  /** What the decision tables come to, in the order of the sheet. */
  readonly outcomes: readonly DecidedRow[];
  /** Ids of the facts that are needed and absent. */
  readonly missing: readonly string[];
}

/** What one decision table comes to. */
export interface DecidedRow {
  readonly item: string;
  readonly row: string;
  readonly outcome: string;
}

/** What a module exports that `compileRubric` wrote. */
export interface CompiledModule {
  /** Id of the rubric. */
  readonly rubric: string;
  readonly totals: (tools: Tools) => (facts: unknown, asOf: string | undefined, asked: boolean) => Totals;
}

/** What the generated code calls: everything that is no plain arithmetic. */
export interface Tools {
  readonly NONE: readonly never[];
  readonly REFUSED: Totals;
  /** The entries that are there. */
  readonly those: <Entry>(entries: readonly (Entry | null)[]) => readonly Entry[];
  readonly divide: typeof divideRounded;
  /** The expression of an item by its pointer in it. */
  readonly expression: (item: number, at: string) => Expression;
  /** Whether a value is one that the fact in this place takes. */
  readonly fits: (fact: number, value: unknown) => boolean;
  readonly hasUnknown: (facts: object) => boolean;
  /** Ids of facts, each once, in the order of the rubric. */
  readonly inOrder: (ids: readonly string[]) => readonly string[];
  readonly integerAt: (expression: Expression, root: object, asOf: string | undefined) => number | undefined;
  readonly truthAt: (expression: Expression, root: object, asOf: string | undefined) => boolean | undefined;
  readonly scalarAt: (
    expression: Expression,
    root: object,
    asOf: string | undefined,
  ) => boolean | number | string | undefined;
  readonly isWhole: (number: number) => boolean;
  /** The facts that are lacking once one more item has no value; undefined where the item refuses that. */
  readonly lack: (
    lacking: readonly string[],
    facts: Readonly<Record<string, unknown>>,
    policy: MissingPolicy,
    needs: readonly (readonly string[] | false)[],
  ) => readonly string[] | undefined;
  readonly member: (facts: object, id: string) => unknown;
  /** Whether facts are an object that comes from a literal or from JSON. */
  readonly isPlain: (facts: unknown) => boolean;
  readonly owns: (facts: object, id: string) => boolean;
  /** The facts if they are an object, as own members. */
  readonly own: (facts: unknown) => Readonly<Record<string, unknown>> | undefined;
  readonly windows: (
    facts: Readonly<Record<string, unknown>>,
    asOf: string | undefined,
  ) => Readonly<Record<string, number>>;
}
