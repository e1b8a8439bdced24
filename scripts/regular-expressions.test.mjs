import { expect, test } from 'vitest';
import { expressionsIn, problemsOf, publishedExpressions } from './regular-expressions.mjs';

test('no regular expression of the published programs may run away', () => {
  const found = publishedExpressions();
  expect(found.length).toBeGreaterThan(20);
  expect(problemsOf(found)).toEqual([]);
});

test.each([
  ['const slow = /^(a+)+b$/;', 'may backtrack without end (vulnerable)'],
  ["const slow = new RegExp('^(a|a)*b$', 'u');", 'may backtrack without end (vulnerable)'],
  ['const slow = RegExp(`^(a*)*b$`);', 'may backtrack without end (vulnerable)'],
  ['const late = /(?<=a)b/;', 'looks behind, which old browsers cannot read'],
])('%s is found', (code, problem) => {
  expect(problemsOf(expressionsIn('x.ts', code)).map((one) => one.problem)).toContain(problem);
});

test('what is safe is left alone', () => {
  expect(problemsOf(expressionsIn('x.ts', 'const id = /^[0-9]{17}[0-9X]$/; const part = /(?:a|b)/;'))).toEqual([]);
});
