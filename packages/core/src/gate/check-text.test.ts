import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkText } from './check-text.js';
import { DOCUMENT_LIMITS, LEDGER_LIMITS } from './limits.js';
import { utf8Length } from './utf8.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const refusal = (
  text: string | Uint8Array,
  limits = DOCUMENT_LIMITS,
): { code: string; path: string; params: object } => {
  const verdict = checkText(text, limits);
  if (!('issues' in verdict)) throw new Error('the gate let it pass');
  const { code, path, params } = verdict.issues[0];
  return { code, path, params };
};

describe('a sound text', () => {
  test('gives its value, from text and from bytes', () => {
    const text = ' {"姓名":"某甲","list":[1,-2.5,1e3,true,false,null,[],{}],"\\u0061":"\\ud83d\\ude00𠮷\\n"}\r\n';
    const value: unknown = JSON.parse(text);
    expect(checkText(text)).toEqual({ value });
    expect(checkText(encode(text))).toEqual({ value });
  });

  test('agrees with JSON.parse on every value that has no unsafe number', () => {
    const value = fc
      .jsonValue({ maxDepth: 8, noUnicodeString: false })
      .filter((one) => !/-0|e|[0-9]{16}/i.test(JSON.stringify(one)));
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 1, '\t'), (one, space) => {
        const text = JSON.stringify(one, undefined, space);
        expect(checkText(encode(text))).toEqual({ value: JSON.parse(text) });
      }),
    );
  });
});

describe('size', () => {
  const documentOf = (bytes: number): string => `"${'a'.repeat(bytes - 2)}"`;
  const limits = { ...DOCUMENT_LIMITS, string: 20_000_000 };

  test('1 MiB is let through, one byte more is not', () => {
    expect(checkText(documentOf(1_048_576), limits)).toHaveProperty('value');
    expect(refusal(documentOf(1_048_577), limits)).toEqual({
      code: 'gate-too-large',
      path: '',
      params: { limit: 1_048_576 },
    });
  });

  test('is counted in UTF-8 bytes, for text too', () => {
    const text = `"${'戒'.repeat(400_000)}"`;
    expect(refusal(text, limits).code).toBe('gate-too-large');
    expect(refusal(encode(text), limits).code).toBe('gate-too-large');
  });

  test('a ledger may have 10 MiB', () => {
    expect(checkText(documentOf(2_000_000), { ...LEDGER_LIMITS, string: 20_000_000 })).toHaveProperty('value');
  });
});

