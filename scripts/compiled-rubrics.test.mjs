import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkRubric, compileRubric, linkRubric, loadTotals, parsePoints, scoreRubric } from '@guitu/core/score';
import { composedRubric, recordsOf } from '../bench/composed-rubric.mjs';
import { everyFacts } from '../packages/core/src/test-support/every-facts.ts';
import { exampleRubric } from '../packages/core/src/test-support/example-rubric.ts';
import { oddRubric } from '../packages/core/src/test-support/odd-rubric.ts';
import { widerRubric } from '../packages/core/src/test-support/wider-rubric.ts';

/** @typedef {import('@guitu/core/score').Rubric} Rubric */
/** @typedef {import('@guitu/core/score').TotalsOptions} Options */

const folder = new URL('../packages/schemas/src/rubrics/', import.meta.url);
const read = (/** @type {string} */ path) => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
const shipped = readdirSync(folder);

/** @param {Rubric} rubric */
const compiled = async (rubric) =>
  linkRubric(rubric, await import(`data:text/javascript,${encodeURIComponent(compileRubric(rubric))}`));

/** What the interpreter says, as numbers. @param {Rubric} rubric @param {unknown} facts @param {Options} options */
const interpreted = (rubric, facts, options) => {
  const { status, total, band, vetoes, missing, outcomes, trace } = scoreRubric(rubric, facts, options);
  const pointsOf = (/** @type {string} */ item) =>
    trace
      .filter(({ id }) => id === item || id === `${item}/floor` || id === `${item}/cap`)
      .reduce((sum, { points }) => sum + Number(parsePoints(points)), 0);
  return {
    status,
    total: total === null ? null : parsePoints(total),
    points: status === 'error' ? [] : rubric.items.map(({ id }) => pointsOf(id)),
    band,
    vetoes,
    outcomes: outcomes.map(({ item, row, outcome }) => ({ item, row, outcome })),
    missing,
  };
};

const options = fc.constantFrom({}, { asOf: '2025-03-31' }, { asOf: '2024-02-29' }, { asOf: '2025-02-30' });

test('the composed sheet may be published and has 120 items of every kind', () => {
  expect(checkRubric(composedRubric)).toEqual([]);
  expect(composedRubric.items).toHaveLength(120);
  expect(new Set(composedRubric.items.map(({ kind }) => kind)).size).toBe(11);
});

describe('the compiled form says what the interpreter says', () => {
  test.each([
    ...shipped.map((name) => /** @type {Rubric} */ (read(`${name}/rubric.json`))),
    exampleRubric,
    widerRubric,
    oddRubric,
    composedRubric,
  ])('of any facts of $id', async (rubric) => {
    const totals = await compiled(rubric);
    fc.assert(
      fc.property(everyFacts(rubric), options, (facts, given) => {
        const whole = interpreted(rubric, facts, given);
        expect(totals(facts, given)).toEqual(whole);
        expect(totals(facts, { ...given, points: false })).toEqual({ ...whole, points: [] });
      }),
      { numRuns: rubric === composedRubric ? 150 : 300 },
    );
  });

  test('of every record that speed is measured with', async () => {
    const totals = await compiled(composedRubric);
    const records = recordsOf(50);
    for (const record of records) expect(totals(record)).toEqual(interpreted(composedRubric, record, {}));
    expect(new Set(records.map((record) => totals(record).band)).size).toBeGreaterThan(1);
  });

  test.each(shipped)('of the vectors of %s, as it is shipped', async (name) => {
    const totals = await loadTotals(name);
    const { vectors } = read(`${name}/vectors.json`);
    for (const { facts, asOf, choices } of vectors) {
      const given = { ...(asOf === undefined ? {} : { asOf }), ...(choices === undefined ? {} : { choices }) };
      expect(totals(facts, given)).toEqual(interpreted(read(`${name}/rubric.json`), facts, given));
    }
  });
});

test('only own members are facts, wherever an object has them from', async () => {
  const totals = await compiled(exampleRubric);
  const facts = { awareness: 98, office: true };
  const inherited = Object.create(facts);
  expect(totals(inherited)).toEqual(interpreted(exampleRubric, inherited, {}));
  const bare = Object.assign(Object.create(null), facts);
  expect(totals(bare)).toEqual(totals(facts));
});

test('no text of a rubric becomes code', async () => {
  const [fact] = composedRubric.facts;
  const text = '`${globalThis.broken = 1}`"\\\u2028*/';
  const odd = /** @type {Rubric} */ (
    /** @type {unknown} */ ({
      ...composedRubric,
      id: text,
      max: 0,
      sections: undefined,
      facts: [{ ...fact, id: text }],
      items: [{ ...composedRubric.items[0], id: text, section: text, max: text, tiers: [{ points: text }] }],
    })
  );
  const { rubric } = await import(`data:text/javascript,${encodeURIComponent(compileRubric(odd))}`);
  (await compiled(odd))({});
  expect(rubric).toBe(text);
  expect(globalThis).not.toHaveProperty('broken');
});

test('a module that was written for another rubric is not taken', async () => {
  const other = await import(`data:text/javascript,${encodeURIComponent(compileRubric(widerRubric))}`);
  expect(() => linkRubric(exampleRubric, other)).toThrow('wider-sheet');
});

test('a name that the standard does not have is refused', async () => {
  await expect(loadTotals('constructor')).rejects.toThrow('No rubric "constructor"');
});
