import { expect, test } from 'vitest';
import type { Expression } from '../expression/expression.js';
import { date, list, object, text } from '../test-support/fields.js';
import type { CaseRule } from './case-rule.js';
import { checkCaseRule } from './check-case-rule.js';

const documents = {
  order: object('', [object('header', [text('number')]), date('day')]),
  visit: object('', [text('orderNumber'), date('day'), list('rows', object('*', [date('day')]))]),
};
const get = (path: string): Expression => ({ get: [path] });

const sound: CaseRule = {
  rule: 'case-rule/1',
  id: 'case-visit-before-order',
  level: 'error',
  from: [
    { document: 'visit', as: 'visit' },
    { document: 'order', as: 'order', when: { equal: [get('/order/header/number'), get('/visit/orderNumber')] } },
    { document: 'visit', as: 'others', pick: 'all', order: get('./day') },
  ],
  when: { atLeast: [{ count: ['/others', { more: [get('./day'), get('/order/day')] }] }, 1] },
  assert: { atLeast: [get('/visit/day'), get('/order/day')] },
  at: '/visit/day',
  message: { 'zh-CN': '走访早于决定。', en: 'The visit is before the order.' },
  source: [{ basis: 'design' }],
};

test('finds nothing wrong with a rule that fits its documents', () => {
  expect(checkCaseRule(sound, documents)).toEqual([]);
});

test.each<[string, Partial<CaseRule>, string[]]>([
  [
    'a kind that does not exist',
    { from: [{ document: 'wish', as: 'visit' }], when: true, assert: true },
    ['document-unknown /from/0/document', 'place /at'],
  ],
  [
    'one name for two choices',
    { from: [...sound.from, { document: 'order', as: 'order' }] },
    ['name-twice /from/3/as'],
  ],
  [
    'an order where it changes nothing',
    { from: [{ document: 'visit', as: 'visit', order: get('./day') }], when: true, assert: true },
    ['order-without-pick /from/0/order'],
  ],
  [
    'a field that does not exist',
    { assert: { equal: [get('/visit/hour'), get('/order/day')] } },
    ['unknown-path /assert/equal/0/get/0'],
  ],
  [
    'a choice read before it is made',
    { from: [{ document: 'visit', as: 'visit', when: { present: [get('/order/day')] } }], when: true, assert: true },
    ['unknown-path /from/0/when/present/0/get/0'],
  ],
  ['a condition that is none', { when: get('/visit/day') }, ['wrong-result /when']],
  ['a place in no document', { at: '/day' }, ['place /at']],
  ['a place that is no field', { at: '/visit/hour' }, ['place /at']],
  ['a place in a list', { at: '/others' }, ['place /at']],
])('finds %s', (_name, changes, expected) => {
  const faults = checkCaseRule({ ...sound, ...changes }, documents);
  expect(faults.map(({ code, path }) => `${code} ${path}`)).toEqual(expected);
});
