import type { Operator, Operators } from '../operator.js';
import { rowsAt } from '../path.js';
import type { Result } from '../value.js';
import { extreme, fold } from './arithmetic.js';
import { compare } from './comparison.js';
import { kleene } from './logic.js';

/** What is said about the rows of a list; a list that is absent has no rows. */
export const rowOperators: Operators = {
  count: {
    arity: [1, 2],
    ofArguments: ([path, ...condition], context, evaluation) => {
      const rows = rowsAt(path, context, evaluation);
      return condition.length === 0
        ? rows.length
        : rows.filter((row) => evaluation.run(condition[0], row) === true).length;
    },
  },
  sum: overValues((values) => fold([0, ...values], (total, value) => total + value)),
  least: overValues((values) => extreme(values, -1)),
  greatest: overValues((values) => extreme(values, 1)),
  every: overRows((rows, read) => kleene(rows, read, false)),
  some: overRows((rows, read) => kleene(rows, read, true)),
  distinct: overValues(areDistinct),
  ascending: overValues(areAscending),
};

/** Inside an aggregation the row is the context. */
function overRows(fold: (rows: readonly unknown[], read: (row: unknown) => Result) => Result): Operator {
  return {
    arity: [2, 2],
    ofArguments: ([path, expression], context, evaluation) =>
      fold(rowsAt(path, context, evaluation), (row) => evaluation.run(expression, row)),
  };
}

function overValues(fold: (values: readonly Result[]) => Result): Operator {
  return overRows((rows, read) => fold(rows.map(read)));
}

function areDistinct(values: readonly Result[]): boolean {
  const scalars = values.filter((value) => value !== undefined && typeof value !== 'object');
  // A set keeps 1 and '1' apart, as `equal` does.
  return new Set(scalars).size === scalars.length;
}

function areAscending(values: readonly Result[]): boolean | undefined {
  let previous: Result;
  for (const value of values) {
    // What cannot even be compared with itself has no place in an order: the row is ignored.
    if (compare(value, value) === undefined) continue;
    const order = compare(previous ?? value, value);
    if (order === undefined) return undefined;
    if (order > 0) return false;
    previous = value;
  }
  return true;
}
