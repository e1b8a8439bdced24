import type { Expression } from '../expression/expression.js';
import type { Rubric } from './rubric.js';

/** Bounds of an integer expression: no facts that the rubric takes give a value outside them. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

const ANY: Range = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };

/** What an integer expression can come to at the least and at the most; wide where it is not known. */
export function rangeOf(expression: Expression, rubric: Rubric): Range {
  if (typeof expression === 'number') return { least: expression, most: expression };
  if (typeof expression !== 'object') return ANY;
  const [operator = '', written = []] = Object.entries(expression)[0] ?? [];
  const parts = (written as readonly Expression[]).map((part) => rangeOf(part, rubric));
  const [first = ANY, second = ANY, third = ANY] = parts;
  switch (operator) {
    case 'get':
      return factRange(written[0], rubric);
    case 'count':
      return { least: 0, most: rowsAtMost(written[0], rubric) };
    case 'length':
      return { least: 0, most: Number.POSITIVE_INFINITY };
    case 'add':
      return parts.reduce(sum, { least: 0, most: 0 });
    case 'subtract':
      return { least: first.least - second.most, most: first.most - second.least };
    case 'lowest':
      return { least: Math.min(...parts.map(({ least }) => least)), most: Math.min(...parts.map(({ most }) => most)) };
    case 'highest':
      return { least: Math.max(...parts.map(({ least }) => least)), most: Math.max(...parts.map(({ most }) => most)) };
    case 'if':
      return around(second, third);
    case 'else':
      return around(first, second);
    default:
      return ANY;
  }
}

/** The truths that a condition can have; both where it is not known. */
export function truthsOf(expression: Expression, rubric: Rubric): readonly boolean[] {
  const both = [true, false];
  if (typeof expression === 'boolean') return [expression];
  if (typeof expression !== 'object') return both;
  const [operator = '', written = []] = Object.entries(expression)[0] ?? [];
  const [first, second] = written as readonly Expression[];
  if (first === undefined) return both;
  if (operator === 'not') return truthsOf(first, rubric).map((truth) => !truth);
  if (second === undefined) return both;
  const [left, right] = [rangeOf(first, rubric), rangeOf(second, rubric)];
  switch (operator) {
    case 'atLeast':
      return compared(left.most >= right.least, left.least >= right.most);
    case 'more':
      return compared(left.most > right.least, left.least > right.most);
    case 'atMost':
      return compared(left.least <= right.most, left.most <= right.least);
    case 'less':
      return compared(left.least < right.most, left.most < right.least);
    default:
      return both;
  }
}

function compared(canBe: boolean, mustBe: boolean): readonly boolean[] {
  return [...(canBe ? [true] : []), ...(mustBe ? [] : [false])];
}

function factRange(path: unknown, { facts, windows = [] }: Rubric): Range {
  const fact = facts.find(({ id }) => path === `/${id}`);
  if (fact?.type === 'integer') return { least: fact.min ?? ANY.least, most: fact.max ?? ANY.most };
  const window = windows.find(({ id }) => path === `/${id}`);
  return window ? { least: 0, most: rowsAtMost(`/${window.rows}`, { facts }) } : ANY;
}

function rowsAtMost(path: unknown, { facts }: Pick<Rubric, 'facts'>): number {
  const fact = facts.find(({ id }) => path === `/${id}`);
  return fact?.type === 'rows' ? fact.maxRows : Number.POSITIVE_INFINITY;
}

function sum(one: Range, other: Range): Range {
  return { least: one.least + other.least, most: one.most + other.most };
}

function around(one: Range, other: Range): Range {
  return { least: Math.min(one.least, other.least), most: Math.max(one.most, other.most) };
}
