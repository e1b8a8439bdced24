import { strict as assert } from 'node:assert';
import { focused } from './keyboard.mjs';

const UNREADABLE = '昨天上午';

/**
 * What a draft keeps, what it says it could not keep, and what it says of itself.
 * @param {import('./portal.mjs').Portal} portal @param {import('./checks.mjs').Check} check
 */
export const draftJourney = async ({ openContext, store }, check) => {
  console.log('\n▸ Drafts');
  const context = await openContext();
  const page = await context.newPage();
  const testedAt = page.locator('guitu-form [id$="-testedAt"]');
  const place = page.locator('guitu-form [id$="-place"]');
  const outcome = page.locator('#outcome');
  const savedHeader = async (/** @type {string} */ id) => JSON.parse((await store.documents.read(id)).body).header;
  let id = '';

  await check('a draft keeps unfinished work and says so', async () => {
    await page.goto('/documents/new/drug-test-record');
    await page.locator('guitu-form .gt-form').waitFor();
    await page.locator('#save-draft').click();
    await page.getByText('草稿已保存为第 1 版').waitFor();
    await page.locator('#locale').selectOption('en');
    await page
      .locator('guitu-form .gt-section-title', { hasText: 'Signatures' })
      .or(page.locator('guitu-form label', { hasText: 'Name' }).first())
      .first()
      .waitFor();
  });
  await check('text that cannot be read as a date is named when a draft is saved, and stays in the form', async () => {
    await page.goto('/documents/new/drug-test-record');
    await page.locator('guitu-form .gt-form').waitFor();
    id = await page.evaluate(() => JSON.parse(document.getElementById('saving')?.textContent ?? '{}').id);
    await place.fill('示例一镇卫生院检测室');
    await testedAt.fill(UNREADABLE);
    await page.locator('#save-draft').click();
    await outcome.getByText('有 1 处文字没有认出来，未能保存：检测时间').waitFor();
    assert.equal(await focused(page), 'outcome', 'the message has the focus');
    assert.equal(await testedAt.inputValue(), UNREADABLE);
    const value = JSON.parse((await store.documents.read(id)).body);
    assert.deepEqual([value.place, value.testedAt], ['示例一镇卫生院检测室', undefined]);
  });

  await check('leaving the page with such a text asks first', async () => {
    const asked = page.waitForEvent('dialog');
    const leaving = page.locator('#leave').click({ noWaitAfter: true });
    const dialog = await asked;
    assert.equal(dialog.type(), 'beforeunload');
    await dialog.dismiss();
    await leaving;
    assert.equal(await testedAt.inputValue(), UNREADABLE);
  });

  await check('such a text outlives a change of the language of the form', async () => {
    for (const [language, label] of [
      ['en', 'Tested at'],
      ['zh-CN', '检测时间'],
    ]) {
      await page.locator('#locale').selectOption(String(language));
      await page.locator('guitu-form label', { hasText: label }).first().waitFor();
      await page.waitForFunction((text) => {
        const form = /** @type {any} */ (document.querySelector('guitu-form'));
        return form.store?.fieldState('/testedAt').text === text;
      }, UNREADABLE);
    }
    assert.equal(await testedAt.inputValue(), UNREADABLE);
  });

  await check('once it can be read all is saved, and reopening shows it', async () => {
    await testedAt.fill('2026-03-02 09:30');
    await page.locator('#save-draft').click();
    await outcome.getByText('草稿已保存为第 2 版').waitFor();
    assert.doesNotMatch(await outcome.innerText(), /没有认出来/);
    await page.goto(`/documents/${id}/edit`);
    await page.locator('guitu-form .gt-form').waitFor();
    assert.match(await testedAt.inputValue(), /^2026-03-02 09:30/);
  });

  await check('a draft says that it is one, is restricted as a test record, and prints with a mark', async () => {
    const { status, confidentiality } = await savedHeader(id);
    assert.deepEqual([status, confidentiality], ['draft', 'restricted']);
    await page.goto(`/documents/${id}/print`);
    await page.locator('guitu-form .gt-form').waitFor();
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.locator('.draft-mark', { hasText: '草稿' }).isVisible());
    await page.emulateMedia({ media: 'screen' });
  });

  await check(
    'a waiting document becomes a draft when it is saved as one, and waits again when submitted',
    async () => {
      const { rows } = await store.documents.search({ slug: 'drug-test-record', state: 'submitted', size: 1 });
      const [waiting] = rows;
      assert.equal((await savedHeader(waiting.id)).status, 'submitted');
      await page.goto(`/documents/${waiting.id}/edit`);
      await page.locator('guitu-form .gt-form').waitFor();
      await page.locator('#save-draft').click();
      await outcome.getByText('草稿已保存为第 2 版').waitFor();
      assert.equal((await savedHeader(waiting.id)).status, 'draft');
      await page.locator('#submit').click();
      await page.waitForURL(`**/documents/${waiting.id}`);
      assert.equal((await savedHeader(waiting.id)).status, 'submitted');
      await page.goto(`/documents/${waiting.id}/print`);
      await page.locator('guitu-form .gt-form').waitFor();
      assert.equal(await page.locator('.draft-mark').count(), 0);
    },
  );
  await context.close();
};
