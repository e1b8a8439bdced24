import { describe, expect, test } from 'vitest';
import { applyPatch, type Operation } from './apply-patch.js';

const ORIGINAL = { a: { b: 1 }, rows: ['x', 'y'], 'c/d~e': true };

describe('a patch', () => {
  test.each<[string, Operation[], unknown]>([
    ['adds a member', [{ op: 'add', path: '/a/c', value: 2 }], { ...ORIGINAL, a: { b: 1, c: 2 } }],
    ['replaces a member', [{ op: 'replace', path: '/a/b', value: null }], { ...ORIGINAL, a: { b: null } }],
    ['removes a member', [{ op: 'remove', path: '/a/b' }], { ...ORIGINAL, a: {} }],
    ['puts a row before another', [{ op: 'add', path: '/rows/0', value: 'w' }], { ...ORIGINAL, rows: ['w', 'x', 'y'] }],
    ['puts a row at the end', [{ op: 'add', path: '/rows/-', value: 'z' }], { ...ORIGINAL, rows: ['x', 'y', 'z'] }],
    ['replaces a row', [{ op: 'replace', path: '/rows/1', value: 'z' }], { ...ORIGINAL, rows: ['x', 'z'] }],
    ['removes a row', [{ op: 'remove', path: '/rows/0' }], { ...ORIGINAL, rows: ['y'] }],
    ['moves a row', [{ op: 'move', from: '/rows/0', path: '/rows/1' }], { ...ORIGINAL, rows: ['y', 'x'] }],
    ['copies a member', [{ op: 'copy', from: '/a', path: '/rows/0' }], { ...ORIGINAL, rows: [{ b: 1 }, 'x', 'y'] }],
    ['reads escaped names', [{ op: 'replace', path: '/c~1d~0e', value: 1 }], { ...ORIGINAL, 'c/d~e': 1 }],
    ['replaces the whole', [{ op: 'replace', path: '', value: [] }], []],
    ['does nothing when it is empty', [], ORIGINAL],
  ])('%s', (_name, patch, result) => {
    const original = JSON.parse(JSON.stringify(ORIGINAL)) as unknown;
    expect(applyPatch(original, patch)).toEqual(result);
    expect(original).toEqual(ORIGINAL);
  });

  test.each<[string, Operation]>([
    ['removes what is not there', { op: 'remove', path: '/a/x' }],
    ['replaces what is not there', { op: 'replace', path: '/a/x', value: 1 }],
    ['adds below nothing', { op: 'add', path: '/x/y', value: 1 }],
    ['moves what is not there', { op: 'move', from: '/x', path: '/y' }],
    ['tests', { op: 'test', path: '/a/b', value: 1 }],
  ])('throws when it %s', (_name, operation) => {
    expect(() => applyPatch(ORIGINAL, [operation])).toThrow();
  });
});
