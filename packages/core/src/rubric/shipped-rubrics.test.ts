import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../language.js';
import { parsePoints } from './points.js';
import type { ScoreResult } from './result.js';
import type { Rubric } from './rubric.js';
import { scoreRubric } from './score.js';
import type { ScoreOptions } from './score.js';

interface Vector {
  readonly because: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly asOf?: string;
  readonly choices?: Readonly<Record<string, string>>;
  readonly expect: {
    readonly status: string;
    readonly total: string | null;
    readonly band: string | null;
    readonly vetoes: readonly string[];
    /** Outcomes of decision tables by item. */
    readonly outcomes?: Readonly<Record<string, string>>;
    readonly missing: readonly string[];
    /** Every line of the trace by its id. */
    readonly points: Readonly<Record<string, string>>;
    readonly requirements?: Readonly<Record<string, object>>;
    readonly reasons?: readonly { readonly code: string; readonly path: string }[];
  };
}

const folder = new URL('../../../schemas/src/rubrics/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
const shipped = readdirSync(folder).map((name) => ({
  name,
  rubric: read(`${name}/rubric.json`) as Rubric,
  vectors: (read(`${name}/vectors.json`) as { readonly vectors: readonly Vector[] }).vectors,
}));

const cases = shipped.flatMap(({ name, rubric, vectors }) =>
  vectors.map((vector) => ({ name, because: vector.because['en'], rubric, vector })),
);

/** What a vector gives besides its facts. */
const optionsOf = ({ asOf, choices }: Vector): ScoreOptions => ({
  ...(asOf === undefined ? {} : { asOf }),
  ...(choices === undefined ? {} : { choices }),
});

function sumOfTrace(result: ScoreResult): number {
  return result.trace.reduce((sum, line) => sum + (parsePoints(line.points) ?? Number.NaN), 0);
}

describe('the shipped rubrics', () => {
  test.each(cases)('$name: $because', ({ rubric, vector }) => {
    const result = scoreRubric(rubric, vector.facts, optionsOf(vector));
    const { status, total, band, vetoes, missing } = result;
    const points = Object.fromEntries(result.trace.map((line) => [line.id, line.points]));
    const reasons = result.reasons.map(({ code, path }) => ({ code, path }));
    const outcomes = Object.fromEntries(result.outcomes.map(({ item, outcome }) => [item, outcome]));
    const { requirements, ...expected } = vector.expect;
    expect({ status, total, band, vetoes, outcomes, missing, points, reasons }).toEqual({
      reasons: [],
      outcomes: {},
      ...expected,
    });
    for (const [id, requirement] of Object.entries(requirements ?? {})) {
      expect(result.trace.find((line) => line.id === id)?.requirement).toEqual(requirement);
    }
    expect(sumOfTrace(result)).toBe(parsePoints(total ?? '0.00'));
  });

  test.each(cases)('$name says the same in both languages: $because', ({ rubric, vector }) => {
    const [chinese, english] = LANGUAGES.map((language) =>
      scoreRubric(rubric, vector.facts, { ...optionsOf(vector), language }),
    );
    const numbers = (result: ScoreResult | undefined) =>
      result?.trace.map(({ id, points, max }) => ({ id, points, max }));
    expect(numbers(english)).toEqual(numbers(chinese));
    for (const line of english?.trace ?? [])
      expect(`${line.title} ${line.because}`).not.toMatch(/[\u4e00-\u9fff]|undefined/);
    for (const line of chinese?.trace ?? []) expect(line.because).toMatch(/[\u4e00-\u9fff]/);
  });

  test.each(shipped)('$name reaches its full mark and every band in its vectors', ({ rubric, vectors }) => {
    const results = vectors.map((vector) => scoreRubric(rubric, vector.facts, optionsOf(vector)));
    expect(results.some(({ total, max }) => total === max)).toBe(true);
    const bands = results.map(({ band }) => band);
    for (const { id } of rubric.bands ?? []) expect(bands).toContain(id);
  });

  test.each(shipped)('$name carries its own name', ({ name, rubric }) => {
    expect(rubric.id).toBe(name);
  });
});
