import { memoryDrafts } from '@guitu/forms/drafts';
import { afterEach, expect, test } from 'vitest';
import { nextKey, NUMBER, openPage } from './test-support/draft-pages.js';

afterEach(() => document.body.replaceChildren());

const shownIn = (page: { words: () => string }): ReturnType<typeof expect.poll> => expect.poll(page.words);

test('another tab shows the conflict before it tries to save, and its choice is asked once', async () => {
  const drafts = memoryDrafts();
  const key = nextKey();
  const [first, second] = [await openPage(drafts, key), await openPage(drafts, key, { delay: 60_000 })];
  second.store.set(NUMBER, '乙');
  first.store.set(NUMBER, '甲');
  await shownIn(second).toContain('这份草稿已在别处保存过');
  await shownIn(second).toContain('两份都改过、内容不同的有 1 处');
  expect(second.words()).toMatch(/本页 乙 另一份 甲/);
  await second.keeper.check();
  expect(second.events.map(({ type }) => type)).toEqual(['guitu-draft-conflict']);
});

test('a tab in which nothing was filled in is offered what another has saved', async () => {
  const drafts = memoryDrafts();
  const key = nextKey();
  const [first, second] = [await openPage(drafts, key), await openPage(drafts, key)];
  first.store.set(NUMBER, '甲');
  await shownIn(second).toContain('接着填写');
  expect(second.events).toEqual([]);
});

test.each([
  ['保留本页内容', '乙', '某丁'],
  ['改用另一份', '甲', '某丁'],
  ['合并两份', '乙', '某丁'],
])('%s ends the conflict, and both tabs come to rest', async (choice, number, name) => {
  const drafts = memoryDrafts();
  const key = nextKey();
  const [first, second] = [await openPage(drafts, key), await openPage(drafts, key, { delay: 60_000 })];
  second.store.set(NUMBER, '乙');
  first.store.batch(() => {
    first.store.set(NUMBER, '甲');
    first.store.set('/subject/name', '某丁');
  });
  await shownIn(second).toContain('两份都改过');
  second.press(choice);
  await shownIn(second).toContain('草稿已于');
  expect(second.store.get(NUMBER)).toBe(number);
  expect(second.store.get('/subject/name')).toBe(choice === '保留本页内容' ? '某甲' : name);
  if (choice === '合并两份') {
    await shownIn(second).toContain('已合并。下列 1 处');
    second.press('已核对');
    await shownIn(second).not.toContain('已合并');
  }
  // The same content under another revision is nothing to decide.
  await shownIn(first).toContain(choice === '改用另一份' ? '草稿已于' : '这份草稿已在别处保存过');
  expect(second.events.filter(({ type }) => type === 'guitu-draft-conflict')).toHaveLength(1);
});

test('of confidential values the list says only that they differ', async () => {
  const drafts = memoryDrafts();
  const key = nextKey();
  const [first, second] = [await openPage(drafts, key), await openPage(drafts, key, { delay: 60_000 })];
  second.store.set('/subject/idNumber', '519999199001011234');
  first.store.set('/subject/idNumber', '519999199001015678');
  await shownIn(second).toContain('内容不同，按保密要求不显示。');
  expect(second.element.renderRoot.textContent).not.toContain('5199991990');
});
