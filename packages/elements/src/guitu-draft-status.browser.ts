import { indexedDbDrafts, memoryDrafts } from '@guitu/forms/drafts';
import type { Draft, DraftStore } from '@guitu/forms/drafts';
import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import './define/form.js';
import {
  announcedBy,
  buttonOf,
  failingDrafts,
  nextKey,
  NUMBER,
  openPage,
  wordsOf,
} from './test-support/draft-pages.js';

afterEach(() => document.body.replaceChildren());

const violationsIn = async (element: Element): Promise<string[]> =>
  (await axe.run(element, { rules: { region: { enabled: false } } })).violations.map(({ id }) => id);
const shownIn = (page: { words: () => string }): ReturnType<typeof expect.poll> => expect.poll(page.words);

/** A draft as an earlier visit has left it. */
async function leave(drafts: DraftStore, key = nextKey(), part: Partial<Draft> = {}, number = '京公禁决〔2026〕1号') {
  const page = await openPage();
  const base = page.store.document;
  page.element.remove();
  page.keeper.stop();
  const draft = { standard: base['header'] ? page.store.kind.definition.standard : '', base, entered: {}, ...part };
  await drafts.save(key, { ...draft, value: { ...base, decisionNumber: number } }, undefined);
  return key;
}

test('says what is true: nothing to save, not saved yet, saving, saved at a time of this clock', async () => {
  const drafts = memoryDrafts({ now: () => new Date(new Date().setHours(9, 5)).getTime() });
  let goOn = (): void => undefined;
  const slow: DraftStore = {
    ...drafts,
    save: async (...given) => {
      await new Promise<void>((resolve) => (goOn = resolve));
      return drafts.save(...given);
    },
  };
  const page = await openPage(slow, nextKey(), { delay: 50 });
  expect(page.words()).toBe('没有需要保存的改动。');
  page.store.set(NUMBER, '一');
  await shownIn(page).toBe('有改动，还没有保存。');
  await shownIn(page).toBe('正在保存草稿……');
  goOn();
  await shownIn(page).toBe('草稿已于 09:05 保存。');
  expect(announcedBy(page.element)).toBe('草稿已于 09:05 保存。');
  const time = page.element.renderRoot.querySelector('time');
  expect(new Date(time?.dateTime ?? '').getMinutes()).toBe(5);
  expect(page.events.map(({ type }) => type)).toEqual(['guitu-draft-saved']);
});

test('a change that is undone before it is saved is not told as a save', async () => {
  const page = await openPage(memoryDrafts(), nextKey(), { delay: 10_000 });
  page.store.set(NUMBER, '一');
  await page.keeper.save();
  page.store.set(NUMBER, '二');
  await shownIn(page).toBe('有改动，还没有保存。');
  page.store.set(NUMBER, '一');
  await shownIn(page).toMatch(/^草稿已于/);
  expect(page.events).toHaveLength(1);
});

test.each([
  ['quota', '存储空间不够'],
  ['unavailable', '这个浏览器或网页不能存放草稿'],
  ['network', '没有连上服务器'],
  ['refused', '服务器不允许保存，可能需要重新登录'],
  ['unreadable', '原来存放的草稿打不开'],
  ['failed', '原因不明'],
] as const)(
  'a save that failed (%s) says why, that the changes are only here, and offers to save',
  async (reason, why) => {
    const drafts = failingDrafts(reason);
    const page = await openPage(drafts);
    page.store.set(NUMBER, '一');
    await shownIn(page).toContain(`草稿没有保存成功：${why}。`);
    expect(page.words()).toContain('改动只在本页');
    expect(announcedBy(page.element)).toContain(why);
    drafts.works = true;
    page.press('立即保存');
    await shownIn(page).toMatch(/^草稿已于/);
  },
);

test('tries again by itself when the network is back', async () => {
  const drafts = failingDrafts('network');
  const page = await openPage(drafts);
  page.store.set(NUMBER, '一');
  await shownIn(page).toContain('没有连上服务器');
  drafts.works = true;
  window.dispatchEvent(new Event('online'));
  await shownIn(page).toMatch(/^草稿已于/);
});

