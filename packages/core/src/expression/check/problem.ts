/** What can be wrong with an expression before it ever meets a document. */
export type ExpressionProblemCode =
  /** Neither a literal nor an object with one operator and a list of arguments. */
  | 'malformed-expression'
  | 'unknown-operator'
  /** Too few or too many arguments. */
  | 'wrong-arity'
  /** A value of a type that the operator does not take, or types that cannot be compared. */
  | 'wrong-type'
  /** The expression as a whole has another type than its place needs. */
  | 'wrong-result'
  /** Not `/…`, `./…` or `.`. */
  | 'malformed-path'
  /** The document has no such field. */
  | 'unknown-path'
  /** A path goes through a list, which only an aggregation can do. */
  | 'path-through-list'
  /** An aggregation over something that is not a list. */
  | 'not-a-list'
  /** A relative path where nothing is the context. */
  | 'no-context'
  /** A number that is not a safe integer. */
  | 'unsafe-number'
  /** A text that is not a real date is compared with a date. */
  | 'not-a-date'
  /** A word that is not one of those the operator knows, such as an unknown rounding. */
  | 'unknown-choice'
  | 'too-deep'
  /** On the longest lists that the document allows it would need too many steps. */
  | 'too-costly';

/** One problem of an expression. */
export interface ExpressionProblem {
  readonly code: ExpressionProblemCode;
  /** JSON Pointer into the expression. */
  readonly at: string;
  readonly expected?: string;
  readonly found?: string;
}
