import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { allFacts, anyFact, anyFacts } from '../test-support/any-facts.js';
import { exampleRubric } from '../test-support/example-rubric.js';
import { widerRubric } from '../test-support/wider-rubric.js';
import { parsePoints } from './points.js';
import type { ScoreResult } from './result.js';
import type { Rubric, ScalarFact } from './rubric.js';
import { scoreRubric } from './score.js';

const folder = new URL('../../../schemas/src/rubrics/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

/** Integers that the vectors of a rubric use. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? [...new Set(Object.values(value).flatMap(numbersIn))] : [];
}

const shipped = readdirSync(folder).map((name) => ({
  name,
  rubric: read(`${name}/rubric.json`) as Rubric,
  near: numbersIn((read(`${name}/vectors.json`) as { readonly vectors: unknown }).vectors),
}));
const every = [
  ...shipped,
  { name: 'the example', rubric: exampleRubric, near: [20, 95, 98, 100] },
  { name: 'the wider example', rubric: widerRubric, near: [4, 5, 40] },
];

const asOf = '2025-03-31';
const score = (rubric: Rubric, facts: unknown) => scoreRubric(rubric, facts, { asOf });

const sumOf = ({ trace }: ScoreResult, part: 'points' | 'max') =>
  trace.reduce((sum, line) => sum + (parsePoints(line[part]) ?? Number.NaN), 0);

/** A value of a fact that is no worse. */
function betterThan({ type, better, min = 0, max = 0 }: ScalarFact, value: unknown): fc.Arbitrary<unknown> {
  if (type === 'boolean') return fc.constant(better === 'higher');
  const [from, to] = better === 'higher' ? [value as number, max] : [min, value as number];
  return fc.oneof(fc.integer({ min: from, max: to }), fc.integer({ min: Math.max(from, to - 5), max: to }));
}

describe.each(every)('$name', ({ rubric, near }) => {
  test('has a total that is the sum of its trace', () => {
    fc.assert(
      fc.property(anyFacts(rubric, near), (facts) => {
        const result = score(rubric, facts);
        expect(sumOf(result, 'points')).toBe(parsePoints(result.total ?? '0.00'));
        if (result.status === 'scored') expect(sumOf(result, 'max')).toBe(rubric.max);
      }),
    );
  });

  test('does not care for the order of facts and rows', () => {
    fc.assert(
      fc.property(anyFacts(rubric, near), (facts) => {
        const turned = Object.entries(facts)
          .reverse()
          .map(([id, value]): [string, unknown] => [
            id,
            Array.isArray(value) ? [...(value as unknown[])].reverse() : value,
          ]);
        expect(score(rubric, Object.fromEntries(turned))).toEqual(score(rubric, facts));
      }),
    );
  });

  test('is the same whenever it is asked', () => {
    fc.assert(
      fc.property(anyFacts(rubric, near), fc.date({ noInvalidDate: true }), (facts, now) => {
        const before = score(rubric, facts);
        vi.useFakeTimers({ now, toFake: ['Date'] });
        const after = score(rubric, facts);
        vi.useRealTimers();
        expect(after).toEqual(before);
      }),
    );
  });
});

const promises = every.flatMap(({ name, rubric, near }) =>
  rubric.facts.flatMap((fact) =>
    fact.type !== 'rows' && fact.better !== undefined ? [{ name, rubric, near, fact, id: fact.id }] : [],
  ),
);

function keepsPromise(rubric: Rubric, near: readonly number[], fact: ScalarFact): void {
  const pairs = fc
    .tuple(allFacts(rubric, near), anyFact(fact, near))
    .chain(([facts, value]) => fc.tuple(fc.constant({ ...facts, [fact.id]: value }), betterThan(fact, value)));
  fc.assert(
    fc.property(pairs, ([facts, better]) => {
      const before = score(rubric, facts);
      const after = score(rubric, { ...facts, [fact.id]: better });
      if (before.status !== 'scored' || after.status !== 'scored') return;
      expect(parsePoints(after.total ?? '')).toBeGreaterThanOrEqual(parsePoints(before.total ?? '') ?? Number.NaN);
    }),
  );
}

describe('a better input never lowers the total', () => {
  test.each(promises)('of $name: $id', ({ rubric, near, fact }) => {
    keepsPromise(rubric, near, fact);
  });

  test('is found out when a sheet breaks it', () => {
    // More users need more workers: no sheet can promise that more users are better.
    const staffing = shipped.find(({ name }) => name === 'staffing-one-per-thirty');
    const users = staffing?.rubric.facts.find(({ id }) => id === 'registeredUsers') as ScalarFact;
    expect(() => {
      keepsPromise(staffing?.rubric as Rubric, staffing?.near ?? [], { ...users, better: 'higher' });
    }).toThrow();
  });
});