test.each([
  ['pagehide', () => window.dispatchEvent(new Event('pagehide'))],
  [
    'the tab is hidden',
    () => {
      const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
      document.dispatchEvent(new Event('visibilitychange'));
      hidden.mockRestore();
    },
  ],
])('saves at once when the page is left: %s', async (_name, go) => {
  const page = await openPage(memoryDrafts(), nextKey(), { delay: 60_000 });
  page.store.set(NUMBER, '一');
  go();
  await shownIn(page).toMatch(/^草稿已于/);
});

test('an earlier draft is offered with its time, version and content, and is taken up only by the person', async () => {
  const drafts = memoryDrafts({ now: () => new Date(2026, 2, 1, 9, 5).getTime() });
  const page = await openPage(drafts, await leave(drafts));
  await shownIn(page).toContain('有一份 2026年3月1日 09:05 保存的草稿。');
  await shownIn(page).toContain('查看草稿内容（1 处）');
  expect(page.words()).toContain(`标准版本 ${page.store.kind.definition.standard}。`);
  expect(page.store.get(NUMBER)).toBeUndefined();
  expect(page.events).toEqual([]);
  page.press('接着填写');
  expect(page.store.get(NUMBER)).toBe('京公禁决〔2026〕1号');
  await shownIn(page).not.toContain('有一份');
  await expect.poll(() => page.events.map(({ type }) => type)).toEqual(['guitu-draft-restored', 'guitu-draft-saved']);
  expect(page.events[0]?.detail).toEqual({ savedAt: new Date(2026, 2, 1, 9, 5).toISOString(), paths: [] });
});

test('beginning anew removes the draft, and what was typed meanwhile is saved', async () => {
  const drafts = memoryDrafts();
  const key = await leave(drafts);
  const page = await openPage(drafts, key, { delay: 60_000 });
  await shownIn(page).toContain('接着填写');
  page.store.set(NUMBER, '二');
  page.press('删除草稿，重新填写');
  await expect.poll(async () => (await drafts.read(key)).outcome).toBe('absent');
  await shownIn(page).toBe('有改动，还没有保存。');
  await page.keeper.save();
  await shownIn(page).toMatch(/^草稿已于/);
});

test.each([
  ['0.0', '它按较旧的标准版本填写，只能查看。'],
  ['99.0', '它按较新的标准版本填写，只能查看。'],
])('a draft of version %s can be read and not taken up', async (standard, words) => {
  const drafts = memoryDrafts();
  const page = await openPage(drafts, await leave(drafts, nextKey(), { standard }));
  await shownIn(page).toContain(words);
  expect(page.words()).toContain('查看草稿内容');
  expect(() => buttonOf(page.element, '接着填写')).toThrow();
  buttonOf(page.element, '删除草稿，重新填写');
});

test('what was typed stays text, whatever it looks like', async () => {
  const drafts = memoryDrafts();
  const key = nextKey();
  const hostile = '<img src=x onerror="window.wasRun=1">${{1+1}}</li>';
  const [first, second] = [await openPage(drafts, key), await openPage(drafts, key, { delay: 60_000 })];
  second.store.set(NUMBER, '乙');
  first.store.set(NUMBER, hostile);
  await shownIn(second).toContain(hostile);
  expect(second.element.renderRoot.querySelector('img')).toBeNull();
  expect(window).not.toHaveProperty('wasRun');
});

test('a keyboard does everything, and the focus is not lost with the question', async () => {
  const drafts = memoryDrafts();
  const page = await openPage(drafts, await leave(drafts));
  await shownIn(page).toContain('查看草稿内容');
  expect(document.activeElement).toBe(document.body);
  await userEvent.keyboard('{Tab}{Tab}');
  expect(page.element.shadowRoot?.activeElement).toBe(buttonOf(page.element, '接着填写'));
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => page.element.shadowRoot?.activeElement?.className).toBe('gt-line');
  expect(page.store.get(NUMBER)).toBe('京公禁决〔2026〕1号');
});

