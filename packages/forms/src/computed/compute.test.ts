import { describe, expect, it } from 'vitest';
import { loadDocument } from '@guitu/core';
import type { Rule } from '@guitu/core';
import { computedFieldsOf, computedValues, fillComputed, keepComputed } from '../prefill.js';
import type { JsonObject } from '../json.js';
import { createForm } from '../store/create-form.js';
import { shippedExamples } from '../test-support/shipped-examples.js';
import { trialDefinition } from '../test-support/trial-definition.js';
import { trialDocument, trialKind } from '../test-support/trial-kind.js';

const AS_OF = '2026-01-01';
const rule = (id: string, part: Partial<Rule>): Rule => ({
  id,
  level: 'error',
  at: '/visits',
  assert: true,
  source: [],
  ...part,
});
const equal = (path: string, value: Rule['assert']): Rule['assert'] => ({ equal: [{ get: [path] }, value] });
const rules: readonly Rule[] = [
  rule('visits-are-tests', { assert: equal('/visits', { count: ['/tests'] }) }),
  rule('fee-of-visits', {
    at: '/fee',
    assert: { equal: [{ multiply: [{ get: ['/visits'] }, 100] }, { get: ['/fee'] }] },
  }),
  rule('told', { at: '/told', assert: equal('/told', true) }),
  rule('twice', { at: '/score', assert: equal('/score', { add: [{ get: ['/score'] }, 0] }) }),
  rule('remark-of-date', {
    at: './remark',
    within: '/tests/*',
    when: { present: [{ get: ['./date'] }] },
    assert: equal('./remark', { get: ['./date'] }),
  }),
];
const kind = {
  ...trialKind,
  definition: { ...trialDefinition, rules },
  texts: { ...trialKind.texts, rules: { 'visits-are-tests': '次数应等于检测的行数' } },
};
const newForm = (value: JsonObject = trialDocument() as JsonObject) =>
  createForm({ kind, value, schedule: () => undefined });

describe('computed fields', () => {
  it('are those that a rule makes equal to something worked out from others', () => {
    expect(computedFieldsOf({ rules }).map(({ template, reads }) => [template, reads])).toEqual([
      ['/visits', ['/tests']],
      ['/fee', ['/visits']],
      ['/tests/*/remark', ['/tests/*/date']],
    ]);
  });

  it('tell their value, whether it stands there, and why', () => {
    const [visits] = computedValues(kind, trialDocument() as JsonObject);
    expect(visits).toEqual({
      path: '/visits',
      label: '次数',
      value: 3,
      agrees: false,
      rule: 'visits-are-tests',
      reason: '次数应等于检测的行数',
      reads: ['检测安排'],
    });
  });

  it('have no value while nothing is there to work with', () => {
    expect(computedValues(kind, trialDocument({ tests: [] }) as JsonObject)).toEqual([]);
  });

  it('are filled one after another, and only where the person gave nothing', () => {
    const store = newForm();
    expect(fillComputed(store).map(({ path, value }) => [path, value])).toEqual([
      ['/visits', 3],
      ['/fee', 300],
    ]);
    store.set('/fee', 1);
    store.addRow('/tests', {});
    fillComputed(store);
    expect([store.get('/visits'), store.get('/fee')]).toEqual([4, 1]);
  });

  it('are not filled where they are hidden', () => {
    const store = newForm();
    fillComputed(store);
    // The remark shows only beside a positive result, and there somebody wrote one.
    expect([0, 1, 2].map((index) => store.get(`/tests/${index}/remark`))).toEqual([undefined, '复检', undefined]);
  });

  it('follow the form as long as they are kept', () => {
    const store = newForm();
    const stop = keepComputed(store);
    store.removeRow('/tests', 0);
    expect([store.get('/visits'), store.get('/fee')]).toEqual([2, 200]);
    stop();
    store.removeRow('/tests', 0);
    expect(store.get('/visits')).toBe(2);
  });
});

it('in every example of the standard, what rules determine stands as they determine it, and comes back when it is cleared', async () => {
  let filled = 0;
  for (const [slug, load] of shippedExamples) {
    const shipped = await load();
    for (const value of shipped.examples) {
      const computed = computedValues(shipped.kind, value, { asOf: AS_OF });
      const errors = new Set(
        shipped.kind.definition.rules.filter(({ level }) => level === 'error').map(({ id }) => id),
      );
      const store = createForm({ kind: shipped.kind, value, asOf: AS_OF });
      const stood = computed.filter(({ path }) => store.get(path) !== undefined);
      expect([slug, stood.filter((one) => errors.has(one.rule) && !one.agrees)]).toEqual([slug, []]);
      const right = stood.filter(({ agrees }) => agrees);
      right.forEach(({ path }) => store.clear(path));
      fillComputed(store, { asOf: AS_OF });
      const back = right.filter((one) => store.get(one.path) === one.value).length;
      filled += back;
    }
  }
  expect(filled).toBeGreaterThan(100);
});

it('the days of a leave come from its dates, with the words of the rule', async () => {
  const leave = await loadDocument('leave-application', { language: 'en' });
  const store = createForm({ kind: leave });
  store.set('/leavesOn', '2025-03-01');
  store.set('/returnsOn', '2025-03-03');
  expect(fillComputed(store)).toMatchObject([{ path: '/days', value: 3, rule: 'leave-days' }]);
  expect(fillComputed(store)).toEqual([]);
});
