import type { Expression } from '../../expression/expression.js';
import { MAX_DEPTH } from '../../expression/limits.js';
import { rangeOf } from '../range.js';
import { literal } from './names.js';
import type { Names } from './names.js';
import { chosen, derived, missingOf } from './piece.js';
import type { Piece } from './piece.js';

/**
 * An expression as statements and a variable; `undefined` where it is none of the plain ones, which are then
 * interpreted as ever: lists of rows, dates and texts, values of mixed types.
 */
export function compileExpression(expression: unknown, names: Names, depth = 0): Piece | undefined {
  if (typeof expression === 'boolean') return constant(expression, 'boolean');
  if (typeof expression === 'string') return constant(expression, 'text');
  if (typeof expression === 'number') {
    return Number.isSafeInteger(expression) ? constant(expression + 0, 'integer') : undefined;
  }
  if (typeof expression !== 'object' || expression === null || depth >= MAX_DEPTH) return undefined;
  const [entry, another] = Object.entries(expression);
  if (!entry || another || !Array.isArray(entry[1])) return undefined;
  const [operator, written] = entry as [string, readonly unknown[]];
  if (operator === 'get') return written.length === 1 ? variableOf(written[0], names) : undefined;
  if (operator === 'present') return presence(written, names, depth);
  if (operator === 'in') return membership(written, names, depth);
  const compile = OPERATORS[operator];
  if (!compile) return undefined;
  const parts: Piece[] = [];
  for (const part of written) {
    const piece = compileExpression(part, names, depth + 1);
    if (!piece) return undefined;
    parts.push(piece);
  }
  return compile(parts, names, expression as Expression);
}

type Compile = (parts: readonly Piece[], names: Names, expression: Expression) => Piece | undefined;

const OPERATORS: Readonly<Partial<Record<string, Compile>>> = {
  and: joining('false', '&&'),
  or: joining('true', '||'),
  not: (parts, names) =>
    parts.length === 1 && areOf('boolean', parts)
      ? derived(names.next('t'), 'boolean', parts, `!${codeOf(parts[0])}`)
      : undefined,
  equal: (parts, names) =>
    parts.length === 2 && parts[0]?.type === parts[1]?.type ? compared('===', parts, names) : undefined,
  less: ordering('<'),
  atMost: ordering('<='),
  more: ordering('>'),
  atLeast: ordering('>='),
  add: arithmetic((codes) => codes.join(' + '), 1, Infinity),
  subtract: arithmetic((codes) => codes.join(' - '), 2, 2),
  lowest: arithmetic((codes) => (codes.length === 1 ? codes.join('') : `Math.min(${codes.join(', ')})`), 1, Infinity),
  highest: arithmetic((codes) => (codes.length === 1 ? codes.join('') : `Math.max(${codes.join(', ')})`), 1, Infinity),
  else: ([first, second, third], names) =>
    first && second && !third && first.type === second.type
      ? chosen(
          names.next('t'),
          first.type,
          [first, second],
          `${first.code} === undefined ? ${second.code} : ${first.code}`,
          second.canMiss,
        )
      : undefined,
  if: ([condition, yes, no, more], names) => {
    if (condition?.type !== 'boolean' || !yes || !no || more || yes.type !== no.type) return undefined;
    const code = `${condition.code} ? ${yes.code} : ${no.code}`;
    const canMiss = condition.canMiss || yes.canMiss || no.canMiss;
    const guarded = condition.canMiss ? `${condition.code} === undefined ? undefined : ${code}` : code;
    return chosen(names.next('t'), yes.type, [condition, yes, no], guarded, canMiss);
  },
};

function constant(value: boolean | number | string, type: Piece['type']): Piece {
  return { code: literal(value), type, canMiss: false, before: [] };
}