describe.each([
  ['as the engine decodes', TextDecoder],
  ['in an engine without TextDecoder', undefined],
])('encoding %s', (_engine, decoder) => {
  beforeEach(() => vi.stubGlobal('TextDecoder', decoder));
  afterEach(() => vi.unstubAllGlobals());

  test.each<[string, Uint8Array]>([
    ['a byte order mark', encode('\ufeff{}')],
    ['UTF-16 with a mark, little endian', Uint8Array.of(0xff, 0xfe, 0x7b, 0, 0x7d, 0)],
    ['UTF-16 with a mark, big endian', Uint8Array.of(0xfe, 0xff, 0, 0x7b, 0, 0x7d)],
    ['UTF-16 without a mark, little endian', Uint8Array.of(0x7b, 0, 0x7d, 0)],
    ['UTF-16 without a mark, big endian', Uint8Array.of(0, 0x7b, 0, 0x7d)],
    ['a truncated character', encode('"戒"').slice(0, 3)],
    ['a truncated character before the end of the text', Uint8Array.of(0x22, 0xe6, 0x88, 0x22)],
    ['a lone continuation byte', Uint8Array.of(0x22, 0x80, 0x22)],
    ['an overlong slash', Uint8Array.of(0x22, 0xc0, 0xaf, 0x22)],
    ['an overlong three-byte form', Uint8Array.of(0x22, 0xe0, 0x80, 0xaf, 0x22)],
    ['an encoded surrogate', Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22)],
    ['a code point above 10FFFF', Uint8Array.of(0x22, 0xf4, 0x90, 0x80, 0x80, 0x22)],
    ['GB 18030', Uint8Array.of(0x22, 0xbd, 0xe4, 0x22)],
  ])('%s is refused', (_name, bytes) => {
    expect(refusal(bytes).code).toBe('gate-encoding');
  });

  test.each([['"\\ud83d"'], ['"\\ude00"'], ['"\\ude00\\ud83d"'], ['"\ud83d"'], ['{"\\ud800":1}']])(
    'a lone surrogate in %s is refused',
    (text) => {
      expect(refusal(text).code).toBe('gate-encoding');
    },
  );

  test('agrees with TextDecoder on any bytes', () => {
    vi.unstubAllGlobals();
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    vi.stubGlobal('TextDecoder', decoder);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 6 }), (bytes, tail) => {
        const joined = Uint8Array.of(...bytes, ...encode(tail));
        let decoded: string | undefined;
        try {
          decoded = strict.decode(joined);
        } catch {
          decoded = undefined;
        }
        const refused = decoded === undefined || /^\ufeff|^.?\0/s.test(decoded);
        const verdict = checkText(joined);
        expect('issues' in verdict && verdict.issues[0].code === 'gate-encoding').toBe(refused);
      }),
      { numRuns: 2000 },
    );
  });

  test('long text crosses the chunks of the decoder unharmed', () => {
    const text = 'a戒𠮷é'.repeat(9_000);
    expect(checkText(encode(JSON.stringify([text.slice(0, 19_000), text.slice(19_000, 36_000)])))).toEqual({
      value: [text.slice(0, 19_000), text.slice(19_000, 36_000)],
    });
    expect(utf8Length(text)).toBe(encode(text).length);
  });
});

describe('not JSON', () => {
  test.each(['', '  \r\n\t', new Uint8Array(0)])('nothing at all is empty', (text) => {
    expect(refusal(text).code).toBe('gate-empty');
  });

  test.each([
    ['{"a":1,}', 1, 8],
    ['{"a":1}\n}', 2, 1],
    ['{\r\n  "a" 1}', 2, 7],
    ['[1 2]', 1, 4],
    ['[,1]', 1, 2],
    ['{a:1}', 1, 2],
    ["{'a':1}", 1, 2],
    ['"\\x"', 1, 2],
    ['"\\u12g4"', 1, 2],
    ['"tab\there"', 1, 5],
    ['"open', 1, 6],
    ['[', 1, 2],
    ['{"a":', 1, 6],
    ['01', 1, 2],
    ['1.', 1, 2],
    ['+1', 1, 1],
    ['.5', 1, 1],
    ['NaN', 1, 1],
    ['undefined', 1, 1],
    ['truefalse', 1, 5],
    ['// note\n{}', 1, 1],
    ['\u00a0{}', 1, 1],
    ['[}', 1, 2],
    ['{]', 1, 2],
  ])('%s is refused with line and column and no word of it', (text, line, column) => {
    expect(refusal(text)).toEqual({ code: 'gate-not-json', path: '', params: { line, column } });
  });

  test('refuses exactly the texts that JSON.parse refuses, apart from its own codes', () => {
    const scrap = fc.array(
      fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"b"', '1', '-', '.5', 'e1', 'true', 'null', ' ', '\\'),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(scrap, (parts) => {
        const text = parts.join('');
        let parses = true;
        try {
          JSON.parse(text);
        } catch {
          parses = false;
        }
        const verdict = checkText(text);
        const code = 'issues' in verdict ? verdict.issues[0].code : 'passed';
        expect(['gate-not-json', 'gate-empty'].includes(code)).toBe(
          !parses && code !== 'gate-duplicate-key' && code !== 'gate-number',
        );
      }),
      { numRuns: 5000 },
    );
  });
});

