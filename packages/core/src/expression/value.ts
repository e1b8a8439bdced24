/** The result of an expression that has no value: its own case, neither false nor 0 nor ''. */
export const MISSING: unique symbol = Symbol.for('guitu.missing');

/** A number is always a safe integer; a date is a string `YYYY-MM-DD`. */
export type Scalar = boolean | number | string;

/** A value that is there. Lists hold scalars only. */
export type Present = Scalar | readonly Scalar[];

/** What an expression evaluates to. */
export type Value = Present | typeof MISSING;

/** A value inside the evaluator, where `undefined` is the missing one. */
export type Result = Present | undefined;

/** A document value as an expression sees it: objects, lists of objects, decimals and null are missing. */
export function valueOf(node: unknown): Result {
  if (typeof node === 'number') return integer(node);
  return isScalar(node) || (Array.isArray(node) && node.every(isScalar)) ? (node as Present) : undefined;
}

/** The number, or missing when it is not a safe integer. */
export function integer(number: number): number | undefined {
  // Adding 0 turns -0 into 0, so that equal results print alike.
  return Number.isSafeInteger(number) ? number + 0 : undefined;
}

function isScalar(node: unknown): node is Scalar {
  return typeof node === 'boolean' || typeof node === 'string' || Number.isSafeInteger(node);
}
