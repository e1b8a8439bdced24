import { expect, test } from 'vitest';
import { date, object, text } from '../test-support/fields.js';
import { checkLifecycle } from './check-lifecycle.js';
import type { Lifecycle } from './lifecycle.js';

const words = { 'zh-CN': '甲', en: 'a' };
const source = [{ basis: 'design' as const }];
const documents = { order: object('', [date('day'), text('ground')]), report: object('', [date('day')]) };
const day = { get: ['/day'] };

const sound: Lifecycle = {
  lifecycle: 'lifecycle/1',
  title: words,
  standing: ['issued'],
  lastDay: { dayBefore: true, assumption: words },
  measures: [{ id: 'care', track: 'measures', title: words, source }],
  states: [
    { id: 'waiting', measure: 'care', title: words, counts: false },
    { id: 'over', measure: 'care', title: words, counts: true, ends: true },
  ],
  flags: [],
  events: [
    { id: 'ordered', document: 'order', title: words, at: '/day', on: day, impossible: { message: words, source } },
    { id: 'ended', document: 'report', title: words, at: '/day', on: day, impossible: { message: words, source } },
  ],
  transitions: [
    { id: 'order', event: 'ordered', title: words, from: ['none'], to: 'waiting', source },
    {
      id: 'end',
      event: 'ended',
      title: words,
      from: ['waiting'],
      to: 'over',
      source,
      deadline: { after: 'ordered', on: day, days: 15, assumption: words },
      guards: [
        {
          id: 'in-time',
          level: 'warning',
          title: words,
          assert: { atMost: [{ get: ['/document/day'] }, { get: ['/dueOn'] }] },
          message: words,
          source,
        },
      ],
      term: { startsOn: { get: ['/day'] } },
    },
  ],
};
const [order, end] = sound.transitions as [Lifecycle['transitions'][number], Lifecycle['transitions'][number]];
const [ordered, ended] = sound.events as [Lifecycle['events'][number], Lifecycle['events'][number]];
const [waiting, over] = sound.states as [Lifecycle['states'][number], Lifecycle['states'][number]];

test('finds nothing wrong with a lifecycle that fits its documents', () => {
  expect(checkLifecycle(sound, documents)).toEqual([]);
});

test.each<[string, Partial<Lifecycle>, string[]]>([
  [
    'a document that does not exist',
    { events: [ordered, { ...ended, document: 'wish' }] },
    ['document-unknown /events/1/document'],
  ],
  ['a day that is none', { events: [ordered, { ...ended, on: true }] }, ['wrong-result /events/1/on']],
  ['a place that is no field', { events: [ordered, { ...ended, at: '/hour' }] }, ['place /events/1/at']],
  ['an event that leads nowhere', { events: [ordered, ended, { ...ended, id: 'more' }] }, ['event-unused /events/2']],
  [
    'a step of no event',
    { transitions: [order, end, { ...end, id: 'more', event: 'wish' }] },
    ['event-unknown /transitions/2/event'],
  ],
  ['two steps of one name', { transitions: [order, end, end] }, ['id-twice /transitions/2/id']],
  ['a state of no measure', { states: [waiting, { ...over, measure: 'wish' }] }, ['measure-unknown /states/1/measure']],
  [
    'a state that nothing leads to',
    { states: [waiting, over, { ...over, id: 'far' }] },
    ['state-unreachable /states/2'],
  ],
  [
    'a state that nothing leads out of',
    { states: [waiting, { id: 'over', measure: 'care', title: words, counts: true }] },
    ['state-without-exit /states/1'],
  ],
  [
    'a state that does not exist',
    { transitions: [order, { ...end, from: ['waiting', 'wish'] }] },
    ['state-unknown /transitions/1/from/1'],
  ],
  [
    'a flag that does not exist',
    { transitions: [order, { ...end, flags: [{ id: 'wish', when: true, source }] }] },
    ['flag-unknown /transitions/1/flags/0/id'],
  ],
  [
    'a deadline after nothing',
    { transitions: [order, { ...end, deadline: { after: 'wish', days: 3, assumption: words } }] },
    ['event-unknown /transitions/1/deadline/after'],
  ],
  [
    'an effect of another type',
    { transitions: [order, { ...end, term: { credited: { get: ['/day'] } } }] },
    ['wrong-result /transitions/1/term/credited'],
  ],
])('finds %s', (_name, changes, expected) => {
  const faults = checkLifecycle({ ...sound, ...changes }, documents);
  expect(faults.map(({ code, path }) => `${code} ${path}`)).toEqual(expected);
});
