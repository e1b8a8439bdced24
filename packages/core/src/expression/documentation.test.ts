import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { object } from '../test-support/fields.js';
import type { Vector } from '../test-support/expression-vectors.js';
import { checkExpression } from './check/check-expression.js';
import { evaluate } from './evaluate.js';
import { MAX_DEPTH, MAX_STEPS } from './limits.js';
import { operatorNames } from './operators.js';
import { MISSING } from './value.js';

/** The pages that freeze the language must not promise anything else than the code does. */
describe.each(['docs/reference/expressions.md', 'docs/en/reference/expressions.md'])('%s', (path) => {
  const page = readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');
  const blocks = [...page.split('```json\n').slice(1)].map(
    (block) => JSON.parse(block.split('\n```')[0] as string) as unknown,
  );
  const examples = blocks.find((block): block is Vector[] => Array.isArray(block)) ?? [];

  it('lists every operator once, and no other', () => {
    const table = page.split(/\n## /).find((section) => /^(运算符|Operators)\n/.test(section)) ?? '';
    const names = table
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .flatMap((line) => (line.split('|')[1] ?? '').split('`').filter((_text, index) => index % 2 === 1));
    expect(names.sort()).toEqual(operatorNames().sort());
  });

  it('gives examples that are so', () => {
    expect(examples.length).toBeGreaterThanOrEqual(7);
    for (const { description, expression, scope, expect: expected } of examples) {
      const value = evaluate(expression, scope);
      expect({ description, value: value === MISSING ? { missing: true } : value }).toEqual({
        description,
        value: expected,
      });
    }
  });

  it('gives expressions that differ from sound ones only in their fields', () => {
    for (const expression of [
      ...blocks.filter((block) => !Array.isArray(block)),
      ...examples.map((example) => example.expression),
    ]) {
      const { problems } = checkExpression(expression, object('', []));
      expect(problems.filter(({ code }) => code !== 'unknown-path')).toEqual([]);
    }
  });

  it('names the limits that hold', () => {
    expect(page).toContain(String(MAX_DEPTH));
    expect(page).toContain(
      path.includes('/en/') ? `${String(MAX_STEPS / 1_000_000)} million` : `${String(MAX_STEPS / 10_000)} 万`,
    );
  });
});
