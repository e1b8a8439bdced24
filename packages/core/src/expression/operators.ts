import type { Operator, Operators } from './operator.js';
import { arithmeticOperators } from './operators/arithmetic.js';
import { comparisonOperators } from './operators/comparison.js';
import { dateOperators } from './operators/date.js';
import { logicOperators } from './operators/logic.js';
import { rowOperators } from './operators/rows.js';
import { textOperators } from './operators/text.js';

/** The closed table of operators. A new name is a new version of the language. */
const OPERATORS: Operators = {
  ...logicOperators,
  ...comparisonOperators,
  ...arithmeticOperators,
  ...dateOperators,
  ...rowOperators,
  ...textOperators,
};

const BY_NAME: ReadonlyMap<string, Operator> = new Map(Object.entries(OPERATORS));

/** The operator of a name; `undefined` for every name that is not in the table, `constructor` too. */
export function findOperator(name: string): Operator | undefined {
  return BY_NAME.get(name);
}

/** The names of all operators, in the order of the table. */
export function operatorNames(): string[] {
  return Object.keys(OPERATORS);
}
