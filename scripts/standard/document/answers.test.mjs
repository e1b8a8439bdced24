import { expect, test } from 'vitest';
import { adviceOn, answerLines } from './answers.mjs';
import { QUESTIONS } from './questions.mjs';

test('an answer reads as a line: the example, then what it gave and what was wanted', () => {
  expect(
    answerLines([
      { name: 'early', outcome: 'invalid', errors: ['/a required', '/b type'], wanted: [], warned: [] },
      { name: 'late', outcome: 'valid', errors: [], wanted: ['/a late'], warned: ['/a soon'] },
      '/signatures/*/evidence',
    ]),
  ).toEqual([
    'early.json  outcome: invalid; errors: /a required, /b type; wanted: nothing',
    'late.json  outcome: valid; errors: nothing; wanted: /a late; warned: /a soon',
    '/signatures/*/evidence',
  ]);
});

test('every question says what to do about its answer', () => {
  for (const does of Object.keys(QUESTIONS))
    expect({ does, advice: adviceOn(does) }).toEqual({ does, advice: expect.any(String) });
});
