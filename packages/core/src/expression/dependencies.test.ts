import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dependencies } from './dependencies.js';
import type { Expression } from './expression.js';

describe('dependencies', () => {
  it.each<[string, Expression, string[]]>([
    ['a literal reads nothing', true, []],
    ['a text is not a path', '/title', []],
    ['a field', { get: ['/period/end'] }, ['/period/end']],
    [
      'each field once, sorted',
      { equal: [{ get: ['/b'] }, { add: [{ get: ['/a'] }, { get: ['/b'] }] }] },
      ['/a', '/b'],
    ],
    [
      'the list and the fields of its rows',
      { sum: ['/visits', { get: ['./minutes'] }] },
      ['/visits', '/visits/*/minutes'],
    ],
    ['a list alone', { count: ['/visits'] }, ['/visits']],
    [
      'rows of rows',
      { every: ['/sections', { some: ['./items', { get: ['./done'] }] }] },
      ['/sections', '/sections/*/items', '/sections/*/items/*/done'],
    ],
    [
      'a list through a list',
      { sum: ['/sections/*/items', { get: ['./points'] }] },
      ['/sections/*/items', '/sections/*/items/*/points'],
    ],
    [
      'the items of a list of texts',
      { some: ['/drugs', { equal: [{ get: ['.'] }, 'heroin'] }] },
      ['/drugs', '/drugs/*'],
    ],
    [
      'an absolute path inside a row',
      { count: ['/tests', { atLeast: [{ get: ['./date'] }, { get: ['/from'] }] }] },
      ['/from', '/tests', '/tests/*/date'],
    ],
    ['the words of a choice and a membership are no paths', { in: [{ get: ['/a'] }, ['/b']] }, ['/a']],
  ])('%s', (_name, expression, expected) => {
    expect(dependencies(expression)).toEqual(expected);
  });

  it('leaves relative paths relative without a context and resolves them with one', () => {
    const expression: Expression = {
      and: [{ present: [{ get: ['./date'] }] }, { some: ['./collectors', { get: ['./signed'] }] }],
    };
    expect(dependencies(expression)).toEqual(['./collectors', './collectors/*/signed', './date']);
    expect(dependencies(expression, '/tests/*')).toEqual([
      '/tests/*/collectors',
      '/tests/*/collectors/*/signed',
      '/tests/*/date',
    ]);
    expect(dependencies({ get: ['.'] }, '/tags/*')).toEqual(['/tags/*']);
    expect(dependencies({ get: ['./date'] }, '')).toEqual(['/date']);
  });

  it('never throws and always ends', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(() => dependencies(anything as Expression)).not.toThrow();
      }),
    );
    const loop: { not: unknown[] } = { not: [] };
    loop.not.push(loop);
    expect(dependencies(loop as unknown as Expression)).toEqual([]);
  });
});
