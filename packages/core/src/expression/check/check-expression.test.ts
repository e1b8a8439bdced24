import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expressionVectors } from '../../test-support/expression-vectors.js';
import { date, dateTime, leaf, list, object, text } from '../../test-support/fields.js';
import { evaluate } from '../evaluate.js';
import { findOperator, operatorNames } from '../operators.js';
import type { Expression } from '../expression.js';
import { checkExpression } from './check-expression.js';
import type { CheckOptions } from './check-expression.js';
import { signatures } from './signature.js';

const tests = list(
  'tests',
  object('*', [
    date('date'),
    dateTime('at'),
    leaf('days', 'integer'),
    text('result'),
    list('collectors', object('*', [text('name')]), { maxItems: 10 }),
  ]),
);
const root = object('', [
  object('period', [date('start'), date('end'), leaf('days', 'integer')]),
  dateTime('filledAt'),
  text('status'),
  leaf('split', 'boolean'),
  leaf('weight', 'number'),
  tests,
  list('drugs', text('*')),
  list('months', leaf('*', 'integer')),
  list('weights', leaf('*', 'number')),
  list('rows', object('*', [text('key')]), { maxItems: 10_000 }),
  object('extensions', []),
]);

const get = (path: string): Expression => ({ get: [path] });
const check = (expression: unknown, options?: CheckOptions) => checkExpression(expression, root, options);

/** Problems in short: code, place. */
const problems = (expression: unknown, options?: CheckOptions): string[] =>
  check(expression, options).problems.map(({ code, at }) => `${code} ${at}`);

describe('a sound expression', () => {
  it.each<[Expression, string]>([
    [true, 'boolean'],
    [3, 'integer'],
    ['text', 'string'],
    ['2024-02-29', 'date'],
    [get('/status'), 'string'],
    [get('/period/end'), 'date'],
    [get('/filledAt'), 'date-time'],
    [get('/drugs'), 'string[]'],
    [{ asOf: [] }, 'date'],
    [{ present: [get('/weight')] }, 'boolean'],
    [{ present: [get('/period')] }, 'boolean'],
    [{ present: [get('/tests')] }, 'boolean'],
    [{ else: [get('/period/days'), 0] }, 'integer'],
    [{ if: [get('/split'), get('/period/end'), '2024-05-01'] }, 'date'],
    [{ equal: [get('/status'), '2024-05-01'] }, 'boolean'],
    [{ equal: ['2024-05-01', get('/period/end')] }, 'boolean'],
    [{ equal: ['2024-05-01', 'text'] }, 'boolean'],
    [{ less: [get('/filledAt'), '2024-05-01T00:00:00+08:00'] }, 'boolean'],
    [{ in: [get('/status'), ['issued', '2024-05-01']] }, 'boolean'],
    [{ contains: [get('/drugs'), 'heroin'] }, 'boolean'],
    [{ contains: [get('/months'), 3] }, 'boolean'],
    [{ divide: [get('/period/days'), 7, 'half-up'] }, 'integer'],
    [{ lowest: [get('/period/start'), get('/period/end'), { asOf: [] }] }, 'date'],
    [{ addYears: [{ dateOf: [get('/filledAt')] }, 3] }, 'date'],
    [{ count: ['/tests', { equal: [get('./result'), 'positive'] }] }, 'integer'],
    [{ count: ['/tests/*/collectors'] }, 'integer'],
    [{ greatest: ['/tests', get('./date')] }, 'date'],
    [{ every: ['/tests', { distinct: ['./collectors', get('./name')] }] }, 'boolean'],
    [{ some: ['/drugs', { equal: [get('.'), 'heroin'] }] }, 'boolean'],
    [{ ascending: ['/tests', get('./at')] }, 'boolean'],
    [{ valid: ['date', get('/period/end')] }, 'boolean'],
    [{ part: ['resident-id-birth-date', get('/status')] }, 'date'],
    [{ part: ['resident-id-sex', get('/status')] }, 'string'],
  ])('%j is a %s', (expression, type) => {
    expect(check(expression)).toEqual({ type, problems: [] });
  });
});

