import { dueOf, findSchedule } from '@guitu/core/due';
import type { DueResult } from '@guitu/core/due';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import './define/due.js';
import type { GuituDue } from './guitu-due.js';
import { caseFile, decision } from './test-support/case-file.js';
import { barriers, hostile, inForcedColors, output, PAYLOADS, strangers, texts } from './test-support/output-checks.js';

const RESULT = dueOf(caseFile, { asOf: '2024-10-01', schedule: findSchedule('xianyou-2012') });
const LATE = dueOf([decision], { asOf: '2024-04-01' });
const open = (properties: object, attributes: Record<string, string> = {}): Promise<GuituDue> =>
  output('guitu-due', properties, attributes);

afterEach(() => document.querySelectorAll('guitu-due').forEach((element) => element.remove()));

describe('what is due', () => {
  test('stands with its day, how far it is, who has to, its document, article and arithmetic', async () => {
    const element = await open({ result: dueOf([decision], { asOf: '2024-03-10' }) });
    expect(texts(element, '.gt-group-due .gt-row')[2]).toBe(
      '2024-03-05 至 2024-03-20 还有 10 天 到执行地报到（社区戒毒） 由谁办理：本人 产生于：文书 示公禁毒〔2024〕71号 《戒毒条例》第十四条 收到决定书 2024-03-05 + 15 天 = 2024-03-20',
    );
  });

  test.each([
    ['2024-03-19', '还有 1 天'],
    ['2024-03-20', '今天截止'],
    ['2024-03-21', '已过 1 天'],
  ])('says on %s: %s', async (asOf, expected) => {
    const element = await open({ documents: [decision] }, { 'as-of': asOf });
    expect(texts(element, '.gt-distance')).toEqual([expected]);
  });

  test('tells what the person has missed apart from what an office has', async () => {
    const [own] = LATE.obligations.filter(({ status }) => status === 'missed');
    const office = { ...own, responsible: { code: 'township-street', title: '乡镇人民政府' } };
    const element = await open({ result: { ...LATE, obligations: [own, office] } });
    expect(texts(element, '.gt-side')).toEqual(['应由本人办理', '应由机关、机构办理']);
    expect(texts(element, '.gt-group-missed > .gt-note')[0]).toContain('不是本人的过错');
  });

  test('folds what is over, and opens it on paper', async () => {
    const element = await open({ result: RESULT });
    const folded = element.renderRoot.querySelectorAll<HTMLDetailsElement>('details');
    expect(folded.length).toBeGreaterThan(2);
    const isOpen = (): boolean[] => Array.from(folded, (part) => part.open);
    dispatchEvent(new Event('beforeprint'));
    expect(isOpen()).not.toContain(false);
    dispatchEvent(new Event('afterprint'));
    expect(isOpen()).not.toContain(true);
  });

  test('names the schedule, and says when none was chosen', async () => {
    const element = await open({ result: RESULT });
    expect(texts(element, '[part=schedule] b')).toEqual([RESULT.schedule?.title]);
    element.result = LATE;
    await expect.poll(() => texts(element, '[part=schedule]')[0]).toContain('没有选用频次安排');
  });
});

test('counters of breaches say how near a severe breach is', async () => {
  const element = await open({ result: RESULT });
  const [tests] = texts(element, '.gt-counter');
  expect(tests).toContain('1 次，3 次以上为严重违反');
  expect(tests).toContain('示社戒违〔2024〕71号');
  expect(element.renderRoot.querySelector('meter')?.value).toBe(1);
});

test('it is an opinion with the right to object', async () => {
  const element = await open({ result: RESULT });
  expect(texts(element, '[part=opinion]')[0]).toMatch(/^意见，可以提出异议：.*提出异议/);
});

test('the element works out the same from the documents', async () => {
  const given = await open({ result: RESULT });
  const own = await open({ documents: caseFile }, { 'as-of': '2024-10-01', schedule: 'xianyou-2012' });
  expect(texts(own, '.gt-due')).toEqual(texts(given, '.gt-due'));
});

test('no documents leave a calm line', async () => {
  const element = await open({ documents: [] }, { 'as-of': '2024-10-01' });
  expect(texts(element, '[part=empty]')).toEqual(['没有由这些文书产生的应办事项。']);
  expect(await barriers(element)).toEqual([]);
});

