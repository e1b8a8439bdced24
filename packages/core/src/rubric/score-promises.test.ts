import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleRubric, fullFacts } from '../test-support/example-rubric.js';
import { parsePoints } from './points.js';
import type { ScoreResult } from './result.js';
import type { Rubric } from './rubric.js';
import { scoreRubric } from './score.js';

const score = (changes: object = {}, rubric: Rubric = exampleRubric) =>
  scoreRubric(rubric, { ...fullFacts, ...changes }, { language: 'en' });

const lineOf = (result: ScoreResult, id: string) => result.trace.find((line) => line.id === id);

const sumOf = ({ trace }: ScoreResult) =>
  trace.reduce((sum, { points }) => sum + (parsePoints(points) ?? Number.NaN), 0);

describe('a score about a person', () => {
  const personal: Rubric = { ...exampleRubric, subject: 'person' };

  test('is labelled an opinion that one may object to', () => {
    expect(scoreRubric(personal, fullFacts).opinion).toMatch(/意见，不是决定.*提出异议.*第二十四条/);
    expect(scoreRubric(personal, {}, { language: 'en' }).opinion).toMatch(/opinion.*not a decision.*may object/);
    expect(scoreRubric(exampleRubric, fullFacts)).not.toHaveProperty('opinion');
  });

  test('explains itself without the values of the person', () => {
    const result = score({ awareness: 97, users: 137, files: 41, workers: 5, cadres: 0 }, personal);
    expect(JSON.stringify(result)).not.toMatch(/137|\b41\b|\b97\b/);
    expect(lineOf(result, 'awareness')?.because).toBe('95 or more, below 98: 3.00 points');
    expect(lineOf(result, 'cadre')).toMatchObject({ because: 'not met, no points' });
  });
});

describe('every score', () => {
  const anyFacts = fc.record(
    {
      awareness: fc.integer({ min: 0, max: 120 }),
      office: fc.boolean(),
      months: fc.array(fc.record({ month: fc.integer({ min: 1, max: 12 }), visits: fc.integer({ min: 0, max: 3 }) }), {
        maxLength: 12,
      }),
      files: fc.integer({ min: 0, max: 200 }),
      users: fc.integer({ min: 0, max: 300 }),
      cadres: fc.integer({ min: 0, max: 3 }),
      workers: fc.integer({ min: 0, max: 20 }),
      leaders: fc.integer({ min: 0, max: 3000 }),
      praised: fc.integer({ min: 0, max: 9 }),
      falsified: fc.boolean(),
    },
    { requiredKeys: [] },
  );

  test('is the exact sum of its trace', () => {
    fc.assert(
      fc.property(
        anyFacts,
        fc.constantFrom('exact' as const, { mode: 'half-even' as const, to: 50 }),
        (facts, rounding) => {
          const result = scoreRubric({ ...exampleRubric, rounding }, facts);
          expect(sumOf(result)).toBe(parsePoints(result.total ?? '0.00'));
        },
      ),
    );
  });

  test('is the same whatever the order of rows and of facts', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const turned = Object.fromEntries(Object.entries(facts).reverse());
        const months = facts.months === undefined ? {} : { months: [...facts.months].reverse() };
        expect(scoreRubric(exampleRubric, { ...turned, ...months })).toEqual(scoreRubric(exampleRubric, facts));
      }),
    );
  });

  test('comes out of any JSON value without an exception', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (facts) => {
        expect(['scored', 'incomplete', 'error']).toContain(scoreRubric(exampleRubric, facts).status);
      }),
    );
  });

  test('leaves rubric and facts as they were', () => {
    const before = JSON.stringify([exampleRubric, fullFacts]);
    score({ files: 99, praised: 9 });
    expect(JSON.stringify([exampleRubric, fullFacts])).toBe(before);
  });
});
