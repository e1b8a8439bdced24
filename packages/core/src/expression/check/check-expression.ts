import type { Field } from '../../definition.js';
import { childPointer } from '../../pointer/pointer.js';
import { MAX_DEPTH, MAX_STEPS } from '../limits.js';
import { follow, NOWHERE, placeAt, rowOf } from './place.js';
import type { Place } from './place.js';
import type { ExpressionProblem, ExpressionProblemCode } from './problem.js';
import { signatures } from './signature.js';
import type { Parameter, Signature } from './signature.js';
import { itemTypeOf, typeOfField, typeOfText, VALUES } from './type.js';
import type { ExpressionType, NodeType, Operand } from './type.js';
import { demand, unify } from './unify.js';
import type { PlacedOperand } from './unify.js';

/** Where an expression stands and what it is for. */
export interface CheckOptions {
  /** Pointer template of the node that `.` means. */
  readonly context?: string | undefined;
  /** The type, or types, that the result must have; any value when absent. */
  readonly expects?: ExpressionType | readonly ExpressionType[] | undefined;
}

/** What is known about an expression without a document. */
export interface CheckedExpression {
  /** Type of the result; `undefined` when a problem leaves it open. */
  readonly type: NodeType | undefined;
  /** Empty when the expression may be used. */
  readonly problems: readonly ExpressionProblem[];
}

/**
 * Checks an expression against the fields of a document: operators, numbers and types of arguments,
 * paths, literal dates, the type of the result, depth and cost. Problems are data; nothing throws.
 *
 * @param root the field tree of the document, `definition.root`.
 */
export function checkExpression(expression: unknown, root: Field, options: CheckOptions = {}): CheckedExpression {
  const check: Check = { root, table: signatures(), problems: [], steps: 0 };
  const place = placeAt(root, options.context);
  if (!place) return { type: undefined, problems: [{ code: 'unknown-path', at: '', found: options.context ?? '' }] };
  const { type } = checkPart(expression, '', place, 0, check);
  const { expects = VALUES } = options;
  demand({ type, at: '' }, typeof expects === 'string' ? [expects] : expects, (problem) => {
    check.problems.push({ ...problem, code: 'wrong-result' });
  });
  return { type, problems: check.problems };
}

interface Check {
  readonly root: Field;
  readonly table: Readonly<Record<string, Signature>>;
  readonly problems: ExpressionProblem[];
  /** Operators applied so far, on the longest lists. */
  steps: number;
}

const UNKNOWN: Operand = { type: undefined };

function checkPart(part: unknown, at: string, place: Place, depth: number, check: Check): Operand {
  if (typeof part === 'boolean') return { type: 'boolean', literal: true };
  if (typeof part === 'string') return { type: typeOfText(part), literal: true };
  if (typeof part === 'number') {
    if (!Number.isSafeInteger(part)) report(check, 'unsafe-number', at);
    return { type: 'integer', literal: true };
  }
  const entries = typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.entries(part) : [];
  const [operator, written] = entries[0] ?? ['', undefined];
  if (entries.length !== 1 || !Array.isArray(written)) return report(check, 'malformed-expression', at);
  const inside = childPointer(at, operator);
  const signature = Object.prototype.hasOwnProperty.call(check.table, operator) ? check.table[operator] : undefined;
  if (!signature) return report(check, 'unknown-operator', inside, { found: operator });
  if (depth >= MAX_DEPTH) return report(check, 'too-deep', at, { expected: String(MAX_DEPTH) });
  countSteps(check, at, place);
  const fewest = signature.takes.length - (signature.optional ? 1 : 0);
  const most = signature.repeats ? Infinity : signature.takes.length;
  if (written.length < fewest || written.length > most) {
    const expected = fewest === most ? String(fewest) : `${String(fewest)}–${String(most)}`;
    return report(check, 'wrong-arity', inside, { expected, found: String(written.length) });
  }
  return checkArguments(signature, written, inside, place, depth + 1, check);
}

function checkArguments(
  signature: Signature,
  written: readonly unknown[],
  at: string,
  place: Place,
  depth: number,
  check: Check,
): Operand {
  const alike: PlacedOperand[] = [];
  let alikeTypes: readonly ExpressionType[] = [];
  let row: Place | undefined;
  let field: NodeType | undefined;
  let word = '';
  written.forEach((argument, index) => {
    const parameter = signature.takes[Math.min(index, signature.takes.length - 1)] as Parameter;
    const here = childPointer(at, index);
    const operands: PlacedOperand[] = [];
    switch (parameter.kind) {
      case 'field':
        field = checkField(argument, here, place, check);
        return;
      case 'list':
        row = checkList(argument, here, place, check);
        return;
      case 'choice':
        if (typeof argument === 'string' && parameter.choices?.includes(argument)) word = argument;
        else report(check, 'unknown-choice', here, { expected: (parameter.choices ?? []).join(' | ') });
        return;
      case 'literals':
        operands.push(...checkLiterals(argument, here, check));
        break;
      case 'row':
        if (row) operands.push({ ...checkPart(argument, here, row, depth, check), at: here });
        break;
      case 'value':
        operands.push({ ...checkPart(argument, here, place, depth, check), at: here });
    }
    const { types, same } = parameter;
    if (same !== 'self' && types)
      for (const operand of operands) demand(operand, types, (problem) => check.problems.push(problem));
    if (same === 'items') alike.push(...operands.map((operand) => ({ ...operand, type: itemTypeOf(operand.type) })));
    if (same === 'self') {
      alike.push(...operands);
      alikeTypes = types ?? alikeTypes;
    }
  });
  const common = unify(alike, alikeTypes, (problem) => check.problems.push(problem));
  const { gives } = signature;
  if (gives === 'same') return { type: common };
  if (gives === 'field') return { type: field };
  return { type: typeof gives === 'string' ? gives : gives[word] };
}

function checkField(path: unknown, at: string, place: Place, check: Check): NodeType | undefined {
  const followed = follow(path, check.root, place, false);
  if (!followed.problem) return typeOfField(followed.field);
  report(check, followed.problem, at, { found: String(path) });
  return undefined;
}

function checkList(path: unknown, at: string, place: Place, check: Check): Place | undefined {
  const followed = follow(path, check.root, place, true);
  if (!followed.problem && followed.field.type === 'list') return rowOf(followed.field, followed, place);
  report(check, followed.problem ?? 'not-a-list', at, { found: String(path) });
  return undefined;
}

function checkLiterals(literals: unknown, at: string, check: Check): PlacedOperand[] {
  if (!Array.isArray(literals) || literals.length === 0 || literals.some((literal) => typeof literal === 'object')) {
    report(check, 'malformed-expression', at);
    return [];
  }
  return literals.map((literal, index) => {
    const here = childPointer(at, index);
    return { ...checkPart(literal, here, NOWHERE, 0, check), at: here };
  });
}

/** Reported once, at the operator that goes over the limit. */
function countSteps(check: Check, at: string, { outer, inner }: Place): void {
  const before = check.steps;
  check.steps += outer * inner;
  if (before <= MAX_STEPS && check.steps > MAX_STEPS) report(check, 'too-costly', at, { expected: String(MAX_STEPS) });
}

function report(
  check: Check,
  code: ExpressionProblemCode,
  at: string,
  more: { expected?: string; found?: string } = {},
): Operand {
  check.problems.push({ code, at, ...more });
  return UNKNOWN;
}
