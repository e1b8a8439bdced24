import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as core from '../../../packages/core/dist/index.js';
import { readJson } from '../files.mjs';
import { schemasOutput } from '../paths.mjs';

describe.each([
  ['resident-id', core.readResidentId],
  ['credit-code', core.readCreditCode],
  ['division-code', core.readDivisionCode],
  ['phone', core.readPhone],
])('the published vectors of %s', (name, read) => {
  /** @type {{ description: string, text: string, expect: any }[]} */
  const vectors = readJson(join(schemasOutput, 'identifier-vectors', `${name}.json`));

  test.each(vectors)('$description: $text', ({ text, expect: expected }) => {
    expect(read(text)).toEqual(expected.fault === undefined ? { value: expected } : expected);
  });

  test('hold right and wrong texts, each once', () => {
    expect(new Set(vectors.map(({ text }) => text)).size).toBe(vectors.length);
    expect(vectors.some(({ expect: { fault } }) => fault === undefined)).toBe(true);
    expect(vectors.filter(({ expect: { fault } }) => fault !== undefined).length).toBeGreaterThanOrEqual(8);
  });
});
