import { describe, expect, it } from 'vitest';
import type { Role } from '@guitu/core';
import { applyChanges } from '../changes.js';
import { changesOf } from '../document/changes.js';
import type { FormStore } from '../form-store.js';
import type { JsonObject, JsonValue } from '../json.js';
import { checkChanges, policyOf } from '../policy.js';
import { createForm } from '../store/create-form.js';
import { trialForm } from '../test-support/forms.js';
import { shippedExamples, triedExamples } from '../test-support/shipped-examples.js';
import { trialDefinition } from '../test-support/trial-definition.js';
import { trialDocument, trialKind, trialKindInEnglish } from '../test-support/trial-kind.js';

const ROLES: readonly Role[] = ['fill', 'review', 'approve', 'read'];

describe('a policy', () => {
  it.each<[Role, string, boolean]>([
    ['fill', '/visits', true],
    ['fill', '/tests/0/date', true],
    ['fill', '/decision', false],
    ['review', '/decision', true],
    ['review', '/visits', false],
    ['approve', '/decision', false],
    ['read', '/visits', false],
    ['fill', '/header/document', false],
    ['fill', '/extensions/519999/a', true],
    ['review', '/extensions/519999/a', false],
    ['fill', '/unknown', true],
  ])('lets those who %s change %s: %s', (role, path, answer) => {
    expect(policyOf(trialDefinition, role).mayChange(path)).toBe(answer);
  });

  it('lists the single values that may be changed', () => {
    expect(policyOf(trialDefinition, 'review').fields).toEqual(['/decision']);
    expect(policyOf(trialDefinition, 'read').fields).toEqual([]);
    expect(policyOf(trialDefinition, 'fill').fields).toContain('/tests/*/samples/*/kind');
  });
});

describe('the check of changes', () => {
  const before = trialDocument() as JsonObject;

  it.each<[string, JsonObject, Role, readonly string[]]>([
    ['nothing', before, 'read', []],
    ['what is theirs', { ...before, decision: '同意' }, 'review', []],
    ['what is not', { ...before, decision: '同意', visits: 3 }, 'fill', ['/decision']],
    ['a row of others', { ...before, tests: [] }, 'review', ['/tests', '/tests/2/date', '/tests/2/result']],
    [
      'which document it is',
      { ...before, header: { ...(before['header'] as JsonObject), standard: '9.9' } },
      'fill',
      ['/header/standard'],
    ],
  ])('finds oversteps in %s', (_name, after, role, paths) => {
    const { allowed, oversteps } = checkChanges(trialKind, before, after, role);
    expect(allowed).toBe(paths.length === 0);
    expect(oversteps.map(({ path }) => path)).toEqual(expect.arrayContaining([...paths]));
  });

  it('takes the first version as the work of those who fill in', () => {
    expect(checkChanges(trialKind, {}, before, 'fill').allowed).toBe(true);
    expect(checkChanges(trialKind, {}, before, 'read').allowed).toBe(false);
  });

  it('does not blame a reviewer for what their change hides', () => {
    const shown: JsonObject = { ...before, status: 'refused', reason: '事由' };
    // The reason is shown only with that status: to leave it out is the form's doing.
    const { oversteps } = checkChanges(trialKind, shown, { ...before, status: 'code-1' }, 'review');
    expect(oversteps.map(({ path }) => path)).toEqual(['/status']);
  });

  it.each([
    ['zh-CN', trialKind, '“检测安排 第1行 检测日期”只能由填写的人改动', '“header standard”不能改动'],
    [
      'en',
      trialKindInEnglish,
      'Only those who fill in may change “检测安排, Row 1, 检测日期”',
      '“header, standard” cannot be changed',
    ],
  ] as const)('says in %s who may', (_language, kind, row, identity) => {
    const tests = [{ ...(before['tests'] as unknown as readonly JsonObject[])[0], date: '2025-09-09' }];
    const first = { ...before, tests: (before['tests'] as unknown as readonly JsonObject[]).slice(0, 1) };
    expect(checkChanges(kind, first, { ...first, tests }, 'review').oversteps[0]?.message).toBe(row);
    const header = { ...(before['header'] as JsonObject), standard: '9.9' };
    expect(checkChanges(kind, before, { ...before, header }, 'fill').oversteps[0]?.message).toBe(identity);
  });
});

/** Paths of every single value that a form shows or could show, and of the lists. */
function placesIn(store: FormStore, path = ''): string[] {
  const { field } = store.describe(path);
  const below =
    field.type === 'list' && field.item?.type === 'object'
      ? store.rows(path).map((row) => row.path)
      : store.fields(path).map((member) => member.path);
  if (below.length > 0)
    return [...(field.type === 'list' ? [path] : []), ...below.flatMap((one) => placesIn(store, one))];
  return [path];
}

/** Any other value of the same type. */
function changed(value: JsonValue | undefined): JsonValue | undefined {
  if (typeof value === 'string') return `${value}改`;
  return typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : undefined;
}

describe.each(triedExamples)('in %s', (_slug, load) => {
  it('what a form lets be changed is what its patch holds and what a server allows, for each role', async () => {
    const { kind, examples } = await load();
    const [value = {}] = examples;
    // Where no layout names roles, all roles but one are like the last.
    const isDeclared = Object.values(kind.definition.layout.fields).some(({ roles }) => roles !== undefined);
    for (const role of isDeclared ? ROLES : (['read'] as const)) {
      const policy = policyOf(kind.definition, role);
      const store = createForm({ kind, value, context: { role } });
      const free = createForm({ kind, value });
      const closed: string[] = [];
      for (const path of placesIn(store)) {
        const isOpen = policy.mayChange(path);
        expect([path, !store.fieldState(path).readonly]).toEqual([path, isOpen]);
        const after = changed(store.get(path));
        if (after === undefined) continue;
        expect([path, store.set(path, after)]).toEqual([path, isOpen]);
        if (!isOpen && free.set(path, after)) closed.push(path);
      }
      // Whatever was tried, the form lets out only what the role may change.
      for (const sent of [store.document, store.submission])
        expect(checkChanges(kind, store.initial, sent, role)).toEqual({ allowed: true, oversteps: [] });
      const { oversteps } = checkChanges(kind, free.initial, free.document, role);
      expect(oversteps.map(({ path }) => path).sort()).toEqual([...closed].sort());
      expect(applyChanges(store, changesOf(free)).applied).toBe(closed.length === 0);
    }
  });
});

it('the approvals of the standard are for those who review and approve', async () => {
  const [, load] = shippedExamples.find(([slug]) => slug === 'leave-application') ?? [];
  const definition = (await load?.())?.kind.definition;
  const may = (path: string) => ROLES.filter((role) => definition && policyOf(definition, role).mayChange(path));
  expect(may('/reasonText')).toEqual(['fill']);
  expect(may('/approval/steps/0/decision')).toEqual(['review', 'approve']);
  expect(may('/approval/finalDecision')).toEqual(['approve']);
  expect(may('/signatures/0/name')).toEqual(['fill', 'review', 'approve']);
});

it('a form of the trial document keeps what it emits within its role', () => {
  const store = trialForm({ context: { role: 'review' } });
  store.set('/visits', 3);
  store.set('/decision', '同意');
  expect(changesOf(store)).toEqual([{ op: 'add', path: '/decision', value: '同意' }]);
});
