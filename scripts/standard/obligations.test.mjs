import { describe, expect, test } from 'vitest';
import { checkObligationRule, checkSchedule } from '../../packages/core/src/due.ts';
import { loadDocument } from '../../packages/core/src/validate/load-document.ts';
import { readStandard } from './read-standard.mjs';

const { documents, obligations, schedules } = readStandard();

/** The fields of every document, by slug. */
const roots = Object.fromEntries(
  await Promise.all(documents.map(async ({ slug }) => [slug, (await loadDocument(slug)).definition.root])),
);

describe.each(Object.entries(obligations))('the obligation %s', (_name, rule) => {
  test('reads fields that exist, and is sound', () => {
    expect(checkObligationRule(rule, roots)).toEqual([]);
  });
});

describe.each(Object.entries(schedules))('the schedule %s', (_name, schedule) => {
  test('reads fields that exist, and is sound', () => {
    expect(checkSchedule(schedule, roots)).toEqual([]);
  });

  test('cuts the term into whole windows, one after the other', () => {
    for (const { id, periods } of schedule.tasks) {
      let reached = 0;
      for (const { fromMonth, toMonth, everyMonths } of periods) {
        expect({ id, fromMonth, left: (toMonth - fromMonth) % everyMonths }).toEqual({
          id,
          fromMonth: reached,
          left: 0,
        });
        reached = toMonth;
      }
    }
  });
});

const rule = obligations['detox-reporting'];
const [arising] = rule.arises;

test.each([
  ['a kind nobody ships', { arises: [{ ...arising, document: 'wish' }] }, 'document-unknown', '/arises/0/document'],
  ['a list that is none', { arises: [{ ...arising, each: '/origin/facts' }] }, 'list-unknown', '/arises/0/each'],
  [
    'rows that are none',
    { fulfilled: [{ rows: '/origin/facts', on: '2024-01-01' }] },
    'list-unknown',
    '/fulfilled/0/rows',
  ],
  ['two figures', { arises: [{ ...arising, window: { ...arising.window, months: 1 } }] }, 'window', '/arises/0/window'],
  ['half a window', { arises: [{ ...arising, window: { opens: '2024-01-01' } }] }, 'window', '/arises/0/window'],
  ['a field that is none', { lapses: [{ on: { get: ['/origin/wish'] } }] }, 'unknown-path', '/lapses/0/on/get/0'],
  ['a condition that is none', { fulfilled: [{ when: 3, on: '2024-01-01' }] }, 'wrong-result', '/fulfilled/0/when'],
])('an obligation with %s is refused', (_what, change, code, path) => {
  expect(checkObligationRule({ ...rule, ...change }, roots)).toContainEqual({ code, path });
});