/** The variable of the one fact or window that a path names. */
function variableOf(path: unknown, { rubric, facts, windows, used, isComplete }: Names): Piece | undefined {
  const id = typeof path === 'string' && /^\.?\/[^/~]+$/.test(path) ? path.slice(path.indexOf('/') + 1) : undefined;
  if (id === undefined) return undefined;
  const window = windows.get(id);
  const fact = rubric.facts.find((each) => each.id === id);
  // A window hides a fact of its name only while it can be counted.
  if (window !== undefined) return fact ? undefined : { code: window, type: 'integer', canMiss: true, before: [] };
  const code = facts.get(id);
  if (!fact || code === undefined || fact.type === 'rows') return undefined;
  const type = fact.type === 'date' || fact.type === 'code' ? 'text' : fact.type;
  used.add(id);
  return { code, type, canMiss: !isComplete, before: [] };
}

function presence(written: readonly unknown[], names: Names, depth: number): Piece | undefined {
  const of = written.length === 1 ? compileExpression(written[0], names, depth + 1) : undefined;
  return of && chosen(names.next('t'), 'boolean', [of], of.canMiss ? `${of.code} !== undefined` : 'true', false);
}

function membership([of, literals, more]: readonly unknown[], names: Names, depth: number): Piece | undefined {
  const value = compileExpression(of, names, depth + 1);
  if (!value || !Array.isArray(literals) || literals.length === 0 || more !== undefined) return undefined;
  const type = value.type === 'text' ? 'string' : value.type === 'integer' ? 'number' : 'boolean';
  // A literal of another type would make the answer missing.
  if (!literals.every((each) => typeof each === type)) return undefined;
  const code = literals.map((each) => `${value.code} === ${literal(each)}`).join(' || ');
  return derived(names.next('t'), 'boolean', [value], `(${code})`);
}

/** Kleene's `and` and `or`: the decisive value decides whatever else is missing. */
function joining(decisive: 'true' | 'false', operator: '&&' | '||'): Compile {
  return (parts, names) => {
    if (parts.length === 0 || !areOf('boolean', parts)) return undefined;
    const missing = missingOf(parts);
    const name = names.next('t');
    if (missing === '') return chosen(name, 'boolean', parts, parts.map(codeOf).join(` ${operator} `), false);
    const decides = parts.map(({ code }) => `${code} === ${decisive}`).join(' || ');
    const other = decisive === 'true' ? 'false' : 'true';
    return chosen(name, 'boolean', parts, `${decides} ? ${decisive} : ${missing} ? undefined : ${other}`, true);
  };
}

function ordering(operator: string): Compile {
  return (parts, names) =>
    parts.length === 2 && areOf('integer', parts) ? compared(operator, parts, names) : undefined;
}

function compared(operator: string, parts: readonly Piece[], names: Names): Piece {
  return derived(names.next('t'), 'boolean', parts, parts.map(codeOf).join(` ${operator} `));
}

/** Sums that no facts take beyond exact integers; others are interpreted. */
function arithmetic(join: (codes: readonly string[]) => string, fewest: number, most: number): Compile {
  return (parts, names, expression) => {
    if (parts.length < fewest || parts.length > most || !areOf('integer', parts)) return undefined;
    if (!isExact(expression, names)) return undefined;
    return derived(names.next('t'), 'integer', parts, `${join(parts.map(({ code }) => `(${code})`))} + 0`);
  };
}

/** Whether an integer expression and all its parts stay among exact integers, even added up by their sizes. */
function isExact(expression: Expression, { rubric }: Names): boolean {
  if (typeof expression !== 'object') return true;
  const parts = Object.values(expression)[0] as readonly Expression[];
  const sizes = [expression, ...parts].map((part) => {
    const { least, most } = rangeOf(part, rubric);
    return Math.max(Math.abs(least), Math.abs(most));
  });
  return sizes.reduce((sum, size) => sum + size, 0) <= Number.MAX_SAFE_INTEGER;
}

function areOf(type: Piece['type'], parts: readonly Piece[]): boolean {
  return parts.every((part) => part.type === type);
}

function codeOf(piece: Piece | undefined): string {
  return piece?.code ?? 'undefined';
}
