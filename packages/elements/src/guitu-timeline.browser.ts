import { caseState } from '@guitu/core/state';
import type { CaseState } from '@guitu/core/state';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import './define/timeline.js';
import type { GuituTimeline } from './guitu-timeline.js';
import { caseFile } from './test-support/case-file.js';
import { barriers, hostile, inForcedColors, output, PAYLOADS, strangers, texts } from './test-support/output-checks.js';

const open = (properties: object, attributes: Record<string, string> = {}): Promise<GuituTimeline> =>
  output('guitu-timeline', properties, attributes);

let state: CaseState;
beforeAll(async () => {
  state = await caseState(caseFile, { asOf: '2024-10-01' });
});
afterEach(() => document.querySelectorAll('guitu-timeline').forEach((element) => element.remove()));

describe('where the person stands', () => {
  test('is told with the day, the document and the article', async () => {
    const element = await open({ result: state });
    expect(texts(element, '.gt-standing > p').slice(0, 2)).toEqual([
      '社区戒毒（执行中） 自 2024-03-15 起',
      '依据：报到登记表 示社戒报〔2024〕71号 《戒毒条例》第十四条',
    ]);
  });

  test('has a term with its days and its arithmetic', async () => {
    const element = await open({ result: state });
    expect(texts(element, '.gt-standing')[0]).toContain('2024-03-15 至 2027-03-14 已执行 200 天，剩余 895 天');
    const bar = element.renderRoot.querySelector('progress');
    expect([bar?.value, bar?.max]).toEqual([200, 1095]);
    expect(texts(element, '.gt-sum')[0]).toBe('2024-03-15 + 3 y = 2027-03-15');
  });

  test('is not told without a document of a measure', async () => {
    const element = await open({ documents: [] }, { 'as-of': '2024-10-01' });
    expect(texts(element, '[part=empty]')[0]).toContain('不能说明处在哪一阶段');
    expect(await barriers(element)).toEqual([]);
  });

  test('says what cannot be', async () => {
    const [fault] = (
      await caseState([caseFile[0], { header: { document: 'community-detox-discharge-notice' } }], {
        asOf: '2024-10-01',
      })
    ).faults;
    const faults = [{ ...fault, severity: 'error', label: '解除日期', message: '没有报到，不能解除。' }];
    const element = await open({ result: { ...state, faults } });
    expect(texts(element, '[part=faults] li')).toEqual(['不能成立：解除日期：没有报到，不能解除。']);
  });
});

describe('what happened', () => {
  test('stands day by day, then the day looked at, then the end of the term', async () => {
    const element = await open({ result: state });
    expect(texts(element, '[part=history] > li > time')).toEqual([
      '2024-03-05',
      '2024-03-15',
      '2024-03-18',
      '2024-10-01',
      '2027-03-14',
    ]);
    expect(texts(element, '.gt-turn b')).toEqual(['责令社区戒毒', '报到']);
    expect(texts(element, '.gt-turn')[0]).toContain('进入 社区戒毒（待报到） 责令社区戒毒决定书 示公禁毒〔2024〕71号');
  });

  test.each([
    ['2027-03-14', ['2027-03-14', '2027-03-14']],
    ['2027-03-15', ['2027-03-14', '2027-03-15']],
  ])('has its end where it belongs on %s', async (asOf, last) => {
    const element = await open({ documents: caseFile }, { 'as-of': asOf });
    expect(texts(element, '[part=history] > li > time').slice(-2)).toEqual(last);
  });

  test.each([
    [40, 0],
    [41, 1],
  ])('of %i steps folds %i years', async (count, folded) => {
    const [step] = state.history;
    const history = Array.from({ length: count }, (_one, index) => ({
      ...step,
      day: index < 30 ? '2023-05-01' : '2024-05-01',
    }));
    const element = await open({ result: { ...state, history } });
    expect(texts(element, 'summary').filter((text) => text === '2023 年，30 项')).toHaveLength(folded);
  });
});

test('next steps stand with their conditions in words', async () => {
  const element = await open({ result: state });
  const released = texts(element, '.gt-card').find((text) => text.startsWith('期满解除'));
  expect(released).toContain('条件不具备');
  expect(released).toContain('最迟 2027-03-15');
  expect(released).toContain('期限届满（不具备）');
});

test('it is an opinion with the right to object', async () => {
  const element = await open({ result: state });
  expect(texts(element, '[part=opinion]')[0]).toMatch(/^意见，可以提出异议：.*提出异议/);
});

test('the element works out the same from the documents', async () => {
  const [given, own] = [await open({ result: state }), await open({ documents: caseFile }, { 'as-of': '2024-10-01' })];
  expect(texts(own, '.gt-timeline')).toEqual(texts(given, '.gt-timeline'));
});

test.each<[string, object, Record<string, string>, string]>([
  ['no day', { documents: caseFile }, {}, '查看日期不是真实的日期'],
  ['a text for documents', { documents: '[]' }, { 'as-of': '2024-10-01' }, '不是可以显示的结果'],
  ['a list for a state', { result: [] }, {}, '不是可以显示的结果'],
])('%s leaves a notice and throws nothing', async (_name, properties, attributes, notice) => {
  const element = await open(properties, attributes);
  expect(texts(element, '[role=status]')[0]).toContain(notice);
  element.result = state;
  await expect.poll(() => element.renderRoot.querySelector('.gt-timeline')).toBeTruthy();
});

test('the locale changes the words, the heading its text and level', async () => {
  const element = await open({ documents: caseFile }, { 'as-of': '2024-10-01', locale: 'en' });
  expect(texts(element, '.gt-title')).toEqual(['History and present state']);
  Object.assign(element, { locale: 'zh-CN', heading: '案件', headingLevel: 3 });
  await expect.poll(() => texts(element, '[aria-level="3"][id=title]')).toEqual(['案件']);
  expect(texts(element, '[aria-level="4"]')).toEqual(['现状', '经过', '法律允许的下一步']);
});

test('a document is followed by keyboard, with its place in the list', async () => {
  const element = await open({ result: state, documentAddress: '/case/{index}' });
  const link = element.renderRoot.querySelector('[part=history] a') as HTMLAnchorElement;
  expect(link.getAttribute('href')).toBe('/case/0');
  const opened: unknown[] = [];
  element.addEventListener('guitu-open', (event) => {
    event.preventDefault();
    opened.push((event as CustomEvent).detail);
  });
  link.focus();
  await userEvent.keyboard('{Enter}');
  expect(opened).toEqual([{ document: 'community-detox-decision', number: '示公禁毒〔2024〕71号', index: 0 }]);
});

test.each(PAYLOADS)('the text %s stays a text wherever it stands', async (payload) => {
  const element = await open({ result: hostile(state, payload), documentAddress: '{document}' });
  expect(texts(element, '.gt-stage')[0]).toContain(payload);
  expect([window.ran, strangers(element)]).toEqual([undefined, 0]);
});

test('a program finds no barrier in the timeline, folded, open and in forced colours', async () => {
  const element = await open({ result: state, documentAddress: '/documents/{number}' });
  expect(await barriers(element)).toEqual([]);
  element.renderRoot.querySelectorAll('details').forEach((part) => (part.open = true));
  expect(await barriers(element)).toEqual([]);
  await inForcedColors(async () => expect(await barriers(element)).toEqual([]));
});
