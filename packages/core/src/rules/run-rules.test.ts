import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentDefinition, Rule } from '../definition.js';
import type { Expression } from '../expression/expression.js';
import { date, leaf, list, object, text } from '../test-support/fields.js';
import { runRules } from './run-rules.js';

const get = (path: string): Expression => ({ get: [path] });

const definition = (...rules: Rule[]): DocumentDefinition => ({
  slug: 'trial-agreement',
  standard: '0.1',
  hash: 'sha256:0',
  kind: 'agreement',
  maturity: 'draft',
  root: object('', [
    object('period', [date('start'), date('end')]),
    list(
      'tests',
      object('*', [
        date('date'),
        text('result'),
        leaf('days', 'integer'),
        list('collectors', object('*', [text('name')])),
      ]),
    ),
    text('opinion'),
  ]),
  rules,
  layout: { sections: [], fields: {}, print: { pages: 1 } },
  sources: [{ basis: 'design' }, { instrument: 'detox-regulation', clause: '第十四条', basis: 'regulation' }],
});

const rule = (id: string, rest: Partial<Rule> & Pick<Rule, 'at' | 'assert'>): Rule => ({
  id,
  level: 'error',
  source: [0],
  ...rest,
});

const term = rule('term-three-years', {
  at: '/period/end',
  assert: { equal: [get('/period/end'), { addYears: [get('/period/start'), 3] }] },
  source: [1],
});

const codes = (rules: Rule[], value: unknown, asOf?: string): string[] =>
  runRules(definition(...rules), value, { asOf }).map(({ code, path }) => `${code} ${path}`);

describe('a rule', () => {
  it('finds an issue where its assertion is false, and says from where it comes', () => {
    expect(runRules(definition(term), { period: { start: '2024-02-29', end: '2027-03-01' } })).toEqual([
      {
        code: 'term-three-years',
        severity: 'error',
        path: '/period/end',
        params: {},
        source: [{ instrument: 'detox-regulation', clause: '第十四条', basis: 'regulation' }],
      },
    ]);
  });

  it.each([
    ['true', { period: { start: '2024-02-29', end: '2027-02-28' } }],
    ['missing because a field is', { period: { start: '2024-02-29' } }],
    ['missing because a date is not real', { period: { start: '2024-02-30', end: '2027-02-28' } }],
    ['missing because nothing is there', {}],
  ])('finds none where its assertion is %s', (_name, value) => {
    expect(codes([term], value)).toEqual([]);
  });

  it('is applied only where its condition is true', () => {
    const conditional = { ...term, when: { equal: [get('/opinion'), 'apply'] } };
    const broken = { start: '2024-02-29', end: '2027-03-01' };
    expect(codes([conditional], { period: broken, opinion: 'apply' })).toEqual(['term-three-years /period/end']);
    expect(codes([conditional], { period: broken, opinion: 'other' })).toEqual([]);
    expect(codes([conditional], { period: broken })).toEqual([]);
  });

  it('keeps the level that it has', () => {
    const warning = rule('opinion-length', {
      level: 'warning',
      at: '/opinion',
      assert: { atMost: [{ length: [get('/opinion')] }, 2] },
    });
    expect(runRules(definition(warning), { opinion: '同意吗' })[0]?.severity).toBe('warning');
  });

  it('that needs today is applied only when today is given', () => {
    const past = rule('period-past', { at: '/period/start', assert: { atMost: [get('/period/start'), { asOf: [] }] } });
    const value = { period: { start: '2024-05-02' } };
    expect(codes([past], value)).toEqual([]);
    expect(codes([past], value, '2024-05-01')).toEqual(['period-past /period/start']);
    expect(codes([past], value, '2024-05-02')).toEqual([]);
    expect(codes([past], value, 'today')).toEqual([]);
  });
});

describe('a rule within rows', () => {
  const days = rule('test-days', { within: '/tests/*', at: './days', assert: { less: [get('./days'), 30] } });

  it('is evaluated once for each row and points into it', () => {
    expect(codes([days], { tests: [{ days: 31 }, { days: 1 }, {}, { days: 30 }] })).toEqual([
      'test-days /tests/0/days',
      'test-days /tests/3/days',
    ]);
  });

  it('can point at the row itself or outside it', () => {
    const atRow = { ...days, id: 'row', at: '.' };
    const outside = { ...days, id: 'outside', at: '/opinion' };
    expect(codes([outside, atRow], { tests: [{ days: 1 }, { days: 30 }] })).toEqual([
      'row /tests/1',
      'outside /opinion',
    ]);
  });

  it('sees the row as the context and the document as the root', () => {
    const after = rule('test-after-start', {
      within: '/tests/*',
      at: './date',
      assert: { atLeast: [get('./date'), get('/period/start')] },
    });
    const value = { period: { start: '2024-05-01' }, tests: [{ date: '2024-04-30' }, { date: '2024-05-01' }] };
    expect(codes([after], value)).toEqual(['test-after-start /tests/0/date']);
  });

  it('reaches rows of rows', () => {
    const named = rule('collector-name', {
      within: '/tests/*/collectors/*',
      at: './name',
      assert: { present: [get('./name')] },
    });
    expect(codes([named], { tests: [{}, { collectors: [{ name: '某丙' }, {}] }] })).toEqual([
      'collector-name /tests/1/collectors/1/name',
    ]);
  });

  it('is silent about rows that are not rows', () => {
    expect(codes([days], { tests: ['text', null, 3, [{ days: 31 }]] })).toEqual([]);
    expect(codes([days], { tests: { days: 31 } })).toEqual([]);
  });
});

describe('a rule within an object', () => {
  const order = rule('period-order', {
    within: '/period',
    at: './end',
    assert: { atLeast: [get('./end'), get('./start')] },
  });

  it('is evaluated where the object is, and not where it is not', () => {
    expect(codes([order], { period: { start: '2024-05-02', end: '2024-05-01' } })).toEqual([
      'period-order /period/end',
    ]);
    expect(codes([order], {})).toEqual([]);
  });
});

describe('a rule without within', () => {
  it('has the document as its context', () => {
    expect(codes([rule('opinion-given', { at: './opinion', assert: { present: [get('./opinion')] } })], {})).toEqual([
      'opinion-given /opinion',
    ]);
  });
});

describe('runRules', () => {
  it('gives issues in the order of the document, not of the rules or keys', () => {
    const no = (id: string, at: string, within?: string): Rule =>
      rule(id, { at, assert: false, ...(within === undefined ? {} : { within }) });
    const rules = [
      no('c', '/opinion'),
      no('b', './result', '/tests/*'),
      no('a', './date', '/tests/*'),
      no('d', '/period'),
      no('e', ''),
    ];
    expect(codes(rules, { opinion: '', tests: Array.from({ length: 11 }, () => ({})), period: {} })).toEqual([
      'e ',
      'd /period',
      ...Array.from({ length: 11 }, (_, row) => [
        `a /tests/${String(row)}/date`,
        `b /tests/${String(row)}/result`,
      ]).flat(),
      'c /opinion',
    ]);
  });

  it('never throws, whatever the document', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(() => runRules(definition(term), anything)).not.toThrow();
        expect(() => runRules(definition(term), { period: anything, tests: anything })).not.toThrow();
      }),
    );
  });
});
