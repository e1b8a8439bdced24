import { strict as assert } from 'node:assert';

/**
 * Two tabs on one document: nothing is overwritten in silence, nothing is lost.
 * @param {import('./portal.mjs').Portal} portal @param {import('./checks.mjs').Check} check
 */
export const conflictJourney = async ({ openContext, store }, check) => {
  console.log('\n▸ Editing one document in two tabs');
  const context = await openContext();
  const [first, second] = [await context.newPage(), await context.newPage()];
  const { rows } = await store.documents.search({ slug: 'community-detox-agreement', state: 'submitted', size: 2 });
  const [{ id }, other] = rows;

  await check('the later tab is told instead of overwriting', async () => {
    for (const page of [first, second]) await openToEdit(page, id);
    await change(first, '先保存的一方');
    await first.locator('#submit').click();
    await first.waitForURL(`**/documents/${id}`);
    await change(second, '后保存的一方');
    await second.locator('#submit').click();
    await second.waitForURL('**/conflicts/*');
    const words = await second.locator('main').innerText();
    assert.ok(words.includes('先保存的一方') && words.includes('后保存的一方'), 'both versions are shown');
    assert.match((await store.documents.read(id)).body, /先保存的一方/);
  });

  await check('going on with my changes keeps them in the form, on top of the newest version', async () => {
    await second.getByRole('button', { name: '在我的修改上继续' }).click();
    await second.locator('guitu-form .gt-form').waitFor();
    assert.equal(await remark(second), '后保存的一方');
    await second.goBack();
  });

  await check('choosing my changes makes a new version, and the other one stays', async () => {
    await second.getByRole('button', { name: '采用我的修改' }).click();
    await second.waitForURL(`**/documents/${id}`);
    assert.match((await store.documents.read(id)).body, /后保存的一方/);
    assert.match((await store.documents.readVersion(id, 2)).body, /先保存的一方/);
    await second.getByRole('link', { name: '第 2 版' }).click();
    await second.locator('guitu-form .gt-form').waitFor();
    assert.ok((await second.locator('guitu-form .gt-form').innerText()).includes('先保存的一方'));
    const changes = second.locator('guitu-diff tbody tr');
    await changes.first().waitFor();
    assert.match(String(await changes.allInnerTexts()), /本人意见/, 'what changed since the first version');
  });

  await check('keeping theirs changes nothing, and a choice made on an old page is not carried out', async () => {
    for (const page of [first, second]) await openToEdit(page, other.id);
    await change(first, '甲方案');
    await first.locator('#save-draft').click();
    await first.getByText('草稿已保存为第 2 版').waitFor();
    await change(second, '乙方案');
    await second.locator('#submit').click();
    await second.waitForURL('**/conflicts/*');
    await change(first, '甲方案再改');
    await first.locator('#save-draft').click();
    await first.getByText('草稿已保存为第 3 版').waitFor();
    await second.getByRole('button', { name: '采用我的修改' }).click();
    await second.getByText('甲方案再改').waitFor();
    await second.getByRole('button', { name: '保留现有版本' }).click();
    await second.waitForURL(`**/documents/${other.id}`);
    assert.match((await store.documents.read(other.id)).body, /甲方案再改/);
  });
  await context.close();
};

/** @param {import('playwright').Page} page @param {string} id */
const openToEdit = async (page, id) => {
  await page.goto(`/documents/${id}/edit`);
  await page.locator('guitu-form .gt-form').waitFor();
};

/** @param {import('playwright').Page} page @param {string} text */
const change = async (page, text) => {
  await page.locator('guitu-form [id$="-personStatement"]').fill(text);
  await page.keyboard.press('Tab');
};

/** @param {import('playwright').Page} page */
const remark = (page) =>
  page.evaluate(() => /** @type {any} */ (document.querySelector('guitu-form')).getValue('/personStatement'));
