import fc from 'fast-check';
import type { Fact, Rubric, ScalarFact } from '../rubric/rubric.js';

/** Days around the one that tests score on, its anniversaries among them. */
const DAYS = ['2023-03-31', '2024-02-29', '2024-03-31', '2024-04-01', '2025-03-30', '2025-03-31', '2025-04-01'];

/**
 * Facts that a rubric takes, some of them absent. Integers are mostly near the numbers that its vectors
 * use, because a threshold that is never met proves nothing.
 */
export function anyFacts(rubric: Rubric, near: readonly number[]): fc.Arbitrary<Record<string, unknown>> {
  const model = Object.fromEntries(rubric.facts.map((fact) => [fact.id, anyFact(fact, near)]));
  return fc.record(model, { requiredKeys: [] });
}

/** All facts that a rubric takes, none absent. */
export function allFacts(rubric: Rubric, near: readonly number[]): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(Object.fromEntries(rubric.facts.map((fact) => [fact.id, anyFact(fact, near)])));
}

/** One value of a fact. */
export function anyFact(fact: Fact, near: readonly number[]): fc.Arbitrary<unknown> {
  if (fact.type !== 'rows') return anyScalar(fact, near);
  const row = fc.record(Object.fromEntries(fact.columns.map((column) => [column.id, anyScalar(column, near)])));
  return fc.array(row, { maxLength: Math.min(fact.maxRows, 8) });
}

function anyScalar({ type, min = 0, max = 0, codes = [] }: ScalarFact, near: readonly number[]): fc.Arbitrary<unknown> {
  switch (type) {
    case 'boolean':
      return fc.boolean();
    case 'code':
      return fc.constantFrom(...codes);
    case 'date':
      return fc.constantFrom(...DAYS);
    case 'integer': {
      const edges = near
        .flatMap((value) => [value - 1, value, value + 1])
        .filter((value) => value >= min && value <= max);
      return fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(min, max, ...edges) },
        { weight: 1, arbitrary: fc.integer({ min, max }) },
        { weight: 1, arbitrary: fc.integer({ min, max: Math.min(max, min + 50) }) },
      );
    }
  }
}
