import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { prepareRubric, scoreRubric } from '@guitu/core/score';
import { composedRubric, recordsOf } from '../bench/composed-rubric.mjs';
import { everyFacts } from '../packages/core/src/test-support/every-facts.ts';
import { exampleRubric } from '../packages/core/src/test-support/example-rubric.ts';
import { oddRubric } from '../packages/core/src/test-support/odd-rubric.ts';
import { widerFacts, widerRubric } from '../packages/core/src/test-support/wider-rubric.ts';

/** @typedef {import('@guitu/core/score').Rubric} Rubric */
/** @typedef {import('@guitu/core/score').ScoreOptions} Options */

const folder = new URL('../packages/schemas/src/rubrics/', import.meta.url);
const read = (/** @type {string} */ path) => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
const shipped = readdirSync(folder);
const sheets = [
  ...shipped.map((name) => /** @type {Rubric} */ (read(`${name}/rubric.json`))),
  exampleRubric,
  widerRubric,
  oddRubric,
  composedRubric,
];

/** @type {readonly Options[]} */
const OPTIONS = [{}, { language: 'en' }, { asOf: '2025-03-31' }, { asOf: '2025-02-30', language: 'en' }];

/** The facts in another order of their members. @param {unknown} facts */
const turned = (facts) =>
  typeof facts === 'object' && facts !== null && !Array.isArray(facts)
    ? Object.fromEntries(Object.entries(facts).reverse())
    : facts;

/**
 * Expects the same answer of both. Answers are compared many thousand times: only those that differ are described.
 * @param {unknown} answer @param {unknown} wanted
 */
const expectSame = (answer, wanted) => {
  if (!isDeepStrictEqual(answer, wanted)) expect(answer).toStrictEqual(wanted);
};

describe('a prepared rubric says what the interpreter says', () => {
  test.each(sheets)('of any facts of $id, in any order and again', (rubric) => {
    const prepared = OPTIONS.map((options) => prepareRubric(rubric, options));
    fc.assert(
      // One memory serves all runs, so that what one record leaves behind would be seen in another.
      fc.property(
        fc.array(everyFacts(rubric), { minLength: 1, maxLength: 4 }),
        fc.array(fc.nat(), { maxLength: 4 }),
        fc.nat(OPTIONS.length - 1),
        (records, again, at) => {
          const order = [...records, ...again.map((place) => records[place % records.length])];
          for (const facts of [...order, ...order.map(turned)]) {
            expectSame(prepared[at]?.(facts), scoreRubric(rubric, facts, OPTIONS[at]));
          }
        },
      ),
      { numRuns: rubric === composedRubric ? 40 : 80 },
    );
  });

  test.each(sheets)('of values just outside each range of $id, after those just inside', (rubric) => {
    const prepared = prepareRubric(rubric, { asOf: '2025-03-31' });
    for (const { id, ...fact } of rubric.facts) {
      if (fact.type === 'rows') continue;
      const { min = 0, max = 0 } = fact;
      for (const value of [min, max, min - 1, max + 1, min - 2 ** 31, max + 2 ** 31, min + 0.5, `${max}`, 1, true]) {
        const facts = { [id]: value };
        expectSame(prepared(facts), scoreRubric(rubric, facts, { asOf: '2025-03-31' }));
      }
    }
  });

  test('of facts that are hidden, inherited, or change between two looks', () => {
    const facts = { awareness: 98, office: true };
    const hidden = Object.defineProperty({ office: true }, 'awareness', { value: 98 });
    for (const each of [
      facts,
      hidden,
      Object.create(facts),
      Object.assign(Object.create(null), facts),
      { ...facts, '': 1 },
    ]) {
      const prepared = prepareRubric(exampleRubric);
      expect(prepared(each)).toStrictEqual(scoreRubric(exampleRubric, each));
    }
    const prepared = prepareRubric(exampleRubric);
    let looks = 0;
    prepared({
      office: true,
      get awareness() {
        looks += 1;
        return looks <= 2 ? 10 : 98;
      },
    });
    for (const awareness of [98, 10]) {
      expect(prepared({ ...facts, awareness })).toStrictEqual(scoreRubric(exampleRubric, { ...facts, awareness }));
    }
  });

  test('and nobody can change what it remembers', () => {
    const rubric = /** @type {Rubric} */ (JSON.parse(JSON.stringify(widerRubric)));
    const prepared = prepareRubric(rubric, { asOf: '2025-03-31' });
    const before = JSON.stringify(prepared(widerFacts));
    const result = /** @type {any} */ (prepared(widerFacts));
    for (const line of result.trace) {
      expect(() => (line.points = '9.99')).toThrow(TypeError);
      expect(() => line.source.push(1)).toThrow(TypeError);
    }
    expect(() => (result.outcomes[0].title = 'other')).toThrow(TypeError);
    result.trace.length = 0;
    result.outcomes.length = 0;
    /** @type {any} */ (rubric).facts.length = 0;
    expect(JSON.stringify(prepared(widerFacts))).toBe(before);
  });

  test('of every record that speed is measured with', () => {
    const prepared = prepareRubric(composedRubric);
    const records = recordsOf(50);
    for (const record of [...records, ...records.reverse()]) {
      expect(prepared(record)).toStrictEqual(scoreRubric(composedRubric, record));
    }
  });

  test('of more values than are remembered', () => {
    const prepared = prepareRubric(composedRubric, { language: 'en' });
    const [record] = recordsOf(1);
    for (let present = 0; present <= 1000; present += 1) {
      for (const part0RatioRequirement0Workers of [present % 101, (present * 7) % 101]) {
        const facts = { ...record, present, part0RatioRequirement0Workers };
        const lineOf = (/** @type {import('@guitu/core/score').ScoreResult} */ { trace }) =>
          trace.find(({ id }) => id === 'part-0-ratio-requirement-0');
        expectSame(lineOf(prepared(facts)), lineOf(scoreRubric(composedRubric, facts, { language: 'en' })));
      }
    }
  });

  test.each(shipped)('of the vectors of %s, with what a place chose', (name) => {
    const rubric = /** @type {Rubric} */ (read(`${name}/rubric.json`));
    for (const { facts, asOf, choices } of read(`${name}/vectors.json`).vectors) {
      for (const language of /** @type {const} */ (['zh-CN', 'en'])) {
        const options = { language, ...(asOf === undefined ? {} : { asOf }), ...(choices ? { choices } : {}) };
        const prepared = prepareRubric(rubric, options);
        for (let turn = 0; turn < 2; turn += 1) {
          expect(prepared(facts)).toStrictEqual(scoreRubric(rubric, facts, options));
        }
      }
    }
  });
});
