import type { Argument, Expression } from '@guitu/core';
import { canonical } from './shape/canonical.js';

/** How two conditions are ordered: by truth, with missing between false and true, whatever the document says. */
export type Order = 'equal' | 'higher' | 'lower' | 'unknown';

const SWAPPED: Readonly<Record<Order, Order>> = {
  equal: 'equal',
  higher: 'lower',
  lower: 'higher',
  unknown: 'unknown',
};

/** Operators whose second operand, where it is larger, makes them true more often. */
const RISING = new Set(['less', 'atMost']);
const FALLING = new Set(['more', 'atLeast']);

/** Operators that rise with each of their operands, in the order false, missing, true. */
const LATTICE = new Set(['and', 'or']);

/** Operators whose last operand is a condition over rows, and that rise with it. */
const OVER_ROWS = new Set(['every', 'some']);

/** Operators whose operands may change places. */
const FREE = new Set(['and', 'or', 'equal', 'add', 'multiply', 'lowest', 'highest']);

function sorted(expression: Argument): unknown {
  if (Array.isArray(expression)) return [...(expression as readonly unknown[])].map(canonical).sort();
  if (typeof expression !== 'object') return expression;
  return Object.fromEntries(
    Object.entries(expression as Readonly<Record<string, readonly Argument[]>>).map(([name, operands]) => {
      const inner = operands.map((operand) => canonical(sorted(operand)));
      return [name, FREE.has(name) ? inner.sort() : inner];
    }),
  );
}

const said = (expression: Argument): string => canonical(sorted(expression));

/**
 * How the new condition stands to the old one: `higher` when it is true wherever the old one is true, and the old one
 * false wherever it is false. What is not shown is `unknown`.
 */
export function orderOf(old: Expression, now: Expression): Order {
  if (said(old) === said(now)) return 'equal';
  if (isLiteral(old) && isLiteral(now)) return old === false || now === true ? 'higher' : 'lower';
  if (now === true || old === false) return 'higher';
  if (now === false || old === true) return 'lower';
  return ofOperators(old, now);
}

const isLiteral = (expression: Expression): expression is boolean => typeof expression === 'boolean';

function operationOf(expression: Expression): readonly [name: string, operands: readonly Argument[]] | undefined {
  if (typeof expression !== 'object') return undefined;
  const [entry] = Object.entries(expression);
  return entry;
}

function ofOperators(old: Expression, now: Expression): Order {
  const [before, after] = [operationOf(old), operationOf(now)];
  const candidates: Order[] = [];
  if (after && LATTICE.has(after[0])) candidates.push(ofMore(old, after));
  if (before && LATTICE.has(before[0])) candidates.push(SWAPPED[ofMore(now, before)]);
  if (before && after && before[0] === after[0]) candidates.push(ofSame(after[0], before[1], after[1]));
  return candidates.find((order) => order !== 'unknown') ?? 'unknown';
}

/** `or` is at least as high as each of its operands, `and` at most. */
function ofMore(one: Expression, [name, operands]: readonly [string, readonly Argument[]]): Order {
  const orders = operands.map((operand) => orderOf(one, operand as Expression));
  if (name === 'or') return orders.some((order) => order === 'equal' || order === 'higher') ? 'higher' : 'unknown';
  return orders.some((order) => order === 'equal' || order === 'lower') ? 'lower' : 'unknown';
}

function ofSame(name: string, old: readonly Argument[], now: readonly Argument[]): Order {
  if (LATTICE.has(name)) return ofLattice(name, old as Expression[], now as Expression[]);
  const [first, second] = [old[0], now[0]];
  if (name === 'not') return SWAPPED[orderOf(first as Expression, second as Expression)];
  if (first === undefined || second === undefined || old.length !== now.length) return 'unknown';
  if (OVER_ROWS.has(name) && said(first) === said(second)) return orderOf(old[1] as Expression, now[1] as Expression);
  if (name === 'in' && said(first) === said(second)) return ofLists(old[1], now[1]);
  if (RISING.has(name) || FALLING.has(name)) return ofLimits(RISING.has(name), old, now);
  return 'unknown';
}

function ofLattice(name: string, old: readonly Expression[], now: readonly Expression[]): Order {
  // Each new operand stands above some old one, and so on: enough for the whole to stand above.
  const above = (ones: readonly Expression[], others: readonly Expression[], wanted: Order): boolean =>
    others.every((other) => ones.some((one) => [wanted, 'equal'].includes(orderOf(one, other))));
  const [isHigher, isLower] =
    name === 'and'
      ? [above(old, now, 'higher'), above(now, old, 'higher')]
      : [above(now, old, 'lower'), above(old, now, 'lower')];
  if (isHigher && isLower) return 'equal';
  if (isHigher) return 'higher';
  return isLower ? 'lower' : 'unknown';
}

function ofLists(old: Argument | undefined, now: Argument | undefined): Order {
  if (!Array.isArray(old) || !Array.isArray(now)) return 'unknown';
  const [before, after] = [new Set<unknown>(old), new Set<unknown>(now)];
  if ([...before].every((one) => after.has(one))) return 'higher';
  return [...after].every((one) => before.has(one)) ? 'lower' : 'unknown';
}

/** A whole number in place of another, on one side of a comparison. */
function ofLimits(isRising: boolean, old: readonly Argument[], now: readonly Argument[]): Order {
  const changed = [0, 1].filter((index) => said(old[index] ?? 0) !== said(now[index] ?? 0));
  const [index] = changed;
  if (changed.length !== 1 || index === undefined) return 'unknown';
  const [before, after] = [old[index], now[index]];
  if (typeof before !== 'number' || typeof after !== 'number') return 'unknown';
  return (isRising === (index === 1)) === after > before ? 'higher' : 'lower';
}
