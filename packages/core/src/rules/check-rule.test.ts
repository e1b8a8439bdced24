import { describe, expect, it } from 'vitest';
import type { Expression } from '../expression/expression.js';
import { date, list, object, text } from '../test-support/fields.js';
import { checkRule } from './check-rule.js';

const root = object('', [
  object('period', [date('start'), date('end')]),
  list('tests', object('*', [date('date'), text('result')])),
]);
const get = (path: string): Expression => ({ get: [path] });
const sound: Expression = { present: [get('/period/start')] };

const problems = (rule: Parameters<typeof checkRule>[0]): string[] =>
  checkRule(rule, root).map(({ code, at }) => `${code} ${at}`);

describe('checkRule', () => {
  it.each([
    { at: '/period/end', assert: sound },
    { at: '', assert: sound },
    { at: './period', assert: { present: [get('./period')] } },
    {
      within: '/tests/*',
      at: './date',
      when: { present: [get('./result')] },
      assert: { atLeast: [get('./date'), get('/period/start')] },
    },
    { within: '/tests/*', at: '.', assert: sound },
    { within: '/period', at: '/tests', assert: { present: [get('./end')] } },
  ])('finds nothing wrong with %j', (rule) => {
    expect(problems(rule)).toEqual([]);
  });

  it.each<[Parameters<typeof checkRule>[0], string[]]>([
    [{ within: '/visits/*', at: './date', assert: sound }, ['unknown-path /within']],
    [{ at: '/period/nothing', assert: sound }, ['unknown-path /at']],
    [{ within: '/tests/*', at: './nothing', assert: sound }, ['unknown-path /at']],
    [{ within: '/tests/*', at: '/tests/*/date', assert: sound }, ['path-through-list /at']],
    [{ at: '/tests/0/date', assert: sound }, ['unknown-path /at']],
    [{ at: '/period', assert: get('/period/start') }, ['wrong-result /assert']],
    [{ at: '/period', when: { count: ['/tests'] }, assert: sound }, ['wrong-result /when']],
    [
      { at: '/period', when: get('/nothing'), assert: { and: [true, get('./result')] } },
      ['unknown-path /when/get/0', 'unknown-path /assert/and/1/get/0'],
    ],
  ])('of %j says %j', (rule, expected) => {
    expect(problems(rule)).toEqual(expected);
  });
});
