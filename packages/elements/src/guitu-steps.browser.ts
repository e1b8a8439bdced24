import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { button, control, fill, focused, record, words } from './contract/drive.js';
import './define/form.js';
import './define/section.js';
import './define/steps.js';
import type { GuituForm } from './guitu-form.js';
import type { GuituSteps } from './guitu-steps.js';
import { beside, openForm } from './test-support/beside-a-form.js';

afterEach(() => document.body.replaceChildren());

const list = (element: GuituSteps): readonly HTMLButtonElement[] =>
  Array.from(element.renderRoot?.querySelectorAll<HTMLButtonElement>('.gt-step') ?? []);
const marks = (element: GuituSteps): readonly string[] => list(element).map(({ dataset }) => dataset['state'] ?? '');
const current = (element: GuituSteps): string =>
  words(element.renderRoot.querySelector('[aria-current=step] span + span'));
const place = (element: GuituSteps): string => words(element.renderRoot.querySelector('.gt-step-of'));
const seen = (form: GuituForm): readonly string[] =>
  Array.from(form.renderRoot.querySelectorAll<HTMLElement>('.gt-panel'))
    .filter(({ hidden }) => !hidden)
    .map((panel) => words(panel.querySelector('.gt-section-title')));
const COMPLETE = { subjectLine: '走访', day: '2024-03-01', person: { name: '某甲' } };

test('it lists the steps of a form in steps, which then lists none itself, and leads it as its own list does', async () => {
  const steps = beside('guitu-steps');
  const form = await openForm({ layout: 'steps' });
  await expect
    .poll(() => list(steps).map((one) => words(one.querySelector('span + span'))))
    .toEqual(['文书信息', '内容', '签名']);
  await expect.poll(() => form.renderRoot.querySelector('.gt-steps')).toBeNull();
  const { violations } = await axe.run(steps, { runOnly: ['wcag2a', 'wcag2aa'] });
  expect(violations).toEqual([]);
  const heard = record(form, 'guitu-step');
  form.addEventListener('guitu-step', (event) => event.preventDefault(), { once: true });
  list(steps)[1]?.click();
  expect([seen(form), heard.length]).toEqual([['文书信息'], 1]);
  list(steps)[1]?.click();
  expect([seen(form), current(steps), place(steps)]).toEqual([['内容'], '内容', '第 2 步，共 3 步']);
  expect(focused(form)?.matches('.gt-panel')).toBe(true);
  expect(marks(steps)).toEqual(['done', '', '']);
  list(steps)[2]?.click();
  expect([seen(form), marks(steps)]).toEqual([['内容'], ['done', 'wrong', '']]);
  expect(words(list(steps)[1]?.querySelector('.gt-step-note'))).toBe('3 处需要修改');
  steps.remove();
  await expect.poll(() => form.renderRoot.querySelector('.gt-steps')).toBeTruthy();
});

test('a step that is left while something is missing is not said to be done', async () => {
  const steps = beside('guitu-steps');
  const form = await openForm({ layout: 'steps', step: 'main' });
  await expect.poll(() => list(steps).length).toBe(3);
  button(form.renderRoot, '上一步').click();
  expect(marks(steps)).toEqual(['', '', '']);
});

test('it leads a form in tabs, which keeps its tabs', async () => {
  const form = await openForm({ layout: 'tabs' });
  const steps = beside('guitu-steps', { for: '', form });
  await expect.poll(() => list(steps).length).toBe(3);
  list(steps)[2]?.click();
  expect([seen(form), focused(form)?.getAttribute('role'), current(steps)]).toEqual([['签名'], 'tab', '签名']);
});

test('of a form on one page it lists the sections, follows the focus and leads to them unless the page prevents it', async () => {
  const steps = beside('guitu-steps', { direction: 'vertical' });
  const form = await openForm({ value: COMPLETE, without: 'end' });
  const section = Object.assign(document.createElement('guitu-section'), { for: 'the-form', section: 'end' });
  document.body.append(section);
  await expect.poll(() => section.renderRoot?.querySelector('[data-field="/signatures"]')).toBeTruthy();
  await expect.poll(() => place(steps)).toBe('第 1 部分，共 3 部分');
  control(form, '/subjectLine').focus();
  expect([current(steps), marks(steps)]).toEqual(['内容', ['done', '', '']]);
  const heard: unknown[] = [];
  steps.addEventListener('guitu-step', (event) => heard.push((event as CustomEvent).detail));
  steps.addEventListener('guitu-step', (event) => event.preventDefault(), { once: true });
  list(steps)[2]?.click();
  expect(current(steps)).toBe('内容');
  list(steps)[2]?.click();
  expect([current(steps), document.activeElement]).toEqual(['签名', section]);
  expect(heard).toEqual([
    { from: 'main', to: 'end' },
    { from: 'main', to: 'end' },
  ]);
  fill(form, '/day', '明天');
  expect(marks(steps)).toEqual(['done', 'wrong', 'done']);
});

test('it follows a form that changes its layout', async () => {
  const steps = beside('guitu-steps');
  const form = await openForm();
  await expect.poll(() => place(steps)).toBe('第 1 部分，共 3 部分');
  form.layout = 'steps';
  await expect.poll(() => place(steps)).toBe('第 1 步，共 3 步');
  form.layout = 'page';
  await expect.poll(() => place(steps)).toBe('第 1 部分，共 3 部分');
});
