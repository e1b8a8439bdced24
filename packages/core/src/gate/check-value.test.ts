import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkText } from './check-text.js';
import { checkValue } from './check-value.js';
import { DOCUMENT_LIMITS } from './limits.js';

const refusal = (value: unknown): { code: string; path: string } => {
  const verdict = checkValue(value);
  if (!('issues' in verdict)) throw new Error('the gate let it pass');
  const { code, path } = verdict.issues[0];
  return { code, path };
};

const nested = (depth: number): unknown => {
  let value: unknown = [];
  for (let level = 1; level < depth; level += 1) value = { a: value };
  return value;
};

test('what a JSON text gives is let through as it is', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = checkText(JSON.stringify(value));
      if ('value' in text) expect(checkValue(text.value)).toEqual({ value: text.value });
    }),
  );
});

describe('what JSON cannot say', () => {
  class Person {
    readonly name = '某甲';
  }
  test.each<[string, unknown]>([
    ['undefined', undefined],
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a bigint', 10n],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a set', new Set()],
    ['a regular expression', /x/],
    ['a boxed string', Object('x')],
    ['a class instance', new Person()],
    ['a promise', Promise.resolve()],
    ['bytes', new Uint8Array(2)],
    ['an object with toJSON', { toJSON: () => 1 }],
    ['an object that inherits members', Object.create({ inherited: 1 })],
    ['a prototype set by a literal', { __proto__: { inherited: 1 } }],
    ['a list with a hole', Array(3)],
  ])('%s is refused', (_name, value) => {
    expect(refusal({ list: [1, value] }).code).toBe('gate-not-plain');
    expect(refusal(value).code).toBe('gate-not-plain');
  });

  test('the issue leads to the place', () => {
    expect(refusal({ a: 1, 'b/c': [0, { d: undefined }] })).toEqual({ code: 'gate-not-plain', path: '/b~1c/1/d' });
    expect(refusal({ a: { b: 'x'.repeat(20_001) } })).toEqual({ code: 'gate-string', path: '/a/b' });
  });

  test('a cycle is refused, the same object twice is not', () => {
    const cycle: Record<string, unknown> = {};
    cycle['self'] = [cycle];
    expect(refusal(cycle)).toEqual({ code: 'gate-not-plain', path: '/self/0' });
    const shared = { a: 1 };
    expect(checkValue([shared, shared])).toHaveProperty('value');
  });

  test('many references to one object are counted as often as they are reached', () => {
    let value: unknown = 'x';
    for (let level = 0; level < 30; level += 1) value = [value, value];
    expect(refusal(value).code).toBe('gate-nodes');
  });

  test.each([[NaN], [Infinity], [-Infinity], [-0], [2 ** 53], [1e300]])('the number %s is refused', (value) => {
    expect(refusal([value])).toEqual({ code: 'gate-number', path: '/0' });
  });

  test('a member that throws when it is read is refused', () => {
    const value = Object.defineProperty({}, 'a', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    expect(refusal(value)).toEqual({ code: 'gate-not-plain', path: '/a' });
  });
});

test('depth, members and lone surrogates have the limits of a text', () => {
  expect(checkValue(nested(32))).toHaveProperty('value');
  expect(refusal(nested(33)).code).toBe('gate-depth');
  expect(refusal(nested(10_000)).code).toBe('gate-depth');
  expect(refusal(Object.fromEntries(Array.from({ length: 1_001 }, (_, index) => [index, 0]))).code).toBe('gate-keys');
  expect(refusal({ name: '某\ud83d' }).code).toBe('gate-encoding');
  expect(refusal({ '\ud83d': 1 }).code).toBe('gate-encoding');
  expect('issues' in checkValue([[]], { ...DOCUMENT_LIMITS, depth: 1 })).toBe(true);
});

test('objects of another realm, without a prototype, and observed ones are plain', () => {
  expect(checkValue(runInNewContext('({ a: [{ b: 1 }] })'))).toHaveProperty('value');
  expect(checkValue(Object.assign(Object.create(null), { a: 1 }))).toHaveProperty('value');
  expect(checkValue(new Proxy({ a: [1] }, {}))).toHaveProperty('value');
  const observed = Object.defineProperty({}, 'a', { enumerable: true, get: () => 1 });
  expect(checkValue(observed)).toHaveProperty('value');
  expect(checkValue(Object.setPrototypeOf([1], Object.create(Array.prototype)))).toHaveProperty('value');
});

test('never throws, whatever the value', () => {
  fc.assert(
    fc.property(
      fc.anything({
        withDate: true,
        withMap: true,
        withSet: true,
        withBigInt: true,
        withNullPrototype: true,
        withSparseArray: true,
        withTypedArray: true,
      }),
      (value) => void checkValue(value),
    ),
    { numRuns: 2000 },
  );
});
