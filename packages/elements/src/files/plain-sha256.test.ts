import { createHash, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256 } from './plain-sha256.js';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

test.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 128, 1000, 100_003])(
  'the hash of %i bytes is that of another implementation',
  (length) => {
    const content = randomBytes(length);
    expect(hex(sha256(content))).toBe(createHash('sha256').update(content).digest('hex'));
  },
);

test('a part of a larger buffer is hashed by itself', () => {
  const whole = new Uint8Array(randomBytes(300));
  const part = whole.subarray(7, 207);
  expect(hex(sha256(part))).toBe(createHash('sha256').update(part).digest('hex'));
});

test('the hash of the example in the standard is the one printed there', () => {
  expect(hex(sha256(new TextEncoder().encode('abc')))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
