import { expect, test } from 'vitest';
import { plainName } from './file-name.js';

test.each([
  ['走访照片.jpg', '走访照片.jpg'],
  ['<img src=x onerror=alert(1)>.png', '<img src=x onerror=alert(1)>.png'],
  ['photo\u202egpj.exe', 'photogpj.exe'],
  ['a\u0000b\nc\u007f.pdf', 'abc.pdf'],
  ['\u200b\u2066x\u2069.png', 'x.png'],
  ['  two words.png ', 'two words.png'],
])('%j is registered as %j', (name, plain) => {
  expect(plainName(name)).toBe(plain);
});

test.each([
  [199, 199],
  [200, 200],
  [201, 200],
  [500, 200],
])('a name of %i characters has %i when it is registered', (length, kept) => {
  const name = plainName(`${'名'.repeat(length - 4)}.jpg`);
  expect(Array.from(name)).toHaveLength(kept);
  expect(name).toMatch(/\.jpg$/);
});

test('characters beyond the first plane count once and are not cut in two', () => {
  expect(plainName(`${'𠀀'.repeat(196)}.png`)).toBe(`${'𠀀'.repeat(196)}.png`);
  expect(plainName('𠀀'.repeat(201))).toBe(`${'𠀀'.repeat(199)}…`);
});

test('a name without an ending is cut at its end', () => {
  expect(plainName('x'.repeat(300))).toBe(`${'x'.repeat(199)}…`);
});
