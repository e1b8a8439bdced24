import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { control, fill, issues, press, type } from './contract/drive.js';
import { trialDocuments } from './contract/trial-document.js';
import { TYPES_SLUG } from './contract/types-document.js';
import './define/field.js';
import './define/form.js';
import './define/section.js';
import type { GuituField } from './guitu-field.js';
import type { GuituForm } from './guitu-form.js';
import type { GuituSection } from './guitu-section.js';

afterEach(() => document.body.replaceChildren());

const drawn = (element: GuituField | GuituSection | GuituForm, path: string): Element | null =>
  element.renderRoot?.querySelector(`[data-field="${path}"]`) ?? null;

function part<Tag extends 'guitu-field' | 'guitu-section'>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), { for: 'the-form' }, properties);
  document.body.append(element);
  return element;
}

async function open(properties: Partial<GuituForm> = {}, slug = TYPES_SLUG): Promise<GuituForm> {
  const form = Object.assign(document.createElement('guitu-form'), {
    id: 'the-form',
    locale: 'zh-CN',
    document: slug,
    documents: trialDocuments,
    ...properties,
  });
  document.body.append(form);
  await expect.poll(() => form.store).toBeTruthy();
  return form;
}

test.each(['shadow', 'light'] as const)(
  'a field at a place of its own waits for its form and shares its state (%s root)',
  async (rootKind) => {
    const field = part('guitu-field', { path: '/money', rootKind });
    expect(drawn(field, '/money')).toBeNull();
    const form = await open({ without: '/money' });
    await expect.poll(() => drawn(field, '/money')).toBeTruthy();
    expect(drawn(form, '/money'), 'the form shows it nowhere else').toBeNull();
    const seen: unknown[] = [];
    for (const name of ['input', 'change'])
      field.addEventListener(name, (event) => seen.push([name, (event as CustomEvent).detail.value]));
    // A part has what the drivers of a form need.
    const like = field as unknown as GuituForm;
    fill(like, '/money', '1,200');
    expect(form.getValue('/money')).toBe(120000);
    expect(seen).toEqual([
      ['input', 120000],
      ['change', 120000],
    ]);
    form.setValue('/money', 5);
    expect(control(like, '/money').value).toBe('0.05');
    expect(seen).toHaveLength(2);
    const { violations } = await axe.run(field, { runOnly: ['wcag2a', 'wcag2aa'] });
    expect(violations).toEqual([]);
  },
);

test('an error of the form leads to the field at its own place, and stands there', async () => {
  const field = part('guitu-field', { path: '/text' });
  const form = await open({ without: '/text' });
  await expect.poll(() => drawn(field, '/text')).toBeTruthy();
  form.submit();
  const line = Array.from(form.renderRoot.querySelectorAll('a')).find(({ textContent }) =>
    textContent?.startsWith('事由'),
  );
  line?.click();
  expect(document.activeElement).toBe(field);
  expect(field.renderRoot.querySelector(':focus')).toBe(control(field as unknown as GuituForm, '/text'));
  expect(issues(field as unknown as GuituForm, '/text')).toEqual(['错误：请填写事由']);
});

test('Enter in a field submits the form, and starting over empties it', async () => {
  const field = part('guitu-field', { path: '/text' });
  const form = await open();
  await expect.poll(() => drawn(field, '/text')).toBeTruthy();
  const like = field as unknown as GuituForm;
  const results: unknown[] = [];
  form.addEventListener('guitu-validate', (event) => results.push((event as CustomEvent).detail));
  type(control(like, '/text'), '走访');
  press(control(like, '/text'), 'Enter');
  expect(results).toHaveLength(1);
  form.reset();
  await expect.poll(() => control(like, '/text').value).toBe('');
  fill(like, '/text', '再访');
  expect(form.getValue('/text')).toBe('再访');
});

test('a section stands at its own place, and goes while its condition does not hold', async () => {
  const section = part('guitu-section', { section: 'aside' });
  const form = await open({ without: 'aside end' }, 'trial-record');
  expect(form.renderRoot.querySelectorAll('.gt-section')).toHaveLength(2);
  expect(drawn(section, '/aside')).toBeNull();
  form.setValue('/agreed', true);
  await expect.poll(() => drawn(section, '/aside')).toBeTruthy();
  expect(section.renderRoot.querySelector('[role=heading]')?.textContent).toBe('附言');
  form.setValue('/agreed', false);
  expect(drawn(section, '/aside')).toBeNull();
});

test('a part follows its form to another document, and reads where it is told to', async () => {
  const field = part('guitu-field', { path: '/header/number', readonly: true });
  const form = await open({ value: { header: { number: '示〔2024〕1号' } } });
  await expect.poll(() => drawn(field, '/header/number')?.textContent).toContain('示〔2024〕1号');
  expect(field.renderRoot.querySelector('input')).toBeNull();
  form.document = 'trial-record';
  await expect.poll(() => drawn(field, '/header/number')?.textContent ?? '').not.toContain('示〔2024〕1号');
});

test('a part of what the document does not have says so and draws nothing', async () => {
  const reasons: unknown[] = [];
  const heard = (event: Event): void => void reasons.push((event as CustomEvent).detail);
  const field = part('guitu-field', { path: '/nowhere' });
  const section = part('guitu-section', { section: 'nowhere' });
  field.addEventListener('guitu-error', heard);
  section.addEventListener('guitu-error', heard);
  await open();
  await expect
    .poll(() => reasons)
    .toEqual([
      { slug: TYPES_SLUG, reason: 'unknown-field' },
      { slug: TYPES_SLUG, reason: 'unknown-section' },
    ]);
  expect(field.renderRoot.textContent).toBe('');
  section.section = 'main';
  await expect.poll(() => drawn(section, '/text')).toBeTruthy();
});

test('what is typed before the search has loaded becomes the answer', async () => {
  const form = await open();
  const box = control(form, '/combobox');
  type(box, '示例站');
  box.blur();
  await expect.poll(() => form.getValue('/combobox')).toBe('142');
  expect(box.value).toBe('示例站');
});
