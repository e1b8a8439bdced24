import { afterEach, expect, test } from 'vitest';
import '../define/form.js';
import type { GuituForm } from '../guitu-form.js';

afterEach(() => document.body.replaceChildren());

async function opened(mode: GuituForm['mode']): Promise<GuituForm> {
  const form = document.createElement('guitu-form');
  const value = { scope: { period: { start: '2024-03-01', end: '2024-03-31' } } };
  Object.assign(form, { document: 'reporting-ledger', locale: 'zh-CN', mode, value });
  const ready = new Promise((resolve) => form.addEventListener('guitu-ready', resolve, { once: true }));
  document.body.append(form);
  await ready;
  return form;
}

/** Titles that are seen in the section of a field, from the top. */
function titlesAround(form: GuituForm, path: string): readonly (string | undefined)[] {
  const section = form.renderRoot.querySelector(`[data-field="${path}"]`)?.closest('.gt-section');
  const titles = section?.querySelectorAll('.gt-section-title, .gt-legend') ?? [];
  return Array.from(titles, ({ textContent }) => textContent?.trim().replace(/\s.*$/, ''));
}

test.each(['edit', 'readonly'] as const)(
  'in mode %s a group that is called as its section does not say so again',
  async (mode) => {
    const form = await opened(mode);
    expect(titlesAround(form, '/scope').slice(0, 2)).toEqual(['范围', '期间']);
    // Those who do not see the page hear the name of the group.
    const group = form.renderRoot.querySelector('[data-field="/scope"]');
    expect(group?.querySelector('legend')?.textContent ?? group?.getAttribute('aria-label')).toContain('范围');
  },
);

test('the form around a ledger keeps its own look', async () => {
  const form = await opened('edit');
  await expect.poll(() => form.renderRoot.querySelector('[role=grid]')).toBeTruthy();
  form.submit();
  await expect.poll(() => form.renderRoot.querySelector('.gt-field .gt-error')).toBeTruthy();
  const [error, button] = ['.gt-field .gt-error', '.gt-add'].map((place) => form.renderRoot.querySelector(place));
  expect(getComputedStyle(error as Element, '::before').content).toBe('none');
  expect(getComputedStyle(button as Element).fontSize).toBe('14px');
});
