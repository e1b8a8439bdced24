import type { ScoreResult } from '@guitu/core/score';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import './define.js';
import type { GuituScore } from './guitu-score.js';

const RESULT: ScoreResult = {
  rubric: 'trial',
  status: 'scored',
  total: '18.50',
  max: '20.00',
  band: 'good',
  bandTitle: '良好',
  vetoes: [],
  outcomes: [],
  missing: [],
  reasons: [],
  opinion: '本评分供负责人参考，不直接产生处理结果。',
  language: 'zh-CN',
  trace: [
    {
      id: 'visits',
      title: '走访',
      section: '日常工作',
      points: '10.00',
      max: '10.00',
      because: '走访 4 次，每次 2.5 分。',
      source: [{ basis: 'design' }],
    },
    {
      id: 'staff',
      title: '配备',
      section: '日常工作',
      points: '9.00',
      max: '10.00',
      because: '缺 1 人，扣 1 分。',
      assumption: '余数向上取整。',
      source: [{ instrument: 'trial-regulation', clause: '第二条', basis: 'regulation' }],
      requirement: { required: 4, actual: 3, gap: 1 },
    },
    { id: 'total/rounding', title: '取整', points: '-0.50', max: '0.00', because: '舍去不足 0.5 分。', source: [] },
  ],
};

const sheet = async (result: ScoreResult, attributes: Record<string, string> = {}): Promise<GuituScore> => {
  const element = document.createElement('guitu-score');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.result = result;
  document.body.append(element);
  await expect.poll(() => element.renderRoot.querySelector('.gt-score')).toBeTruthy();
  return element;
};
const texts = (element: GuituScore, selector: string): string[] =>
  Array.from(element.renderRoot.querySelectorAll(selector), ({ textContent }) =>
    (textContent ?? '').replace(/\s+/g, ' ').trim(),
  );

afterEach(() => document.querySelectorAll('guitu-score').forEach((element) => element.remove()));

test('a sheet that only decides shows what it comes to and no zeros', async () => {
  const decided = { item: 'suggestion', row: 'on-time', outcome: 'on-time', title: '按期解除' };
  const element = await sheet({
    ...RESULT,
    total: '0.00',
    max: '0.00',
    band: null,
    bandTitle: null,
    outcomes: [decided],
  });
  expect(texts(element, '.gt-result')).toEqual(['结论：按期解除']);
  expect(texts(element, 'tfoot')).toEqual([]);
});

test('the lines of the sheet add up to its total', async () => {
  const element = await sheet(RESULT);
  const points = texts(element, 'tbody td.gt-figure:nth-of-type(1)').map(Number);
  expect(points.reduce((sum, one) => sum + one, 0)).toBe(18.5);
  expect(texts(element, 'tfoot td')[0]).toBe('18.50');
});

test('the grade, the arithmetic, the assumption and the gap are told', async () => {
  const element = await sheet(RESULT);
  expect(texts(element, '.gt-band')).toEqual(['等级：良好']);
  const [, staff] = texts(element, 'tbody tr:not(.gt-part) td:last-child');
  expect(staff).toContain('缺 1 人，扣 1 分。');
  expect(staff).toContain('应有 4，实有 3，缺 1');
  expect(staff).toContain('余数向上取整。');
});

test('a line names the instrument it rests on, by its title where the page gives one', async () => {
  const element = await sheet(RESULT);
  const source = (): string | undefined =>
    texts(element, 'tbody tr:not(.gt-part) td:last-child .gt-note:last-child')[1];
  expect(source()).toBe('trial-regulation 第二条（法规）');
  element.instruments = { 'trial-regulation': '试用条例' };
  await element.updateComplete;
  expect(source()).toBe('试用条例 第二条（法规）');
});

test('a score about a person says that it is an opinion', async () => {
  const element = await sheet(RESULT);
  expect(texts(element, '.gt-opinion')).toEqual(['本评分供负责人参考，不直接产生处理结果。']);
});

test('an incomplete score names the facts that are missing', async () => {
  const element = await sheet({
    ...RESULT,
    status: 'incomplete',
    band: null,
    bandTitle: null,
    missing: ['visits', 'staff'],
  });
  expect(texts(element, '.gt-status')).toEqual(['资料不全，尚未完成评分', '缺少 2 项资料：visits、staff']);
});

test('a score that failed shows its reasons and no table', async () => {
  const reasons = [{ code: 'fact-type', path: '/visits', params: {}, message: '走访次数应为整数。' }] as const;
  const element = await sheet({
    ...RESULT,
    status: 'error',
    total: null,
    band: null,
    bandTitle: null,
    trace: [],
    reasons,
  });
  expect(texts(element, 'li')).toEqual(['走访次数应为整数。']);
  expect(element.renderRoot.querySelector('table')).toBeNull();
});

test('the words around a result follow the locale', async () => {
  const element = await sheet(RESULT, { locale: 'en', heading: 'Station' });
  expect(texts(element, 'thead th')).toEqual(['Item', 'Points', 'Of', 'Arithmetic and source']);
  expect(texts(element, '.gt-title')).toEqual(['Station']);
});

test('a program finds no barrier in the sheet', async () => {
  const { violations } = await axe.run(await sheet(RESULT), { rules: { region: { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
