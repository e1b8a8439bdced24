import { describe, expect, test } from 'vitest';
import { exampleRubric, fullFacts } from '../test-support/example-rubric.js';
import type { Binding } from './binding.js';
import { checkClaims } from './claims.js';
import { scoreRubric } from './score.js';

const binding: Binding = {
  rubric: 'example-sheet',
  document: 'station-scorecard',
  facts: {},
  claims: [
    { at: '/total', of: 'total' },
    { at: '/grade', of: 'band', codes: { good: 'excellent' } },
    { at: '/visits', of: { item: 'visits', number: 'points' } },
    { at: '/requiredWorkers', of: { item: 'workers', number: 'required' } },
    { at: '/gap', of: { item: 'workers', number: 'gap' } },
  ],
};

const right = { total: 10000, grade: 'excellent', visits: 2000, requiredWorkers: 5, gap: 0 };
const pathsOf = (document: object, facts: object = fullFacts) =>
  checkClaims(binding, document, scoreRubric(exampleRubric, facts)).map(({ path }) => path);

describe('checkClaims', () => {
  test('finds nothing where the document says what the rubric gives', () => {
    expect(pathsOf(right)).toEqual([]);
  });

  test.each([
    ['/total', { total: 9999 }],
    ['/total', { total: '100.00' }],
    ['/grade', { grade: 'good' }],
    ['/visits', { visits: 1999 }],
    ['/requiredWorkers', { requiredWorkers: 4 }],
    ['/gap', { gap: 1 }],
  ])('names the stored result that differs: %s', (path, changes) => {
    expect(pathsOf({ ...right, ...changes })).toEqual([path]);
  });

  test('counts what the floor gives back as points of the item', () => {
    const facts = { ...fullFacts, files: 100 };
    expect(pathsOf({ ...right, total: 8000, grade: 'pass', visits: 0 }, facts)).toEqual([]);
  });

  test('does not ask for a result that the document does not store', () => {
    expect(pathsOf({})).toEqual([]);
  });

  test('has no verdict on an incomplete score', () => {
    expect(pathsOf({ total: 1 }, {})).toEqual([]);
  });

  test('says so in the language of the score and shows no value', () => {
    const result = scoreRubric(exampleRubric, fullFacts, { language: 'en' });
    expect(checkClaims(binding, { total: 4321 }, result)).toEqual([
      { code: 'score-mismatch', path: '/total', message: 'not what the scoring rules give' },
    ]);
  });
});
