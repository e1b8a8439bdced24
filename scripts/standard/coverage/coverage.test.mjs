import { describe, expect, test } from 'vitest';
import { common, copyOf, document, field, forget } from '../lint/faults/planting.mjs';
import { readStandard } from '../read-standard.mjs';
import { coverageOf, sharedFindings } from './coverage.mjs';

const real = readStandard();

/** The document whose counterexamples break the identifiers of every header. */
const RECORD = 'drug-test-record';

/** @param {(standard: import('../read-standard.mjs').Standard) => void} plant */
const planted = (plant) => {
  const standard = copyOf(real);
  plant(standard);
  return standard;
};

/** @param {import('../read-standard.mjs').Standard} standard */
const problems = (standard) => coverageOf(document(standard), standard).findings.map(({ problem }) => problem);

test('every constraint and every rule of a document is killed, and nothing is counted twice', () => {
  const { constraints, byHand, byMachine, implied, rules, rulesKilled, findings } = coverageOf(document(real), real);
  expect(findings).toEqual([]);
  expect(rulesKilled).toBe(rules);
  expect(byHand + byMachine + Object.values(implied).reduce((sum, count) => sum + count, 0)).toBe(constraints);
});

describe('the gate is red', () => {
  test.each(
    /** @type {[string, (standard: import('../read-standard.mjs').Standard) => void, string][]} */ ([
      [
        'for a limit of numbers on a text, which no text breaks',
        (s) => (field(s, 'leaveRule').minimum = 1),
        'no counterexample kills /leaveRule minimum',
      ],
      [
        'for a rule that no counterexample by hand breaks',
        (s) => forget(s, 'agreement-end-date'),
        'no counterexample by hand kills the rule agreement-end-date',
      ],
      [
        'for a rule that breaks only together with something else',
        (s) => {
          for (const one of Object.values(document(s).counterexamples))
            if (one.expect.some((/** @type {any} */ { code }) => code === 'agreement-end-date'))
              one.expect.push({ path: '/copies', code: 'minimum' });
        },
        'no counterexample by hand kills the rule agreement-end-date',
      ],
      [
        'for a document with two counterexamples',
        (s) => {
          const one = document(s);
          one.counterexamples = Object.fromEntries(Object.entries(one.counterexamples).slice(0, 2));
        },
        'has 2 counterexamples by hand, fewer than 3',
      ],
    ]),
  )('%s', (_fault, plant, problem) => {
    expect(problems(planted(plant))).toContain(problem);
  });

  test.each(
    /** @type {[string, (standard: import('../read-standard.mjs').Standard) => void, string, string][]} */ ([
      [
        'for a shared type that no document uses',
        (s) => s.common.push({ ...common(s, 'period'), name: 'interval', place: 'common/interval' }),
        'common/interval',
        'no document uses it, so nothing kills its constraints',
      ],
      [
        'for a rule of a shared type that no counterexample by hand breaks',
        (s) => forget(s, 'period-order'),
        'common/period',
        'no counterexample by hand kills the rule period-order',
      ],
      [
        'for an identifier that no counterexample by hand breaks',
        (s) => delete document(s, RECORD).counterexamples['id-in-capitals'],
        'common/header',
        'no counterexample by hand breaks the identifier id',
      ],
    ]),
  )('%s', (_fault, plant, place, problem) => {
    const standard = planted(plant);
    const coverage = coverageOf(document(standard, RECORD), standard);
    expect(sharedFindings(standard, [coverage])).toContainEqual({ place, problem });
  });
});

test('the identifiers of every header are broken by hand in one document', () => {
  const { identifiers } = coverageOf(document(real, RECORD), real);
  expect(identifiers).toEqual(
    expect.arrayContaining(['header/document', 'header/standard', 'header/id', 'header/divisionCode']),
  );
});

test('a constraint that another keyword already says is counted with that keyword', () => {
  const standard = planted((s) => Object.assign(field(s, 'leaveRule'), { maxLength: 20, pattern: '^[0-9A-Z]{18}$' }));
  const before = coverageOf(document(real), real).implied;
  const { implied, findings } = coverageOf(document(standard), standard);
  expect(findings.filter(({ problem }) => problem.includes('maxLength'))).toEqual([]);
  expect(implied['pattern']).toBe(Number(before['pattern']) + 2);
});