describe('what JSON.parse accepts in silence', () => {
  test.each([
    ['{"score":60,"score":100}', '/score'],
    ['{"a":{"b":[0,{"c":1,"c":1}]}}', '/a/b/1/c'],
    ['{"a":1,"\\u0061":2}', '/a'],
    ['{"__proto__":1,"__proto__":2}', '/__proto__'],
    ['{"constructor":1,"x":{},"constructor":2}', '/constructor'],
    ['{"a/b~":1,"a/b~":2}', '/a~1b~0'],
    ['{"":1,"":2}', '/'],
  ])('a name that is used twice in one object is refused: %s', (text, path) => {
    expect(refusal(text)).toMatchObject({ code: 'gate-duplicate-key', path });
  });

  test('the same name in two objects is fine', () => {
    expect(checkText('[{"a":{"a":1}},{"a":2}]')).toHaveProperty('value');
  });

  test.each([
    ['1e400'],
    ['-1e400'],
    ['9007199254740992'],
    ['-9007199254740992'],
    ['51999919900101001999'],
    ['1e16'],
    ['9007199254740991.9'],
    ['1e-400'],
    ['-0'],
    ['-0.0e3'],
  ])('the number %s would not survive and is refused', (text) => {
    expect(refusal(`{"id":[${text}]}`)).toEqual({ code: 'gate-number', path: '/id/0', params: { line: 1, column: 8 } });
  });

  test.each([['9007199254740991'], ['-9007199254740991'], ['0'], ['0.0'], ['0e5'], ['1e3'], ['36.6'], ['5e-324']])(
    'the number %s is let through',
    (text) => {
      expect(checkText(text)).toEqual({ value: Number(text) });
    },
  );
});

describe('counts', () => {
  test('depth 32 is let through, 33 is not', () => {
    expect(checkText('['.repeat(32) + ']'.repeat(32))).toHaveProperty('value');
    expect(refusal('['.repeat(33) + ']'.repeat(33))).toMatchObject({ code: 'gate-depth', params: { limit: 32 } });
    expect(refusal(`${'{"a":'.repeat(32)}[]${'}'.repeat(32)}`)).toMatchObject({
      code: 'gate-depth',
      path: '/a'.repeat(32),
    });
  });

  test('nesting 10 000 deep, or never closed, is refused at once', () => {
    const started = Date.now();
    expect(refusal('['.repeat(10_000) + ']'.repeat(10_000)).code).toBe('gate-depth');
    expect(refusal('{"a":'.repeat(10_000)).code).toBe('gate-depth');
    expect(refusal('['.repeat(1_000_000)).code).toBe('gate-depth');
    expect(Date.now() - started).toBeLessThan(1000);
  });

  test('values are counted', () => {
    const list = (values: number): string => `[${'0,'.repeat(values - 2)}0]`;
    expect(checkText(list(100_000))).toHaveProperty('value');
    expect(refusal(list(100_001))).toMatchObject({ code: 'gate-nodes', params: { limit: 100_000 } });
    expect(checkText(list(100_001), LEDGER_LIMITS)).toHaveProperty('value');
  });

  test('members of one object are counted', () => {
    const object = (members: number): string =>
      JSON.stringify(Object.fromEntries(Array.from({ length: members }, (_, index) => [`k${index}`, 0])));
    expect(checkText(object(1_000))).toHaveProperty('value');
    expect(refusal(object(1_001))).toMatchObject({ code: 'gate-keys', params: { limit: 1_000 } });
  });

  test('strings are counted in characters, not in units', () => {
    expect(checkText(JSON.stringify('𠮷'.repeat(20_000)))).toHaveProperty('value');
    expect(refusal(JSON.stringify({ text: '𠮷'.repeat(20_001) }))).toMatchObject({
      code: 'gate-string',
      path: '/text',
      params: { limit: 20_000 },
    });
    expect(refusal(JSON.stringify({ ['k'.repeat(20_001)]: 1 })).code).toBe('gate-string');
  });
});

describe('hostile input', () => {
  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => void checkText(text)),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => void checkText(bytes)),
      { numRuns: 2000 },
    );
  });

  test('names like __proto__ are plain members and change no prototype', () => {
    const verdict = checkText('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
    expect('value' in verdict && Object.keys(verdict.value as object)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
