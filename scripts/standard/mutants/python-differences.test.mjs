import { describe, expect, test } from 'vitest';
import { pythonVerdicts, findPython } from './python.mjs';
import { causeOf } from './python-differences.mjs';

const flat = {
  type: 'object',
  properties: {
    day: { type: 'string', format: 'date', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
    at: { type: 'string', format: 'date-time' },
    code: { type: 'string', pattern: '^[0-9]{6}$' },
    size: { type: 'integer', maximum: 5 },
  },
  unevaluatedProperties: false,
};

describe('a difference of Python has a cause', () => {
  test.each(
    /** @type {[string, any, boolean, string | undefined][]} */ ([
      ['none where it agrees', { size: 5 }, true, undefined],
      ['none where it refuses too', { size: 6 }, false, undefined],
      ['an instant that does not exist', { at: '2025-02-30T09:00:00Z' }, true, 'instants'],
      ['a line break at the end', { code: '519999\n' }, true, 'line-breaks'],
      ['a leap second', { at: '2016-12-31T23:59:60Z' }, false, 'leap-seconds'],
      ['a refusal of an ordinary second', { at: '2016-12-31T23:59:59Z' }, false, 'unexplained'],
      ['a year before the first', { day: '0000-01-01' }, false, 'year-zero'],
      ['a code that is wrong in every language', { code: '51999' }, true, 'unexplained'],
      ['an instant beside something else', { at: 'soon', size: 6 }, true, 'unexplained'],
      ['a refusal without a reason', { size: 1 }, false, 'unexplained'],
    ]),
  )('%s', (_name, value, isAccepted, cause) => {
    expect(causeOf(flat, value, isAccepted)).toBe(cause);
  });
});

test('Python answers a text each, or is not there', () => {
  const python = findPython();
  const verdicts = python && pythonVerdicts(python, flat, ['{"size":5.0}', '{"size":6}', '{"colour":1}']).verdicts;
  expect(verdicts ?? [true, false, false]).toEqual([true, false, false]);
});
