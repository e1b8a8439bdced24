import type { Result } from './value.js';

/** What an evaluation keeps the same from its first operator to its last. */
export interface Evaluation {
  readonly root: unknown;
  readonly asOf: unknown;
  /** Evaluates an expression where `context` is what `.` means. */
  readonly run: (expression: unknown, context: unknown) => Result;
}

/** One operator of `expression/1`. It has exactly one of the two functions. */
export interface Operator {
  /** Fewest and most arguments. */
  readonly arity: readonly [number, number];
  /** Takes the values of all arguments; it is not called when one of them is missing. */
  readonly ofValues?: (values: readonly Result[]) => Result;
  /** Takes the arguments as they are written. */
  readonly ofArguments?: (written: readonly unknown[], context: unknown, evaluation: Evaluation) => Result;
}

/** Operators by name. */
export type Operators = Readonly<Record<string, Operator>>;
