import axe from 'axe-core';
import { loadDocument } from '@guitu/core';
import { prefill } from '@guitu/forms/prefill';
import { afterEach, expect, test } from 'vitest';
import { button, control, fill, focused, place, record, words } from '../contract/drive.js';
import '../define/form.js';
import { shippedDocuments } from '../form/documents.js';
import type { GuituForm } from '../guitu-form.js';
import { openForm } from '../test-support/beside-a-form.js';

afterEach(() => document.body.replaceChildren());

const NUMBER = '示禁社协〔2026〕1号';
const AGREEMENT = {
  header: { document: 'community-detox-agreement', number: NUMBER, filledAt: '2026-01-05T09:00:00+08:00' },
};
const AT = '/agreementNumber';

async function open(properties: Partial<GuituForm> = {}): Promise<GuituForm> {
  const kind = await loadDocument('leave-application', { language: 'zh-CN' });
  const prefilled = await prefill(kind, [AGREEMENT]);
  const { value } = prefilled;
  return openForm({ document: 'leave-application', documents: shippedDocuments, value, prefilled, ...properties });
}

const origin = (form: GuituForm): string => words(place(form, AT).querySelector('.gt-origin > span'));
const said = (form: GuituForm): string => words(form.renderRoot.querySelector('.gt-form [role=status]:last-child'));

test('a value that was filled in says where it came from, until the person keeps it', async () => {
  const form = await open();
  expect([control(form, AT).value, form.dirty]).toEqual([NUMBER, false]);
  await expect.poll(() => origin(form)).toBe(`来自《社区戒毒协议书》${NUMBER}，2026-01-05`);
  const { violations } = await axe.run(place(form, AT), { runOnly: ['wcag2a', 'wcag2aa'] });
  expect(violations).toEqual([]);
  const events = record(form, 'input', 'change');
  button(place(form, AT), '保留协议书编号现在的内容').click();
  expect([origin(form), focused(form), events.length]).toEqual(['', control(form, AT), 0]);
  expect(said(form)).toBe('已保留协议书编号现在的内容');
});

test('what differs from the earlier document can be taken from it, as a change of the person', async () => {
  const form = await open();
  await expect.poll(() => origin(form)).toContain('社区戒毒协议书');
  fill(form, AT, '示禁社协〔2026〕9号');
  expect(origin(form)).toBe(`与《社区戒毒协议书》${NUMBER}，2026-01-05中的内容不同`);
  const events = record(form, 'guitu-before-change', 'input', 'change');
  button(place(form, AT), '协议书编号改用以前文书的内容').click();
  expect([control(form, AT).value, origin(form)]).toEqual([NUMBER, '']);
  expect(events.map(({ type, detail }) => [type, detail.value])).toEqual([
    ['guitu-before-change', NUMBER],
    ['input', NUMBER],
    ['change', NUMBER],
  ]);
});

test('what the person may not change says where it came from and offers nothing', async () => {
  const form = await open({ context: { role: 'approve' } });
  await expect.poll(() => origin(form)).toContain(NUMBER);
  expect(place(form, AT).querySelectorAll('.gt-origin button')).toHaveLength(0);
});