test.each<[string, object, Record<string, string>, string]>([
  ['no day', { documents: caseFile }, {}, '查看日期不是真实的日期'],
  ['a day that is none', { documents: caseFile }, { 'as-of': '2024-02-30' }, '查看日期不是真实的日期'],
  ['an unknown schedule', { documents: [] }, { 'as-of': '2024-10-01', schedule: 'nowhere' }, '没有这种频次安排'],
  ['a text for documents', { documents: '[]' }, { 'as-of': '2024-10-01' }, '不是可以显示的结果'],
  ['a text for a result', { result: '{}' }, {}, '不是可以显示的结果'],
  ['half a result', { result: { ...RESULT, obligations: [{ title: '走访' }] } }, {}, '不是可以显示的结果'],
  [
    'an unknown status',
    { result: { ...RESULT, obligations: [{ ...LATE.obligations[0], status: 'over' }] } },
    {},
    '不是可以显示的结果',
  ],
])('%s leaves a notice and throws nothing', async (_name, properties, attributes, notice) => {
  const element = await open(properties, attributes);
  expect(texts(element, '[role=status]')[0]).toContain(notice);
  element.result = RESULT;
  await expect.poll(() => element.renderRoot.querySelector('.gt-due')).toBeTruthy();
});

test('the locale changes the words, the heading its text and level', async () => {
  const element = await open({ documents: caseFile }, { 'as-of': '2024-10-01', locale: 'en' });
  expect(texts(element, '.gt-title')).toEqual(['What is due']);
  expect(texts(element, '[part=opinion]')[0]).toContain('right to object');
  Object.assign(element, { locale: 'zh-CN', heading: '下一步', headingLevel: 3 });
  await expect.poll(() => texts(element, '[aria-level="3"][id=title]')).toEqual(['下一步']);
  expect(texts(element, '[aria-level="4"]')).toContain('违反协议的累计');
});

describe('a document', () => {
  const documentAddress = '/documents/{document}/{number}';
  const titles = { 'community-detox-decision': '责令社区戒毒决定书' };

  test('is a link where the page has an address, followed by keyboard, which the page may prevent', async () => {
    const element = await open({ result: LATE, titles, documentAddress });
    const link = element.renderRoot.querySelector('a') as HTMLAnchorElement;
    expect(link.textContent?.trim()).toBe('责令社区戒毒决定书 示公禁毒〔2024〕71号');
    expect(link.getAttribute('href')).toBe(
      `/documents/community-detox-decision/${encodeURIComponent('示公禁毒〔2024〕71号')}`,
    );
    const opened: unknown[] = [];
    document.body.addEventListener(
      'guitu-open',
      (event) => {
        event.preventDefault();
        opened.push((event as CustomEvent).detail);
      },
      { once: true },
    );
    link.focus();
    await userEvent.keyboard('{Enter}');
    expect(opened).toEqual([{ document: 'community-detox-decision', number: '示公禁毒〔2024〕71号' }]);
  });

  test.each<[string, GuituDue['documentAddress']]>([
    ['no address', undefined],
    ['an address that runs something', () => 'javascript:window.ran=1'],
    [
      'an address that cannot be made',
      () => {
        throw new Error('no');
      },
    ],
  ])('is no link with %s', async (_name, address) => {
    const element = await open({ result: LATE, documentAddress: address });
    expect(element.renderRoot.querySelectorAll('a')).toHaveLength(0);
    expect(texts(element, '.gt-document')[0]).toBe('文书 示公禁毒〔2024〕71号');
  });
});

test('folded parts open by keyboard', async () => {
  const element = await open({ result: RESULT });
  const folded = element.renderRoot.querySelector('details') as HTMLDetailsElement;
  (folded.querySelector('summary') as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  expect(folded.open).toBe(true);
});

test.each(PAYLOADS)('the text %s stays a text wherever it stands', async (payload) => {
  const element = await open({ result: hostile<DueResult>(RESULT, payload), documentAddress: '{document}' });
  expect(texts(element, '.gt-what b')[0]).toContain(payload);
  expect([window.ran, strangers(element)]).toEqual([undefined, 0]);
});

test('a program finds no barrier in the list, folded, open and in forced colours', async () => {
  const element = await open({ result: RESULT, documentAddress: '/documents/{number}' });
  expect(await barriers(element)).toEqual([]);
  element.renderRoot.querySelectorAll('details').forEach((part) => (part.open = true));
  expect(await barriers(element)).toEqual([]);
  await inForcedColors(async () => expect(await barriers(element)).toEqual([]));
});
