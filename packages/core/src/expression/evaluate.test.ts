import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expressionVectors } from '../test-support/expression-vectors.js';
import { evaluate } from './evaluate.js';
import type { Expression } from './expression.js';
import { operatorNames } from './operators.js';
import { MISSING } from './value.js';
import type { Value } from './value.js';

const vectors = expressionVectors();
const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const asNeutral = (value: Value): unknown => (value === MISSING ? { missing: true } : value);

describe.each(Object.entries(vectors))('the vectors of %s', (_name, cases) => {
  it.each(cases.map((vector) => [vector.description, vector] as const))('%s', (_description, vector) => {
    const before = JSON.stringify(vector);
    const result = asNeutral(evaluate(vector.expression, vector.scope));
    // toEqual takes -0 for 0; the language has no -0.
    expect(Object.is(result, -0)).toBe(false);
    expect(result).toEqual(vector.expect);
    expect(JSON.stringify(vector)).toBe(before);
  });
});

describe('the vectors', () => {
  it.each(operatorNames())(
    'hold at least six cases of %s, a missing result among them where there can be one',
    (operator) => {
      const cases = (vectors[kebab(operator)] ?? []).filter(({ expression }) =>
        JSON.stringify(expression).includes(`"${operator}"`),
      );
      expect(cases.length).toBeGreaterThanOrEqual(6);
      const neverMissing = ['present', 'count', 'distinct'];
      const missing = cases.some((vector) => typeof vector.expect === 'object' && 'missing' in vector.expect);
      expect(missing).toBe(!neverMissing.includes(operator));
    },
  );

  it('say each thing once', () => {
    for (const [name, cases] of Object.entries(vectors)) {
      const descriptions = cases.map(({ description }) => description);
      expect({ name, repeated: descriptions.filter((text, index) => descriptions.indexOf(text) !== index) }).toEqual({
        name,
        repeated: [],
      });
    }
  });
});

/** Trees that are nearly expressions: known operators with any arguments, and any other value. */
const hostile: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    fc.oneof(
      fc.anything(),
      fc.constantFrom('/rows', './a', '.', '/a', '2024-02-29', '2024-05-01T08:00:00+08:00', -1, 3, true),
    ),
    fc
      .tuple(fc.constantFrom(...operatorNames()), fc.array(tie('tree'), { maxLength: 4 }))
      .map(([name, written]) => ({ [name]: written })),
  ),
})).tree;

const documents = fc.oneof(
  fc.anything(),
  fc.record({
    a: fc.anything(),
    rows: fc.array(fc.oneof(fc.anything(), fc.record({ a: fc.oneof(fc.integer(), fc.anything()) }))),
  }),
);

describe('evaluate', () => {
  it('never throws, and gives only booleans, safe integers, strings, lists of these, or missing', () => {
    fc.assert(
      fc.property(hostile, documents, fc.anything(), (expression, root, context) => {
        const value = evaluate(expression as Expression, { root, context, asOf: '2024-05-01' });
        for (const scalar of Array.isArray(value) ? (value as unknown[]) : [value]) {
          const sound =
            scalar === MISSING ||
            typeof scalar === 'boolean' ||
            typeof scalar === 'string' ||
            Number.isSafeInteger(scalar);
          expect(sound).toBe(true);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('is missing for an expression that contains itself', () => {
    const loop: { not: unknown[] } = { not: [] };
    loop.not.push(loop);
    expect(evaluate(loop as unknown as Expression, { root: {} })).toBe(MISSING);
  });

  it('ends soon on aggregations nested over long lists', () => {
    const root = { rows: Array.from({ length: 2000 }, (_, index) => index) };
    let expression: Expression = { more: [{ get: ['.'] }, -1] };
    for (let depth = 0; depth < 6; depth += 1) expression = { every: ['/rows', expression] };
    expect(evaluate(expression, { root })).toBe(MISSING);
  });

  it('takes very many arguments and very many rows', () => {
    const many = Array.from({ length: 300_000 }, () => 1);
    expect(evaluate({ add: many }, { root: {} })).toBe(300_000);
    expect(evaluate({ sum: ['/rows', { get: ['.'] }] }, { root: { rows: many } })).toBe(300_000);
  });

  it('is missing for functions, symbols and big integers in the place of expressions and values', () => {
    for (const odd of [() => 1, Symbol('x'), 10n, undefined, new Date(0), new Map(), NaN, Infinity]) {
      expect(evaluate(odd as unknown as Expression, { root: {} })).toBe(MISSING);
      expect(evaluate({ get: ['/odd'] }, { root: { odd } })).toBe(MISSING);
    }
  });

  it('is the same in every time zone', () => {
    const zone = process.env['TZ'];
    const offsets = new Set<number>();
    try {
      for (const other of ['Asia/Shanghai', 'America/New_York', 'Pacific/Apia', 'UTC']) {
        process.env['TZ'] = other;
        offsets.add(new Date(2024, 0, 1).getTimezoneOffset());
        expect(evaluate({ addDays: ['1986-05-03', 1] }, { root: {} })).toBe('1986-05-04');
        expect(evaluate({ dateOf: ['2024-05-01T00:30:00+08:00'] }, { root: {} })).toBe('2024-05-01');
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
    expect(offsets.size).toBe(4);
  });
});

describe('divide', () => {
  const exact = (dividend: number, divisor: number, rounding: string): number => {
    const [a, b] = [BigInt(dividend), BigInt(divisor)];
    const floor = a / b - (a % b !== 0n && a < 0n !== b < 0n ? 1n : 0n);
    const rest = a - floor * b;
    // Twice the rest against the divisor, both turned to the positive side.
    const half = 2n * (rest < 0n ? -rest : rest) - (b < 0n ? -b : b);
    const negative = a < 0n !== b < 0n;
    const up: Record<string, boolean> = {
      floor: false,
      ceiling: rest !== 0n,
      'half-up': half > 0n || (half === 0n && !negative),
      'half-even': half > 0n || (half === 0n && floor % 2n !== 0n),
    };
    return Number(floor + (up[rounding] ? 1n : 0n));
  };

  it('agrees with arithmetic of unlimited integers for every rounding', () => {
    const numbers = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -50, max: 50 }));
    fc.assert(
      fc.property(
        numbers,
        numbers,
        fc.constantFrom('floor', 'ceiling', 'half-up', 'half-even'),
        (dividend, divisor, rounding) => {
          fc.pre(divisor !== 0);
          expect(evaluate({ divide: [dividend, divisor, rounding] }, { root: {} })).toBe(
            exact(dividend, divisor, rounding) + 0,
          );
        },
      ),
      { numRuns: 5000 },
    );
  });
});
