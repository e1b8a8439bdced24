import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childPointer, formatPointer, parsePointer, resolvePointer } from './pointer.js';

describe('parsePointer', () => {
  it.each([
    ['', []],
    ['/', ['']],
    ['/a/0/b', ['a', '0', 'b']],
    ['/a~1b/m~0n', ['a/b', 'm~n']],
    ['/~01', ['~1']],
    ['/检测/', ['检测', '']],
    ['a/b', undefined],
    ['#/a', undefined],
    ['/a~2', undefined],
    ['/a~', undefined],
  ])('%s has the segments %j', (pointer, segments) => {
    expect(parsePointer(pointer)).toEqual(segments);
  });

  it('is undone by formatPointer for any names', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (segments) => {
        expect(parsePointer(formatPointer(segments))).toEqual(segments);
      }),
    );
  });
});

describe('childPointer', () => {
  it('escapes the name and takes an index', () => {
    expect(childPointer('/rows', 3)).toBe('/rows/3');
    expect(childPointer('', 'a/b~c')).toBe('/a~1b~0c');
  });
});

describe('resolvePointer', () => {
  const document = {
    subject: { name: '某甲' },
    tests: [{ date: '2024-05-01' }, null],
    '': 1,
    'a/b': { '~': 2 },
    '10': 'ten',
  };

  it.each([
    ['', document],
    ['/subject/name', '某甲'],
    ['/tests/0/date', '2024-05-01'],
    ['/tests/1', null],
    ['/', 1],
    ['/a~1b/~0', 2],
    ['/10', 'ten'],
    ['/tests/2', undefined],
    ['/tests/-', undefined],
    ['/tests/00', undefined],
    ['/tests/-1', undefined],
    ['/tests/1e0', undefined],
    ['/tests/length', undefined],
    ['/tests/1/date', undefined],
    ['/subject/name/0', undefined],
    ['/subject/name/length', undefined],
    ['subject', undefined],
  ])('%s finds %j', (pointer, expected) => {
    expect(resolvePointer(document, pointer)).toBe(expected);
  });

  it.each([
    '/__proto__',
    '/constructor',
    '/toString',
    '/subject/__proto__/polluted',
    '/tests/__proto__',
    '/hasOwnProperty/call',
  ])('%s finds nothing that the document does not hold itself', (pointer) => {
    expect(resolvePointer(document, pointer)).toBeUndefined();
  });

  it('finds own members with dangerous names', () => {
    expect(resolvePointer(JSON.parse('{"__proto__": {"x": 1}}'), '/__proto__/x')).toBe(1);
  });

  it('never throws, whatever the document and the pointer', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (anything, text) => {
        expect(() => resolvePointer(anything, text)).not.toThrow();
      }),
    );
  });
});
