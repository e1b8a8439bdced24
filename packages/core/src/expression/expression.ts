/**
 * An expression of `expression/1`: a literal, or an object with exactly one key, the operator,
 * whose value is the list of its arguments. Closed, total and interpreted: no code strings, nothing
 * throws, a missing value is its own case and never falsy.
 */
export type Expression = boolean | number | string | Operation;

/** One operator applied to its arguments; paths and code literals are plain strings. */
export type Operation = { readonly [operator: string]: readonly Argument[] };

/** An argument: an expression, or a list of literals for `in`. */
export type Argument = Expression | readonly (string | number | boolean)[];
