import { describeChanges } from '@guitu/forms/changes';
import type { ChangeLine } from '@guitu/forms/changes';
import { loadDocument } from '@guitu/core';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import './define/diff.js';
import type { GuituDiff } from './guitu-diff.js';
import { barriers, hostile, inForcedColors, output, PAYLOADS, strangers, texts } from './test-support/output-checks.js';

const line = (what: ChangeLine['what'], label: string, before: string, after: string): ChangeLine => ({
  what,
  path: `/${label}`,
  label,
  before,
  after,
  masked: false,
  sentence: '',
});
const CHANGES = [
  line('changed', '截止日期', '2027年2月28日', '2027年3月1日'),
  line('added', '事由', '', '家中有事'),
  line('removed', '检测安排 第2行', '2024年6月1日', ''),
  line('moved', '检测安排 第1行', '第1行', '第3行'),
];
const header = { document: 'community-detox-agreement' };
const BEFORE = { header, period: { start: '2024-03-15', end: '2027-03-14' } };
const AFTER = {
  header,
  period: { start: '2024-03-15', end: '2027-03-15' },
  subject: { idNumber: '519999199005121013' },
};
const open = (properties: object, attributes: Record<string, string> = {}): Promise<GuituDiff> =>
  output('guitu-diff', properties, attributes);

afterEach(() => document.querySelectorAll('guitu-diff, #form').forEach((element) => element.remove()));

test('every change stands with what it was and what it is, and how many there are', async () => {
  const element = await open({ changes: CHANGES });
  expect(texts(element, 'tbody tr')).toEqual([
    '截止日期 修改 2027年2月28日 2027年3月1日',
    '事由 增加 （无） 家中有事',
    '检测安排 第2行 删去 2024年6月1日 （无）',
    '检测安排 第1行 移动 第1行 第3行',
  ]);
  expect(texts(element, '[part=count]')).toEqual(['共 4 处：修改 1，增加 1，删去 1，移动 1']);
  expect([texts(element, 'del'), texts(element, 'ins')]).toEqual([
    ['2027年2月28日', '2024年6月1日'],
    ['2027年3月1日', '家中有事'],
  ]);
});

test('the element compares two versions as describeChanges does, and keeps sensitive values to itself', async () => {
  const kind = await loadDocument('community-detox-agreement');
  const given = await open({ changes: await describeChanges(kind, BEFORE, AFTER) });
  const own = await open({ earlier: BEFORE, later: AFTER });
  expect(texts(own, '.gt-diff')).toEqual(texts(given, '.gt-diff'));
  expect(texts(own, '.gt-diff')[0]).toContain('社区戒毒期限 止日 修改 2027年3月14日 2027年3月15日');
  expect(texts(own, '.gt-note')).toEqual(['敏感内容只说明有改动，不显示。']);
  expect(texts(own, '.gt-diff')[0]).not.toContain('519999');
});

test('sensitive values are told where the page says so', async () => {
  const element = await open({ earlier: BEFORE, later: AFTER }, { mask: 'off' });
  expect(texts(element, 'ins').join()).toContain('519999199005121013');
});

test('without an earlier version everything is added', async () => {
  const element = await open({ later: BEFORE });
  expect(new Set(texts(element, '.gt-kind'))).toEqual(new Set(['增加']));
});

test.each<[string, object]>([
  ['equal versions', { earlier: BEFORE, later: BEFORE }],
  ['no changes', { changes: [] }],
])('%s leave a calm line', async (_name, properties) => {
  const element = await open(properties);
  expect(texts(element, '[part=empty]')).toEqual(['两版没有不同。']);
  expect(await barriers(element)).toEqual([]);
});

test.each<[string, object, string]>([
  ['a text for changes', { changes: '[]' }, '不是可以显示的结果'],
  ['half a line', { changes: [{ what: 'changed', label: '事由' }] }, '不是可以显示的结果'],
  ['a document without a kind', { later: {} }, '不是可以显示的结果'],
  ['a text for a document', { later: '{}' }, '不是可以显示的结果'],
  [
    'versions of two kinds',
    { earlier: { header: { document: 'violation-record' } }, later: AFTER },
    '不是可以显示的结果',
  ],
  ['an unknown kind', { later: { header: { document: 'nothing-like-it' } } }, '没有这种文书'],
])('%s leaves a notice and throws nothing', async (_name, properties, notice) => {
  const element = await open(properties);
  expect(texts(element, '[role=status]')[0]).toContain(notice);
  element.changes = CHANGES;
  await expect.poll(() => element.renderRoot.querySelector('table')).toBeTruthy();
});

test('a line leads to its field by keyboard, unless the page prevents it; what was removed leads nowhere', async () => {
  const paths: string[] = [];
  const form = Object.assign(document.createElement('div'), {
    id: 'form',
    scrollToField: (path: string) => paths.push(path),
  });
  document.body.append(form);
  const element = await open({ changes: CHANGES }, { for: 'form' });
  const buttons = Array.from(element.renderRoot.querySelectorAll('button'));
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['截止日期', '事由', '检测安排 第1行']);
  buttons[0]?.focus();
  await userEvent.keyboard('{Enter}');
  expect(paths).toEqual(['/截止日期']);
  const opened: unknown[] = [];
  element.addEventListener('guitu-open', (event) => {
    event.preventDefault();
    opened.push((event as CustomEvent).detail);
  });
  await userEvent.keyboard('{Tab}{Enter}');
  expect([paths, opened]).toEqual([['/截止日期'], [{ path: '/事由' }]]);
});

test('the locale changes the words, the heading its text and level', async () => {
  const element = await open({ earlier: BEFORE, later: AFTER }, { locale: 'en' });
  expect(texts(element, 'thead th')).toEqual(['Field', 'Change', 'Before', 'After']);
  Object.assign(element, { locale: 'zh-CN', heading: '送审前的改动', headingLevel: 3 });
  await expect.poll(() => texts(element, '[aria-level="3"]')).toEqual(['送审前的改动']);
  expect(texts(element, 'thead th')).toEqual(['项目', '改动', '原来', '现在']);
});

test.each(PAYLOADS)('the text %s stays a text wherever it stands', async (payload) => {
  const element = await open({ changes: hostile(CHANGES, payload) }, { for: 'form' });
  expect(texts(element, 'tbody th')[0]).toContain(payload);
  expect([window.ran, strangers(element)]).toEqual([undefined, 0]);
});

test('a program finds no barrier in the table, with links to fields, and in forced colours', async () => {
  const element = await open({ changes: CHANGES }, { for: 'form' });
  expect(await barriers(element)).toEqual([]);
  await inForcedColors(async () => expect(await barriers(element)).toEqual([]));
});
