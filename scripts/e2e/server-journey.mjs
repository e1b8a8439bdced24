import { URLSearchParams } from 'node:url';
import { strict as assert } from 'node:assert';

/**
 * What the server says on its own, and what the reviewer decides.
 * @param {import('./portal.mjs').Portal} portal @param {import('./checks.mjs').Check} check
 */
export const serverJourney = async ({ openContext, store, address }, check) => {
  console.log('\n▸ The server and the reviewer');
  const context = await openContext();
  const page = await context.newPage();
  const { rows } = await store.documents.search({ slug: 'community-detox-agreement', state: 'submitted', size: 5 });
  const { id, revision } = rows[rows.length - 1];
  const { body } = await store.documents.read(id);

  await check('issues of the server land on their fields and in the summary', async () => {
    await page.goto(`/documents/${id}/edit`);
    await page.locator('guitu-form .gt-form').waitFor();
    // What leaves the page is changed on its way, so that only the server can find the fault.
    await page.route(`**/documents/${id}?*`, (route) => {
      const document = route.request().postDataJSON();
      document.subject.idNumber = `${document.subject.idNumber.slice(0, 17)}${document.subject.idNumber.endsWith('1') ? '2' : '1'}`;
      return route.continue({ postData: JSON.stringify(document) });
    });
    await page.locator('#submit').click();
    const field = page.locator('guitu-form [id$="-subject-idNumber"]');
    await page.locator('guitu-form [id$="-subject-idNumber"][aria-invalid="true"]').waitFor();
    assert.match(await page.locator('guitu-error-summary .gt-summary').innerText(), /证件号码/);
    assert.match(await page.locator('#outcome').innerText(), /服务器检查发现 1 处问题/);
    await page.unroute(`**/documents/${id}?*`);
    await field.fill(JSON.parse(body).subject.idNumber.toLowerCase().replace('x', 'X'));
    assert.equal((await store.documents.read(id)).revision, revision, 'nothing was stored');
  });

  await check('requests without a version, with too much, with no document or from elsewhere are refused', async () => {
    const put = (/** @type {Record<string, string>} */ headers, /** @type {string} */ text) =>
      context.request.put(`/documents/${id}?intent=submit`, {
        headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
        data: Buffer.from(text),
      });
    const match = { 'if-match': `"${revision}"` };
    assert.equal((await put({}, body)).status(), 428);
    assert.equal((await put(match, ' '.repeat(11 * 1024 * 1024))).status(), 413);
    for (const text of ['', '{', '[]', '{"header":{"document":"unknown"}}', '[['.repeat(5000)])
      assert.ok([400, 422].includes((await put(match, text)).status()), text.slice(0, 20));
    assert.equal((await put({ ...match, 'sec-fetch-site': 'cross-site' }, body)).status(), 403);
    assert.equal(
      (
        await fetch(`${address}/documents/${id}/decision`, {
          method: 'POST',
          body: new URLSearchParams({ decision: 'approve', seen: '1' }),
        })
      ).status,
      403,
    );
    assert.equal((await store.documents.read(id)).revision, revision);
  });

  await check('a reviewer returns a document with a remark, the clerk sees it, and approval closes it', async () => {
    await page.goto(`/documents/${id}`);
    await page.getByRole('button', { name: '审核人' }).click();
    await page.getByRole('button', { name: '退回修改' }).click();
    await page.getByRole('heading', { name: '请填写退回意见' }).waitFor();
    await page.goto(`/documents/${id}`);
    await page.getByLabel('审核意见').fill('请核对生效日期。');
    await page.getByRole('button', { name: '退回修改' }).click();
    await page.getByText('请核对生效日期。').waitFor();
    await page.getByRole('button', { name: '经办人' }).click();
    await page.getByRole('link', { name: '修改', exact: true }).click();
    await page.getByText('退回意见：').waitFor();
    await page.locator('#submit').click();
    await page.waitForURL(`**/documents/${id}`);
    await page.getByRole('button', { name: '审核人' }).click();
    await page.getByRole('button', { name: '审核通过' }).click();
    await page.locator('.standing .state-approved').waitFor();
    const actions = (await store.documents.history(id)).map(
      (/** @type {{ action: string, role: string }} */ { action, role }) => `${role} ${action}`,
    );
    assert.deepEqual(actions.slice(-3), ['reviewer return', 'clerk submit', 'reviewer approve']);
    await page.getByRole('button', { name: '经办人' }).click();
    assert.equal((await page.goto(`/documents/${id}/edit`))?.status(), 409);
  });
  await context.close();
};