describe('a problem', () => {
  it.each<[unknown, string[]]>([
    [{ power: [2, 3] }, ['unknown-operator /power']],
    [{ constructor: [1] }, ['unknown-operator /constructor']],
    [{ 'a/b': [] }, ['unknown-operator /a~1b']],
    [{}, ['malformed-expression ']],
    [null, ['malformed-expression ']],
    [{ not: [true], and: [true] }, ['malformed-expression ']],
    [{ get: '/status' }, ['malformed-expression ']],
    [{ not: [[true]] }, ['malformed-expression /not/0']],
    [{ equal: [1] }, ['wrong-arity /equal']],
    [{ and: [] }, ['wrong-arity /and']],
    [{ asOf: [1] }, ['wrong-arity /asOf']],
    [{ count: [] }, ['wrong-arity /count']],
    [{ count: ['/tests', true, true] }, ['wrong-arity /count']],
    [{ add: [1, 0.5] }, ['unsafe-number /add/1']],
    [{ add: [1, '2'] }, ['wrong-type /add/1']],
    [{ not: [get('/status')] }, ['wrong-type /not/0']],
    [{ equal: [get('/status'), 3] }, ['wrong-type /equal/1']],
    [{ equal: [get('/status'), get('/period/end')] }, ['wrong-type /equal/1']],
    [{ equal: [get('/filledAt'), '2024-05-01T00:00:00Z'] }, ['wrong-type /equal/0']],
    [{ equal: [get('/drugs'), 'heroin'] }, ['wrong-type /equal/0']],
    [{ less: [get('/status'), 'b'] }, ['wrong-type /less/0']],
    [{ less: [get('/period/end'), get('/filledAt')] }, ['wrong-type /less/1']],
    [{ less: [get('/weight'), 60] }, ['wrong-type /less/0']],
    [{ else: [get('/weight'), 0] }, ['wrong-type /else/0']],
    [{ if: [1, 2, 3] }, ['wrong-type /if/0']],
    [{ if: [true, 2, 'x'] }, ['wrong-type /if/2']],
    [{ contains: [get('/status'), 'a'] }, ['wrong-type /contains/0']],
    [{ contains: [get('/months'), 'a'] }, ['wrong-type /contains/1']],
    [{ contains: [get('/weights'), 1] }, ['wrong-type /contains/0']],
    [{ lowest: [get('/filledAt'), get('/filledAt')] }, ['wrong-type /lowest/0']],
    [{ lowest: [1, '2024-05-01'] }, ['wrong-type /lowest/1']],
    [{ sum: ['/tests', get('./date')] }, ['wrong-type /sum/1']],
    [{ distinct: ['/tests', get('./at')] }, ['wrong-type /distinct/1']],
    [{ dateOf: [get('/period/end')] }, ['wrong-type /dateOf/0']],
    [{ less: [get('/period/end'), '2023-02-29'] }, ['not-a-date /less/1']],
    [{ equal: ['1 May 2024', get('/period/end')] }, ['not-a-date /equal/0']],
    [{ in: [get('/period/end'), ['2024-05-01', '2024-02-30']] }, ['not-a-date /in/1/1']],
    [{ addDays: ['2024-13-01', 1] }, ['not-a-date /addDays/0']],
    [{ in: [get('/status'), ['a', 1]] }, ['wrong-type /in/1/1']],
    [{ in: [get('/status'), []] }, ['malformed-expression /in/1']],
    [{ in: [get('/status'), 'a'] }, ['malformed-expression /in/1']],
    [{ in: [get('/status'), [get('/status')]] }, ['malformed-expression /in/1']],
    [get('/nothing'), ['unknown-path /get/0']],
    [get('/period/nothing'), ['unknown-path /get/0']],
    [get('/status/length'), ['unknown-path /get/0']],
    [get('/extensions/510000'), ['unknown-path /get/0']],
    [get('/__proto__'), ['unknown-path /get/0']],
    [get('/tests/0/date'), ['path-through-list /get/0']],
    [get('/tests/*/date'), ['path-through-list /get/0']],
    [get('/tests/date'), ['path-through-list /get/0']],
    [{ count: ['/tests/collectors'] }, ['path-through-list /count/0']],
    [{ count: ['/tests/0/collectors'] }, ['path-through-list /count/0']],
    [get('status'), ['malformed-path /get/0']],
    [get('#/status'), ['malformed-path /get/0']],
    [{ get: [1] }, ['malformed-path /get/0']],
    [get('./date'), ['no-context /get/0']],
    [{ count: ['./tests'] }, ['no-context /count/0']],
    [{ count: ['/period'] }, ['not-a-list /count/0']],
    [{ count: ['/tests/*'] }, ['not-a-list /count/0']],
    [{ every: ['/tests', get('./nothing')] }, ['unknown-path /every/1/get/0']],
    [{ divide: [1, 2, 'round'] }, ['unknown-choice /divide/2']],
    [{ valid: ['passport', 'x'] }, ['unknown-choice /valid/0']],
    [{ part: [get('/status'), 'x'] }, ['unknown-choice /part/0']],
    [get('/weight'), ['wrong-result ']],
    [get('/period'), ['wrong-result ']],
    [get('/tests'), ['wrong-result ']],
    [
      { and: [get('/nothing'), { equal: [get('/nowhere'), { add: [get('/period/days'), true] }] }] },
      ['unknown-path /and/0/get/0', 'unknown-path /and/1/equal/0/get/0', 'wrong-type /and/1/equal/1/add/1'],
    ],
  ])('%j: %j', (expression, expected) => {
    expect(problems(expression)).toEqual(expected);
  });

  it('tells what was expected and found', () => {
    expect(check({ add: [get('/status')] }).problems).toEqual([
      { code: 'wrong-type', at: '/add/0', expected: 'integer', found: 'string' },
    ]);
    expect(check({ equal: [true] }).problems).toEqual([
      { code: 'wrong-arity', at: '/equal', expected: '2', found: '1' },
    ]);
  });
});

