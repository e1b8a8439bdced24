import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import type { GuituForm } from '../guitu-form.js';
import '../define/form.js';

afterEach(() => document.body.replaceChildren());

async function open(document_: string, score: string, value: object = {}): Promise<GuituForm> {
  const form = document.createElement('guitu-form');
  Object.assign(form, { locale: 'zh-CN', document: document_, value: { header: { document: document_ }, ...value } });
  form.setAttribute('score', score);
  document.body.append(form);
  await expect.poll(() => form.renderRoot.querySelector('[part=submit]'), { timeout: 10_000 }).toBeTruthy();
  return form;
}

const panel = (form: GuituForm): HTMLDetailsElement => form.renderRoot.querySelector('.gt-live-score') as never;
const brief = (form: GuituForm): string | null | undefined => panel(form)?.querySelector('summary b')?.textContent;
const led = (form: GuituForm, text: string): HTMLElement | undefined =>
  Array.from(panel(form).querySelectorAll<HTMLElement>('.gt-led')).find(({ textContent }) => textContent === text);
const control = (form: GuituForm, path: string): HTMLInputElement =>
  form.renderRoot.querySelector(`[data-field="${path}"] input`) as HTMLInputElement;

test('a score follows the form, names what is missing, and each line leads to the field it read', async () => {
  const form = await open('staffing-ratio-check', 'staffing-county-2014');
  const events: string[] = [];
  for (const name of ['input', 'change']) form.addEventListener(name, () => events.push(name));
  await expect.poll(() => brief(form)).toContain('缺少 1 项资料');
  panel(form).open = true;
  led(form, '吸毒人员数')?.click();
  expect((form.renderRoot as ShadowRoot).activeElement).toBe(control(form, '/presentUsers'));
  const { violations } = await axe.run(form, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(events).toEqual([]);
  form.setValue('/registeredUsers', 31);
  form.setValue('/actualWorkers', 1);
  const before = panel(form).textContent;
  await expect.poll(() => brief(form)).not.toContain('缺少');
  expect(panel(form).textContent).not.toBe(before);
  expect(panel(form).textContent).toContain('应有 2，实有 1，缺 1');
  panel(form).querySelector<HTMLElement>('th .gt-led')?.click();
  expect((form.renderRoot as ShadowRoot).activeElement).toBe(control(form, '/registeredUsers'));
});

test('a score about a person is called an opinion, against which the person may object', async () => {
  const form = await open('risk-classification-assessment', 'high-risk-grounds-2016', {
    highRiskTriggers: ['self-harm'],
  });
  await expect.poll(() => panel(form)?.querySelector('small')?.textContent).toBe('意见，不是决定；本人可以提出异议');
  expect(panel(form).querySelector('[part=opinion]')?.textContent).toContain('异议');
});

test('a form whose document the rubric does not read is there without its score, and the page is told', async () => {
  const reasons: string[] = [];
  const listen = (event: Event): number => reasons.push((event as CustomEvent<{ reason: string }>).detail.reason);
  document.addEventListener('guitu-error', listen);
  for (const name of ['no-such-rubric', 'staffing-hangzhou-2013']) {
    expect(panel(await open('staffing-ratio-check', name))).toBeNull();
  }
  document.removeEventListener('guitu-error', listen);
  expect(reasons).toEqual(['unknown-rubric', 'unknown-rubric']);
});
