import type { Field } from '../../definition.js';
import { childPointer } from '../../pointer/pointer.js';
import { MAX_DEPTH } from '../limits.js';
import { checkField, checkList, countStep } from './check.js';
import type { Check, Spot } from './check.js';
import { placeAt } from './place.js';
import type { Place } from './place.js';
import type { ExpressionProblem } from './problem.js';
import { signatures } from './signature.js';
import type { Parameter, Signature } from './signature.js';
import { itemTypeOf, typeOfText, VALUES } from './type.js';
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
  const problems: ExpressionProblem[] = [];
  const { context, expects = VALUES } = options;
  const place = placeAt(root, context);
  if (!place) return { type: undefined, problems: [{ code: 'unknown-path', at: '', found: context ?? '' }] };
  const check: Check = { root, steps: 0, report: (problem) => problems.push(problem) };
  const operand = checkPart(expression, { at: '', place, depth: 0 }, check);
  demand({ ...operand, at: '' }, typeof expects === 'string' ? [expects] : expects, (problem) => {
    problems.push({ ...problem, code: 'wrong-result' });
  });
  return { type: operand.type, problems };
}

const UNKNOWN: Operand = { type: undefined };

function checkPart(part: unknown, spot: Spot, check: Check): Operand {
  if (typeof part === 'boolean') return { type: 'boolean', literal: true };
  if (typeof part === 'string') return { type: typeOfText(part), literal: true };
  if (typeof part === 'number') {
    if (!Number.isSafeInteger(part)) check.report({ code: 'unsafe-number', at: spot.at });
    return { type: 'integer', literal: true };
  }
  const entries = typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.entries(part) : [];
  const [operator, written] = entries[0] ?? ['', undefined];
  if (entries.length !== 1 || !Array.isArray(written)) {
    check.report({ code: 'malformed-expression', at: spot.at });
    return UNKNOWN;
  }
  return checkOperation(operator, written, spot, check);
}

function checkOperation(operator: string, written: readonly unknown[], spot: Spot, check: Check): Operand {
  const at = childPointer(spot.at, operator);
  const table = signatures();
  const signature = Object.prototype.hasOwnProperty.call(table, operator) ? table[operator] : undefined;
  if (!signature) {
    check.report({ code: 'unknown-operator', at, found: operator });
    return UNKNOWN;
  }
  if (spot.depth >= MAX_DEPTH) {
    check.report({ code: 'too-deep', at: spot.at, expected: String(MAX_DEPTH) });
    return UNKNOWN;
  }
  countStep(spot, check);
  const fewest = signature.takes.length - (signature.optional ? 1 : 0);
  const most = signature.repeats ? Infinity : signature.takes.length;
  if (written.length < fewest || written.length > most) {
    const expected = fewest === most ? String(fewest) : `${String(fewest)}–${String(most)}`;
    check.report({ code: 'wrong-arity', at, expected, found: String(written.length) });
    return UNKNOWN;
  }
  return { type: checkArguments(signature, written, { ...spot, at, depth: spot.depth + 1 }, check) };
}

/** What the arguments say together. */
interface Gathered {
  /** Operands that must have one type in common, and the types it may be. */
  readonly alike: PlacedOperand[];
  types: readonly ExpressionType[];
  /** Where the rows of the list among the arguments are. */
  row?: Place | undefined;
  /** The type of the field, or the word, among them. */
  field?: NodeType | undefined;
  word?: string | undefined;
}

function checkArguments(
  { takes, gives }: Signature,
  written: readonly unknown[],
  spot: Spot,
  check: Check,
): NodeType | undefined {
  const gathered: Gathered = { alike: [], types: [] };
  written.forEach((argument, index) => {
    const parameter = takes[Math.min(index, takes.length - 1)] as Parameter;
    checkArgument(argument, parameter, { ...spot, at: childPointer(spot.at, index) }, gathered, check);
  });
  const common = unify(gathered.alike, gathered.types, check.report);
  if (gives === 'same') return common;
  if (gives === 'field') return gathered.field;
  return typeof gives === 'string' ? gives : gives[gathered.word ?? ''];
}

function checkArgument(argument: unknown, parameter: Parameter, spot: Spot, gathered: Gathered, check: Check): void {
  const { kind, types, same, choices = [] } = parameter;
  if (kind === 'field') {
    gathered.field = checkField(argument, spot, check);
  } else if (kind === 'list') {
    gathered.row = checkList(argument, spot, check);
  } else if (kind === 'choice') {
    gathered.word = choices.find((choice) => choice === argument);
    if (gathered.word === undefined)
      check.report({ code: 'unknown-choice', at: spot.at, expected: choices.join(' | ') });
  } else if (kind === 'literals') {
    gathered.alike.push(...checkLiterals(argument, spot, check));
  } else {
    const place = kind === 'row' ? gathered.row : spot.place;
    // Without a list there are no rows to check the expression against.
    if (!place) return;
    const operand: PlacedOperand = { ...checkPart(argument, { ...spot, place }, check), at: spot.at };
    if (same === 'self') {
      gathered.types = types ?? gathered.types;
      gathered.alike.push(operand);
    } else if (types && demand(operand, types, check.report) && same === 'items') {
      gathered.alike.push({ ...operand, type: itemTypeOf(operand.type) });
    }
  }
}

function checkLiterals(literals: unknown, spot: Spot, check: Check): PlacedOperand[] {
  if (!Array.isArray(literals) || literals.length === 0 || literals.some((literal) => typeof literal === 'object')) {
    check.report({ code: 'malformed-expression', at: spot.at });
    return [];
  }
  return literals.map((literal, index) => {
    const at = childPointer(spot.at, index);
    return { ...checkPart(literal, { ...spot, at }, check), at };
  });
}