describe('the context', () => {
  it('is a node of the document, named by a template', () => {
    expect(check(get('./date'), { context: '/tests/*' })).toEqual({ type: 'date', problems: [] });
    expect(check({ count: ['./collectors'] }, { context: '/tests/*' })).toEqual({ type: 'integer', problems: [] });
    expect(check(get('./status'), { context: '' })).toEqual({ type: 'string', problems: [] });
    expect(check(get('.'), { context: '/drugs/*' })).toEqual({ type: 'string', problems: [] });
  });

  it('must exist', () => {
    expect(problems(true, { context: '/visits/*' })).toEqual(['unknown-path ']);
  });

  it('is the row inside an aggregation', () => {
    expect(problems({ every: ['/tests', get('./status')] }, { context: '' })).toEqual(['unknown-path /every/1/get/0']);
  });
});

describe('the result', () => {
  it('must have a type that is expected', () => {
    expect(problems({ count: ['/tests'] }, { expects: 'boolean' })).toEqual(['wrong-result ']);
    expect(problems({ count: ['/tests'] }, { expects: ['date', 'integer'] })).toEqual([]);
    expect(problems('2024-05-01', { expects: 'string' })).toEqual([]);
    expect(problems('2024-02-30', { expects: 'date' })).toEqual(['wrong-result ']);
  });

  it('is not complained about when a problem leaves its type open', () => {
    expect(problems(get('/nothing'), { expects: 'boolean' })).toEqual(['unknown-path /get/0']);
  });
});

describe('depth and cost', () => {
  const nested = (depth: number): Expression => (depth === 0 ? true : { not: [nested(depth - 1)] });

  it('takes 32 operators in each other, and no more', () => {
    expect(problems(nested(32))).toEqual([]);
    expect(problems(nested(33))).toEqual([`too-deep ${'/not/0'.repeat(32)}`]);
  });

  it('refuses to walk a long list once for each of its rows', () => {
    const quadratic: Expression = { count: ['/rows', { equal: [get('./key'), 'a'] }] };
    expect(problems(quadratic)).toEqual([]);
    expect(problems({ equal: [quadratic, 1] }, { context: '/rows/*' })).toEqual(['too-costly /equal/0/count/1']);
    expect(problems({ every: ['/rows', { equal: [quadratic, 1] }] })).toEqual(['too-costly /every/1/equal/0/count/1']);
  });

  it('lets rows look at what is below them, and short lists be walked again', () => {
    expect(problems({ every: ['/tests', { every: ['./collectors', { present: [get('./name')] }] }] })).toEqual([]);
    expect(
      problems({ every: ['/tests', { equal: [{ count: ['/tests', { equal: [get('./result'), 'a'] }] }, 1] }] }),
    ).toEqual([]);
  });
});

describe('the table of signatures', () => {
  it('has exactly the operators of the interpreter, with the same numbers of arguments', () => {
    const table = signatures();
    expect(Object.keys(table).sort()).toEqual(operatorNames().sort());
    for (const [name, { takes, repeats, optional }] of Object.entries(table)) {
      const arity = [takes.length - (optional ? 1 : 0), repeats ? Infinity : takes.length];
      expect({ name, arity }).toEqual({ name, arity: findOperator(name)?.arity });
    }
  });

  it('lets every vector through whose expression is sound, and the interpreter never gives another type', () => {
    const types: Record<string, (value: unknown) => boolean> = {
      boolean: (value) => typeof value === 'boolean',
      integer: (value) => Number.isSafeInteger(value),
      string: (value) => typeof value === 'string',
      date: (value) => typeof value === 'string',
    };
    let sound = 0;
    for (const cases of Object.values(expressionVectors())) {
      for (const { expression, scope } of cases) {
        const checked = checkExpression(expression, object('', []));
        const value = evaluate(expression, scope);
        if (checked.problems.length > 0 || typeof value === 'symbol') continue;
        sound += 1;
        expect({ expression, sound: types[checked.type ?? '']?.(value) }).toEqual({ expression, sound: true });
      }
    }
    expect(sound).toBeGreaterThan(100);
  });
});

describe('checkExpression', () => {
  it('does not trip over a path that cannot be turned into text', () => {
    expect(check({ least: [{ toString: 0 }, 1] }).problems).toMatchObject([{ found: 'object' }]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...operatorNames()), (anything, operator) => {
        expect(() => check(anything)).not.toThrow();
        expect(() => check({ [operator]: [anything, anything] })).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });
});
