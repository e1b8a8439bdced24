import { expect, test } from 'vitest';
import { applyPatch } from './json-patch.mjs';

const original = { rows: [{ size: 1 }, { size: 2 }], 'a/b': 1 };

test.each(
  /** @type {[string, any[], any][]} */ ([
    ['replaces the whole', [{ op: 'replace', path: '', value: [] }], []],
    ['reads escaped names', [{ op: 'remove', path: '/a~1b' }], { rows: original.rows }],
    [
      'adds a row at the end',
      [{ op: 'copy', from: '/rows/0', path: '/rows/-' }],
      { ...original, rows: [...original.rows, { size: 1 }] },
    ],
    [
      'moves a row',
      [{ op: 'move', from: '/rows/0', path: '/rows/1' }],
      { ...original, rows: [{ size: 2 }, { size: 1 }] },
    ],
  ]),
)('%s', (_what, patch, expected) => {
  expect(applyPatch(original, patch)).toEqual(expected);
});

test('what was copied is changed in one place, and the original in none', () => {
  const value = applyPatch(original, [
    { op: 'replace', path: '/rows/0/size', value: 4 },
    { op: 'copy', from: '/rows', path: '/more' },
    { op: 'replace', path: '/more/0/size', value: 5 },
    { op: 'replace', path: '/rows/1/size', value: 6 },
  ]);
  expect(value).toEqual({ rows: [{ size: 4 }, { size: 6 }], more: [{ size: 5 }, { size: 2 }], 'a/b': 1 });
  expect(original).toEqual({ rows: [{ size: 1 }, { size: 2 }], 'a/b': 1 });
});

test('a value that was put in is not changed by what is done to it there', () => {
  const given = { size: 3 };
  const value = applyPatch(original, [
    { op: 'add', path: '/rows/-', value: given },
    { op: 'add', path: '/rows/2/note', value: 'x' },
  ]);
  expect(value.rows[2]).toEqual({ size: 3, note: 'x' });
  expect(given).toEqual({ size: 3 });
});

test('a member called __proto__ is a member, not a prototype', () => {
  const value = applyPatch(original, [{ op: 'add', path: '/__proto__', value: { size: 3 } }]);
  expect(JSON.stringify(value)).toContain('"__proto__":{"size":3}');
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
});

test.each([
  ['/lost', 'remove'],
  ['/toString', 'replace'],
  ['/rows/2', 'replace'],
  ['/lost/name', 'add'],
])('a patch that finds nothing at %s to %s is refused', (path, op) => {
  expect(() => applyPatch(original, [{ op, path, value: 1 }])).toThrow(`nothing at ${path} to ${op}`);
});
