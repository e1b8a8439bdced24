import { describe, expect, test } from 'vitest';
import { common, document, field, forget } from '../lint/faults/planting.mjs';
import { readStandard } from '../read-standard.mjs';
import { coverageOf, sharedFindings } from './coverage.mjs';

const real = readStandard();

/** @param {(standard: import('../read-standard.mjs').Standard) => void} plant */
const planted = (plant) => {
  const standard = structuredClone(real);
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

  test('for a shared type that no document uses', () => {
    const standard = planted((s) =>
      s.common.push({ ...common(s, 'period'), name: 'interval', place: 'common/interval' }),
    );
    expect(sharedFindings(standard)).toContainEqual({
      place: 'common/interval',
      problem: 'no document uses it, so nothing kills its constraints',
    });
  });

  test('for a rule of a shared type that no counterexample by hand breaks', () => {
    const standard = planted((s) => forget(s, 'period-order'));
    expect(sharedFindings(standard)).toContainEqual({
      place: 'common/period',
      problem: 'no counterexample by hand kills the rule period-order',
    });
  });
});

test('a constraint that another keyword already says is counted with that keyword', () => {
  const standard = planted((s) => Object.assign(field(s, 'leaveRule'), { maxLength: 20, pattern: '^[0-9A-Z]{18}$' }));
  const before = coverageOf(document(real), real).implied;
  const { implied, findings } = coverageOf(document(standard), standard);
  expect(findings.filter(({ problem }) => problem.includes('maxLength'))).toEqual([]);
  expect(implied['pattern']).toBe(Number(before['pattern']) + 2);
});
