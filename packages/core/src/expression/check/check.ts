import type { Field } from '../../definition.js';
import { MAX_STEPS } from '../limits.js';
import { follow, rowOf } from './place.js';
import type { Place } from './place.js';
import type { ExpressionProblem } from './problem.js';
import { typeOfField } from './type.js';
import type { NodeType } from './type.js';

/** One run of the static checker. */
export interface Check {
  readonly root: Field;
  readonly report: (problem: ExpressionProblem) => void;
  /** Operators applied so far, on the longest lists that the document allows. */
  steps: number;
}

/** A part of an expression: its pointer, its context and how many operators stand around it. */
export interface Spot {
  readonly at: string;
  readonly place: Place;
  readonly depth: number;
}

/** The type of the field that a path names; `undefined` after a problem. */
export function checkField(path: unknown, { at, place }: Spot, { root, report }: Check): NodeType | undefined {
  const followed = follow(path, root, place, false);
  if (!followed.problem) return typeOfField(followed.field);
  report({ code: followed.problem, at, found: written(path) });
  return undefined;
}

/** The place of the rows of the list that a path names; `undefined` after a problem. */
export function checkList(path: unknown, { at, place }: Spot, { root, report }: Check): Place | undefined {
  const followed = follow(path, root, place, true);
  if (!followed.problem && followed.field.type === 'list') return rowOf(followed.field, followed, place);
  report({ code: followed.problem ?? 'not-a-list', at, found: written(path) });
  return undefined;
}

/** What stands where a path should; turning an object into text can throw. */
function written(path: unknown): string {
  return typeof path === 'object' ? typeof path : String(path);
}

/** Counts one operator; reported once, where the limit is passed. */
export function countStep({ at, place }: Spot, check: Check): void {
  const before = check.steps;
  check.steps += place.outer * place.inner;
  if (before <= MAX_STEPS && check.steps > MAX_STEPS) {
    check.report({ code: 'too-costly', at, expected: String(MAX_STEPS) });
  }
}
