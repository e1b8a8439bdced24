import fc from 'fast-check';
import type { Rubric } from '../rubric/rubric.js';
import { allFacts, anyFacts } from './any-facts.js';

const WRONG = [null, -1, -0, 1.5, 1e9, 2 ** 53, NaN, '', 'x', '2025-02-30', true, {}, [], [{}], [{ month: 13 }]];
const NEAR = [0, 1, 3, 10, 12, 20, 60, 70, 80, 95, 98, 100, 200, 500, 1000];

/** Facts of every sort: complete, some absent, one of a wrong type or out of range, one that is not declared. */
export function everyFacts(rubric: Rubric): fc.Arbitrary<unknown> {
  const ids = rubric.facts.map(({ id }) => id);
  const spoilt = fc
    .tuple(allFacts(rubric, NEAR), fc.constantFrom(...ids, 'undeclared'), fc.constantFrom<unknown>(...WRONG, undefined))
    .map(([facts, id, value]) => ({ ...facts, [id]: value }));
  const lacking = fc
    .tuple(allFacts(rubric, NEAR), fc.subarray(ids, { maxLength: Math.min(3, ids.length) }))
    .map(([facts, left]) => Object.fromEntries(Object.entries(facts).filter(([id]) => left.indexOf(id) < 0)));
  return fc.oneof(allFacts(rubric, NEAR), anyFacts(rubric, NEAR), lacking, spoilt, fc.constantFrom<unknown>(...WRONG));
}
