import { describe, expect, test } from 'vitest';
import { canonical } from './canonical.mjs';

/** @param {string} bits of an IEEE 754 double, in hexadecimal */
const double = (bits) => Buffer.from(bits, 'hex').readDoubleBE(0);

describe('a number in canonical form', () => {
  // The bit patterns and texts that RFC 8785 lists in its appendix B.
  test.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('%s is written %s', (bits, text) => {
    expect(canonical(double(bits))).toBe(text);
  });

  test.each(['7fffffffffffffff', '7ff0000000000000', 'fff0000000000000'])('%s is refused', (bits) => {
    expect(() => canonical(double(bits))).toThrow(RangeError);
  });
});

describe('an object in canonical form', () => {
  test('has its members in the order of UTF-16 code units, at every level', () => {
    const keys = ['€', '\r', '\ufb33', '1', '😀', '\u0080', 'ö'];
    const value = Object.fromEntries(keys.map((key) => [key, { b: 1, a: [] }]));
    const inner = '{"a":[],"b":1}';
    expect(canonical(value)).toBe(
      `{"\\r":${inner},"1":${inner},"\u0080":${inner},"ö":${inner},"€":${inner},"😀":${inner},"\ufb33":${inner}}`,
    );
  });

  test('keeps the order of lists and leaves out white space', () => {
    expect(canonical(JSON.parse('{ "b" : [ 3 , 1, 2 ], "a" : { } }'))).toBe('{"a":{},"b":[3,1,2]}');
  });

  test('is the same however its text was laid out', () => {
    const value = { 归途: ['a', { z: null, y: false }], x: 1.5 };
    expect(canonical(JSON.parse(JSON.stringify(value, null, 4)))).toBe(canonical({ x: 1.5, 归途: value.归途 }));
  });
});

describe('a string in canonical form', () => {
  test.each([
    ['\u000f', '"\\u000f"'],
    ['\b\t\n\f\r', '"\\b\\t\\n\\f\\r"'],
    ['"\\/', '"\\"\\\\/"'],
    ['€$\u2028', '"€$\u2028"'],
    ['é', '"é"'],
    ['e\u0301', '"e\u0301"'],
  ])('%j escapes only what must be escaped, and is not normalised', (value, text) => {
    expect(canonical(value)).toBe(text);
  });

  test.each(['\ud800', 'a\udc00', '\udc00\ud800', '\ud83d\ude00\ud83d'])('%j is refused', (value) => {
    expect(() => canonical(value)).toThrow(RangeError);
    expect(() => canonical({ [value]: 1 })).toThrow(RangeError);
  });
});

test.each([undefined, () => 1, 1n, Symbol('a')])('%s is no JSON', (value) => {
  expect(() => canonical([value])).toThrow(TypeError);
});
