import { afterEach, expect, test } from 'vitest';
import type { GuituForm } from '../guitu-form.js';
import { ROW, keys, ledgerOf } from '../test-support/ledgers.js';
import '../define/form.js';

afterEach(() => document.body.replaceChildren());

async function open(properties: Partial<GuituForm>): Promise<GuituForm> {
  const form = Object.assign(document.createElement('guitu-form'), { locale: 'zh-CN', ...properties });
  document.body.append(form);
  await expect.poll(() => form.renderRoot.querySelector('[data-field="/rows"]'), { timeout: 10_000 }).toBeTruthy();
  return form;
}

const gridOf = (form: GuituForm): HTMLElement | null => form.renderRoot.querySelector('[role=grid]');

test('the rows of a ledger are a grid below the other fields, over the same document', async () => {
  const form = await open({ document: 'drug-test-ledger', value: ledgerOf([ROW]) });
  await expect.poll(() => gridOf(form), { timeout: 10_000 }).toBeTruthy();
  expect(form.renderRoot.querySelector('[data-field="/origin"]')).toBeTruthy();
  const heard: string[] = [];
  form.addEventListener('input', (event) =>
    heard.push((event as unknown as CustomEvent<{ path: string }>).detail.path),
  );
  const box = form.renderRoot.querySelector<HTMLElement>('.gt-box');
  box?.focus();
  await keys('P-519999-0002{Enter}');
  expect(form.getValue('/rows/0/person/personId')).toBe('P-519999-0002');
  expect(heard).toContain('/rows/0/person/personId');
});

test('Enter in a cell goes on to the next row and submits nothing', async () => {
  const form = await open({ document: 'drug-test-ledger', value: ledgerOf([ROW, ROW]) });
  await expect.poll(() => gridOf(form), { timeout: 10_000 }).toBeTruthy();
  let submissions = 0;
  form.addEventListener('guitu-validate', () => (submissions += 1));
  form.renderRoot.querySelector<HTMLElement>('.gt-box')?.focus();
  await keys('P-1{Enter}');
  expect(submissions).toBe(0);
});

test('a register whose rows hold rows is filled in row below row, because a cell has no room for them', async () => {
  const value = { header: { document: 'visit-register' }, rows: [{ visitors: [{ name: '某乙' }] }] };
  const form = await open({ document: 'visit-register', value });
  await expect.poll(() => form.renderRoot.querySelector('[data-field="/rows/0/visitors/0/name"]')).toBeTruthy();
  expect(gridOf(form)).toBeNull();
});
