import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import './define/due.js';
import './define/form.js';
import { control, drawn, fill, issues, words } from './contract/drive.js';
import { caseFile as communityCase } from './test-support/case-file.js';
import type { GuituForm } from './guitu-form.js';

afterEach(() => document.body.replaceChildren());

const COUNTY = '511921';

async function opened(properties: Partial<GuituForm>): Promise<GuituForm> {
  const form = document.createElement('guitu-form');
  Object.assign(form, { locale: 'zh-CN', ...properties });
  const ready = new Promise((resolve) => form.addEventListener('guitu-ready', resolve, { once: true }));
  document.body.append(form);
  await ready;
  return form;
}

async function under(form: GuituForm, profile: string): Promise<void> {
  const ready = new Promise((resolve) => form.addEventListener('guitu-ready', resolve, { once: true }));
  form.profile = profile;
  await ready;
}

const label = (form: GuituForm, path: string): string => words(control(form, path).labels?.[0] ?? null);

test('a profile changes names, what is required and the local fields, and keeps the answers', async () => {
  const form = await opened({ document: 'conversation-record' });
  fill(form, '/thought', '情绪平稳');
  expect(words(drawn(form))).not.toContain('书面汇报');
  await under(form, COUNTY);
  expect(form.getValue('/thought')).toBe('情绪平稳');
  expect(words(drawn(form))).toContain('书面汇报');
  fill(form, `/extensions/${COUNTY}/receivedOn`, '2024-05-01');
  expect(form.getValue(`/extensions/${COUNTY}/receivedOn`)).toBe('2024-05-01');
  const { violations } = await axe.run(form, { runOnly: ['wcag2a', 'wcag2aa'] });
  expect(violations.map(({ id }) => id)).toEqual([]);
  await under(form, '');
  expect(words(drawn(form))).not.toContain('书面汇报');
});

test('what the place requires is marked, asked for and named as it is there; a new document names the profile', async () => {
  const form = await opened({ document: 'community-detox-agreement', profile: COUNTY });
  expect(label(form, '/reportDuty')).toContain('定期汇报');
  expect(control(form, '/reportDuty').getAttribute('aria-required')).toBe('true');
  form.submit();
  await expect.poll(() => issues(form, '/reportDuty').join()).toContain('请填写定期汇报');
  expect(form.getValue('/header/profile')).toBe(COUNTY);
});

test('a part of a list is all that can be chosen', async () => {
  const form = await opened({ document: 'zone-transfer-approval', profile: COUNTY });
  const shown = words(drawn(form));
  expect(shown).toContain('生理脱毒区');
  expect(shown).not.toContain('入所前');
});

test('on paper the document has the name of the place', async () => {
  const national = await opened({ document: 'home-visit-record', mode: 'print' });
  expect(words(drawn(national))).not.toContain('走访调查记录');
  const form = await opened({ document: 'home-visit-record', mode: 'print', profile: COUNTY });
  await expect.poll(() => words(drawn(form))).toContain('走访调查记录');
});

test('what is due follows the schedule of the profile', async () => {
  const due = document.createElement('guitu-due');
  Object.assign(due, { documents: communityCase, asOf: '2024-10-01', profile: COUNTY, locale: 'zh-CN' });
  document.body.append(due);
  await expect.poll(() => words(due.renderRoot as HTMLElement)).toContain('通江县2020年做法');
});
