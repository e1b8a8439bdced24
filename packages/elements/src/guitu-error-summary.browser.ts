import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { control, fill, focused, words } from './contract/drive.js';
import './define/error-summary.js';
import './define/form.js';
import type { GuituErrorSummary } from './guitu-error-summary.js';
import type { GuituForm } from './guitu-form.js';
import { beside, openForm } from './test-support/beside-a-form.js';

afterEach(() => document.body.replaceChildren());

const box = (element: GuituErrorSummary): HTMLElement | null =>
  element.renderRoot?.querySelector<HTMLElement>('.gt-summary') ?? null;
const links = (element: GuituErrorSummary): readonly HTMLAnchorElement[] =>
  Array.from(box(element)?.querySelectorAll('a') ?? []);
const told = (element: GuituErrorSummary): string => words(element.renderRoot.querySelector('[role=status]'));
const own = (form: GuituForm): HTMLElement | null => form.renderRoot.querySelector<HTMLElement>('.gt-summary');
const joined = (element: GuituErrorSummary) =>
  expect.poll(() => element.renderRoot.querySelector('.gt-form'), { timeout: 10_000 }).toBeTruthy();

test.each(['shadow', 'light'] as const)(
  'a submission that is refused moves focus to the summary at its own place, and the form shows no second one (%s root)',
  async (rootKind) => {
    const summary = beside('guitu-error-summary', { rootKind });
    const form = await openForm({ rootKind });
    await joined(summary);
    expect(box(summary), 'nothing is wrong yet').toBeNull();
    form.submit();
    expect(words(box(summary)?.querySelector('[role=heading]'))).toBe('有 3 处需要修改');
    expect(box(summary)?.matches(':focus')).toBe(true);
    expect(own(form)?.offsetHeight, 'the one of the form').toBe(0);
    const { violations } = await axe.run(summary, { runOnly: ['wcag2a', 'wcag2aa', 'best-practice'] });
    expect(violations.map(({ id }) => id).filter((id) => !/region|landmark|heading/.test(id))).toEqual([]);
    links(summary)[1]?.click();
    expect(focused(form)).toBe(control(form, '/subjectLine'));
    summary.remove();
    expect(own(form)?.offsetHeight, 'without the element the form says it again').toBeGreaterThan(0);
  },
);

test('how many are left is said politely, and that all are mended', async () => {
  const summary = beside('guitu-error-summary', { messages: { allMended: '全部改好' } });
  const form = await openForm();
  await joined(summary);
  form.submit();
  await Promise.resolve();
  expect(told(summary), 'who is led there hears the heading').toBe('');
  fill(form, '/subjectLine', '走访');
  await expect.poll(() => told(summary)).toBe('有 2 处需要修改');
  fill(form, '/day', '2024-03-01');
  fill(form, '/person/name', '某甲');
  await expect.poll(() => told(summary)).toBe('全部改好');
  expect(box(summary)).toBeNull();
});

test('what a server found stands there too, before any submission, and goes with its field', async () => {
  const summary = beside('guitu-error-summary');
  const form = await openForm({ layout: 'tabs' });
  await joined(summary);
  form.serverErrors = { errors: [{ pointer: '/subjectLine', detail: '与已有记录重复' }] };
  expect(links(summary).map((link) => words(link))).toEqual(['事由：与已有记录重复']);
  expect(box(summary)?.matches(':focus')).toBe(true);
  links(summary)[0]?.click();
  expect([form.step, focused(form)]).toEqual(['main', control(form, '/subjectLine')]);
  fill(form, '/subjectLine', '再访');
  expect(box(summary)).toBeNull();
});

test('a summary leads from a review back to the field, and starts over with another document', async () => {
  const form = await openForm({ mode: 'review' });
  const summary = beside('guitu-error-summary', { for: '', form });
  await joined(summary);
  form.reportValidity();
  links(summary)[0]?.click();
  await expect.poll(() => focused(form)?.closest('[data-field]')?.getAttribute('data-field')).toBe('/person/name');
  expect(form.mode).toBe('edit');
  const [before] = [form.store];
  form.document = 'trial-types';
  await expect.poll(() => form.store !== before).toBe(true);
  await expect.poll(() => box(summary)).toBeNull();
  form.submit();
  expect(links(summary).length).toBeGreaterThan(3);
});
