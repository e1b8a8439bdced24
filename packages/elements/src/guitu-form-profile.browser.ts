import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import './define/due.js';
import './define/form.js';
import './define/print.js';
import { control, drawn, fill, issues, words } from './contract/drive.js';
import { open as openLedger, rowsOf } from './test-support/ledgers.js';
import { caseFile as communityCase } from './test-support/case-file.js';
import { loadDocument } from '@guitu/core';
import type { Profile, ProfileOperation } from '@guitu/core/profile';
import type { DocumentSource } from './form/documents.js';
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

test('the profile that a document states is shown with its name, and is not typed', async () => {
  const form = await opened({ document: 'home-visit-record', profile: COUNTY });
  const field = (): Element | null => form.renderRoot.querySelector('[data-field="/header/profile"]');
  await expect.poll(() => words(field())).toContain('通江县');
  expect(words(field())).toContain(COUNTY);
  expect(field()?.querySelector('input')).toBeNull();
  form.setValue('/header/profile', 'reference');
  await expect.poll(() => words(field())).toContain('参照规范');
});

test.each(['edit', 'readonly'] as const)(
  'in mode %s the kind of document and the profile are called by name',
  async (mode) => {
    const value = { header: { document: 'home-visit-record', profile: 'reference' } };
    const form = await opened({ document: 'home-visit-record', mode, value });
    const shown = words(drawn(form));
    expect(shown).toContain('参照规范');
    expect(shown).not.toMatch(/home-visit-record|reference/);
  },
);

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

const OWN = '519999';
const source = [{ basis: 'design' }] as const;
const name = { 'zh-CN': '示例县', en: 'Example county' };

/** The documents under a profile of the page itself, which does these things to one of them. */
function ownDocuments(slug: string, operations: readonly ProfileOperation[]): DocumentSource {
  const profile: Profile = {
    profile: 'profile/1',
    id: OWN,
    title: name,
    place: name,
    status: 'draft',
    base: { standard: '0.1', documents: {} },
    source,
    documents: { [slug]: { operations } },
    names: { documents: { [slug]: { 'zh-CN': '示例县用表', en: 'Form of the example county' } } },
  };
  return { loadDocument: (asked, options) => loadDocument(asked, { ...options, profiles: [profile] }) };
}

const called = (at: string, title: string): ProfileOperation => ({
  op: 'relabel',
  at,
  title: { 'zh-CN': title, en: title },
  source,
});

test('what is looked through before it is submitted has the names of the place', async () => {
  const form = await opened({
    document: 'home-visit-record',
    profile: COUNTY,
    mode: 'review',
    value: { header: { document: 'home-visit-record' }, interviewees: [{ name: '某甲' }] } as never,
  });
  await expect.poll(() => words(drawn(form))).toContain('周边关系');
  expect(words(drawn(form))).toContain('走访调查记录');
});

test('a score follows the form of the place, and leads to its fields', async () => {
  const documents = ownDocuments('staffing-ratio-check', [called('/presentUsers', '在册在管人数')]);
  const form = await opened({
    document: 'staffing-ratio-check',
    profile: OWN,
    score: 'staffing-county-2014',
    documents,
  });
  const panel = (): HTMLElement | null => form.renderRoot.querySelector('.gt-live-score');
  await expect.poll(() => words(panel())).toContain('缺少 1 项资料');
  Array.from(form.renderRoot.querySelectorAll<HTMLElement>('.gt-live-score .gt-led'))
    .find(({ textContent }) => textContent === '吸毒人员数')
    ?.click();
  const focused = (form.renderRoot as ShadowRoot).activeElement as HTMLInputElement | null;
  expect(words(focused?.labels?.[0] ?? null)).toContain('在册在管人数');
  fill(form, '/registeredUsers', '31');
  fill(form, '/actualWorkers', '1');
  await expect.poll(() => words(panel())).toContain('应有 2，实有 1，缺 1');
});

test('a ledger has the columns and the checks of the place', async () => {
  const documents = ownDocuments('drug-test-ledger', [
    called('/rows/*/lastTestOn', '尿检日期'),
    { op: 'require', at: '/rows/*/nextTestDueOn', source },
  ]);
  const shown = async (properties: object): Promise<string> => {
    const ledger = await openLedger(rowsOf(1), properties);
    await expect.poll(() => words(ledger.renderRoot as HTMLElement)).toMatch(/未发现错误|行有错误/);
    return words(ledger.renderRoot as HTMLElement);
  };
  expect(await shown({})).toContain('未发现错误');
  const local = await shown({ profile: OWN, documents });
  expect(local).toContain('尿检日期');
  expect(local).toContain('1 行有错误');
});

test('pages to print have the title and names of the profile of the form, or of the document', async () => {
  const value = { header: { document: 'home-visit-record', profile: COUNTY } } as never;
  const printed = async (properties: object): Promise<string> => {
    const print = Object.assign(document.createElement('guitu-print'), { locale: 'zh-CN' }, properties);
    document.body.append(print);
    await expect.poll(() => print.pageCount, { timeout: 10_000 }).toBeGreaterThan(0);
    await print.updateComplete;
    return words(print.renderRoot as HTMLElement);
  };
  expect(await printed({ value })).toContain('走访调查记录');
  expect(await printed({ value, profile: 'none' })).not.toContain('走访调查记录');
  expect(await printed({ document: 'home-visit-record', blank: true, profile: COUNTY })).toContain('周边关系');
  const form = await opened({ document: 'home-visit-record', profile: COUNTY, id: 'local' });
  expect(form.profile).toBe(COUNTY);
  expect(await printed({ for: 'local' })).toContain('走访调查记录');
});
