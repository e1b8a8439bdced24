import { expect, test } from 'vitest';
import { checkVersion, headerText } from './header.js';

const documentOf = (standard: unknown): unknown => ({ header: { document: 'trial-note', standard } });

test.each([
  ['1.2', '1.2', undefined],
  ['1.0', '1.2', undefined],
  ['1.3', '1.2', 'gate-newer-version'],
  ['2.0', '1.2', 'gate-newer-version'],
  ['1.10', '1.9', 'gate-newer-version'],
  ['1.9', '1.10', undefined],
  ['0.9', '1.2', 'gate-older-major'],
  ['1', '1.2', undefined],
  ['v1.3', '1.2', undefined],
  [1.3, '1.2', undefined],
  [undefined, '1.2', undefined],
])('version %s against %s in hand', (written, inHand, code) => {
  expect(checkVersion(documentOf(written), inHand)?.code).toBe(code);
});

test.each([
  ['1.1', undefined],
  ['1.0', 'gate-older-shape'],
  ['1.3', 'gate-newer-version'],
  ['0.9', 'gate-older-major'],
])('version %s where documents have the present shape since 1.1', (written, code) => {
  expect(checkVersion(documentOf(written), '1.2', '1.1')?.code).toBe(code);
});

test.each([
  [null],
  [1],
  ['x'],
  [[]],
  [{}],
  [{ header: null }],
  [{ header: [] }],
  [{ header: { document: 1 } }],
  [Object.create({ header: { document: 'x' } })],
])('a value without a header of its own has no document: %j', (value) => {
  expect(headerText(value, 'document')).toBeUndefined();
});
