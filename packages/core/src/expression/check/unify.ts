import type { ExpressionProblem } from './problem.js';
import { fits } from './type.js';
import type { ExpressionType, NodeType, Operand } from './type.js';

/** An operand together with its place in the expression. */
export interface PlacedOperand extends Operand {
  readonly at: string;
}

type Report = (problem: ExpressionProblem) => void;

/** Whether one of the types fits an operand; if none does, it is reported. */
export function demand(operand: PlacedOperand, types: readonly NodeType[], report: Report): boolean {
  const sound = types.some((type) => fits(operand, type));
  if (!sound) report(mismatch(operand, types.join(' | ')));
  return sound;
}

/** The type that all operands have in common, which must be one of `types`; `undefined` after a problem. */
export function unify(
  operands: readonly PlacedOperand[],
  types: readonly ExpressionType[],
  report: Report,
): ExpressionType | undefined {
  const known = operands.filter(({ type }) => type !== undefined);
  const [first] = known;
  if (!first) return undefined;
  const common = commonType(known);
  const allowed = types.find((type) => type === common);
  if (!allowed) {
    report(mismatch(first, types.join(' | ')));
    return undefined;
  }
  const misfits = known.filter((operand) => !fits(operand, allowed));
  for (const operand of misfits) report(mismatch(operand, allowed));
  return allowed;
}

/** What a field says counts more than what a literal looks like. */
function commonType(operands: readonly PlacedOperand[]): NodeType | undefined {
  const declared = operands.find(({ literal }) => !literal) ?? operands[0];
  const different = operands.some(({ type }) => type !== declared?.type);
  const allText = operands.every((operand) => operand.literal && fits(operand, 'string'));
  return different && allText ? 'string' : declared?.type;
}

function mismatch({ at, type, literal }: PlacedOperand, expected: string): ExpressionProblem {
  const text = literal && (type === 'string' || type === 'date-time');
  return text && expected === 'date'
    ? { code: 'not-a-date', at }
    : { code: 'wrong-type', at, expected, ...(type === undefined ? {} : { found: type }) };
}