test('the focus is kept also where the question is gone before the press has come up', async () => {
  const drafts = memoryDrafts();
  const page = await openPage(drafts, await leave(drafts));
  await shownIn(page).toContain('查看草稿内容');
  buttonOf(page.element, '删除草稿，重新填写').focus();
  await userEvent.keyboard('{Enter}');
  await shownIn(page).not.toContain('查看草稿内容');
  await expect.poll(() => page.element.shadowRoot?.activeElement?.className).toBe('gt-line');
});

test('a program finds no barrier in any state', async () => {
  const drafts = memoryDrafts();
  const key = nextKey();
  const failing = await openPage(failingDrafts('quota'));
  expect(await violationsIn(failing.element)).toEqual([]);
  failing.store.set(NUMBER, '一');
  await shownIn(failing).toContain('立即保存');
  expect(await violationsIn(failing.element)).toEqual([]);
  const [first, second] = [await openPage(drafts, key), await openPage(drafts, key, { delay: 60_000 })];
  second.store.set(NUMBER, '乙');
  first.store.set(NUMBER, '甲');
  await shownIn(second).toContain('两份都改过');
  expect(await violationsIn(second.element)).toEqual([]);
  const third = await openPage(drafts, key, { language: 'en' });
  await shownIn(third).toContain('Take it up');
  expect(await violationsIn(third.element)).toEqual([]);
});

test('keeps the draft of a form by its id, also after the form has changed its language', async () => {
  const drafts = memoryDrafts();
  const form = document.createElement('guitu-form');
  Object.assign(form, { id: 'plan', document: 'community-detox-agreement', locale: 'zh-CN' });
  const element = document.createElement('guitu-draft-status');
  Object.assign(element, { for: 'plan', drafts, draftKey: nextKey() });
  document.body.append(element, form);
  await expect.poll(() => form.store && element.renderRoot.querySelector('.gt-line')).toBeTruthy();
  form.store?.set(NUMBER, '一');
  await expect.poll(() => wordsOf(element)).toBe('有改动，还没有保存。');
  form.locale = 'en';
  await expect.poll(() => form.store?.kind.texts.language).toBe('en');
  await expect.poll(() => wordsOf(element)).toBe('Nothing to save.');
  form.store?.set(NUMBER, '二');
  await expect.poll(() => wordsOf(element), { timeout: 4000 }).toMatch(/^Draft saved at/);
  expect(await drafts.read(element.draftKey ?? nextKey())).toMatchObject({
    stored: { draft: { value: { decisionNumber: '二' } } },
  });
});

test('without a store, a key and a keeper it shows and keeps nothing', async () => {
  const element = document.createElement('guitu-draft-status');
  document.body.append(element);
  await element.updateComplete;
  expect(element.renderRoot.textContent?.trim()).toBe('');
});

test('nothing of the values, the person or the record is in storage, console, address or channel', async () => {
  const secret = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const told: unknown[] = [];
  const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((...words) => void told.push(...words)),
  );
  const post = vi.spyOn(BroadcastChannel.prototype, 'postMessage');
  const key = { scope: 'canary-clerk', document: 'community-detox-agreement', record: 'canary-record' };
  const drafts = indexedDbDrafts({ key: secret, database: 'canary' });
  await drafts.wipe();
  const page = await openPage(drafts, key);
  page.store.set(NUMBER, 'canary-value');
  await shownIn(page).toMatch(/^草稿已于/);
  const channels = post.mock.contexts.map((channel) => (channel as unknown as BroadcastChannel).name);
  expect(channels.length).toBeGreaterThan(0);
  const seen = JSON.stringify([
    told,
    post.mock.calls,
    channels,
    Object.entries(localStorage),
    Object.entries(sessionStorage),
    document.cookie,
    location.href,
    page.events,
  ]);
  for (const word of ['canary-', 'community-detox', '某甲']) expect(seen).not.toContain(word);
  [...spies, post].forEach((spy) => spy.mockRestore());
});
