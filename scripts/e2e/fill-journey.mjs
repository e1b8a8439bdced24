import { strict as assert } from 'node:assert';
import { residentIdCheckCharacter } from '@guitu/core';
import { chooseIn, composeInto, focused, press, tabTo, typeInto } from './keyboard.mjs';
import { countPages } from './pdf.mjs';

const ID_DIGITS = '51999919900101701';
const RIGHT_ID = ID_DIGITS + residentIdCheckCharacter(ID_DIGITS);
const WRONG_ID = ID_DIGITS + (RIGHT_ID.endsWith('0') ? '1' : '0');

/**
 * One agreement from the catalogue to paper, with the keyboard alone.
 * @param {import('./portal.mjs').Portal} portal @param {import('./checks.mjs').Check} check
 */
export const fillJourney = async ({ openContext, database }, check) => {
  console.log('\n▸ Filling in an agreement by keyboard');
  const context = await openContext();
  const page = await context.newPage();
  let id = '';

  await check('the catalogue leads to an empty form', async () => {
    await page.goto('/');
    await press(page, '/documents/new/community-detox-agreement');
    await page.locator('guitu-form .gt-form').waitFor();
    id = await page.evaluate(() => JSON.parse(document.getElementById('saving')?.textContent ?? '{}').id);
    assert.match(id, /^[0-9a-f-]{36}$/);
  });

  await check('a composition is shown while it lasts and becomes the value when it ends', async () => {
    await typeInto(page, '/subject/personId', 'P-519999-9001');
    await composeInto(page, '/subject/name', ['m', 'mou', 'mou yan', '某演'], '某演示');
    assert.equal(await valueOf(page, '/subject/name'), '某演示');
  });

  await check('every field is reached and filled by keyboard', async () => {
    await tabTo(page, '/subject/sex');
    await page.keyboard.press('ArrowDown');
    await typeInto(page, '/subject/birthDate', '1990-01-01');
    await chooseIn(page, '/subject/idType', '111');
    await typeInto(page, '/subject/idNumber', WRONG_ID);
    await chooseIn(page, '/subject/measureType', 'community-detox');
    await composeInto(page, '/partyA/name', ['示', '示例'], '示例县示例一镇人民政府');
    await typeInto(page, '/decisionNumber', '示公禁毒〔2026〕901号');
    await typeInto(page, '/executionPlace/divisionCode', '519999');
    await composeInto(page, '/executionPlace/detail', ['示', '示例路'], '示例路1号');
    await typeInto(page, '/termBasis/firstReportedOn', '2026-03-10');
    await typeInto(page, '/termBasis/creditedDays', '30');
    await typeInto(page, '/period/start', '2026-03-10');
    await typeInto(page, '/period/end', '2029-03-10');
    await typeInto(page, '/effectiveOn', '2026-03-10');
    await chooseIn(page, '/agreementStatus', 'active');
    await press(page, '/measures_add');
    await chooseIn(page, '/measures/0/kind', 'drug-knowledge-guidance');
    await press(page, '/rulesToObserve_add');
    await composeInto(page, '/rulesToObserve/0', ['按', '按要求'], '按公安机关的要求接受检测。');
    await typeInto(page, '/testPlan/frequency', 'monthly');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await composeInto(page, '/testPlan/place', ['示例'], '示例一镇卫生院');
    await composeInto(page, '/leaveRule', ['离开'], '离开本县三日以上的，事先书面报告。');
    await press(page, '/supportGroup_add');
    await chooseIn(page, '/supportGroup/0/role', 'full-time-worker');
    await composeInto(page, '/supportGroup/0/name', ['某工'], '某工作人员');
    await composeInto(page, '/breachLiability', ['违反'], '违反协议的给予批评教育；严重违反的报告公安机关依法处理。');
    await typeInto(page, '/severeBreach/testRefusalTimes', '3');
    await typeInto(page, '/severeBreach/unauthorisedLeaveTimes', '3');
    await typeInto(page, '/severeBreach/absentDaysOver', '30');
    await tabTo(page, '/severeBreach/explained');
    await page.keyboard.press('Space');
    await composeInto(page, '/privacyNotice/handler', ['示例县'], '示例县示例一镇人民政府');
    await composeInto(page, '/privacyNotice/purpose', ['履行'], '履行社区戒毒管理和帮助职责。');
    await composeInto(page, '/privacyNotice/necessity', ['检测'], '检测和走访需要使用本人信息。');
    await typeInto(page, '/privacyNotice/informedOn', '2026-03-10');
    await sign(page, 0, 'organisation-seal', '示例县示例一镇人民政府');
    await sign(page, 1, 'person', '某演示');
  });

  await check('the wrong number and the end that the basis of the term does not allow are told', async () => {
    await tabTo(page, 'submit');
    await page.keyboard.press('Enter');
    await page.locator('guitu-error-summary .gt-summary a').first().waitFor();
    const words = await page.locator('guitu-error-summary .gt-summary').innerText();
    assert.match(words, /证件号码/);
    assert.match(words, /止日/);
    assert.equal(await page.locator('guitu-error-summary .gt-summary a').count(), 2, words);
    assert.ok(page.url().includes('/documents/new/'), 'the form stays open');
  });

  await check('the summary leads to each field, and correcting it takes the error away', async () => {
    await correct(page, '证件号码', '/subject/idNumber', RIGHT_ID);
    await correct(page, '止日', '/period/end', '2029-02-08');
    await page.locator('guitu-error-summary .gt-summary a').first().waitFor({ state: 'detached' });
  });

  await check('the parts stand beside the form, and all answers are looked through before submission', async () => {
    assert.deepEqual(
      (await page.locator('guitu-steps .gt-step').allInnerTexts()).filter((text) => /签订双方|签名/.test(text)).length,
      2,
    );
    await press(page, 'look');
    const review = page.locator('guitu-review .gt-form');
    await review.getByText('示公禁毒〔2026〕901号').waitFor();
    assert.match(await review.innerText(), /某演示/);
    // Folded again, it is not there any more, and the focus is where it was.
    await page.locator('#look').focus();
    await page.keyboard.press('Enter');
    await review.waitFor({ state: 'detached' });
    assert.equal(await focused(page), 'look');
  });

  await check('the corrected document is submitted and opens to be read', async () => {
    await tabTo(page, 'submit');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/documents/${id}`);
    await page.locator('guitu-form .gt-form').waitFor();
    const words = await page.locator('guitu-form .gt-form').innerText();
    for (const text of ['某演示', RIGHT_ID, '2029年2月8日', '示公禁毒〔2026〕901号'])
      assert.ok(words.includes(text), `${text} is shown`);
    assert.equal(
      await page.locator('guitu-form input, guitu-form textarea, guitu-form select').count(),
      0,
      'nothing can be changed',
    );
  });

  await check('the row stands in the database as it was filled in', async () => {
    const [row] = await database.query(
      'select d.slug, d.state, d.revision, p.name, v.body from documents d join people p on p.id = d.person join document_versions v on v.document = d.id where d.id = $1',
      [id],
    );
    assert.deepEqual(
      [row.slug, row.state, row.revision, row.name],
      ['community-detox-agreement', 'submitted', 1, '某演示'],
    );
    assert.equal(row.body.subject.idNumber, RIGHT_ID);
    assert.deepEqual(row.body.termBasis, { firstReportedOn: '2026-03-10', creditedDays: 30 });
  });

  await check('it is found by name and number, and neither stands in the address', async () => {
    await page.goto('/documents');
    for (const words of ['某演示', '社区戒毒协议书']) {
      await page.getByLabel('姓名、文号或标题').fill(words);
      await page.getByRole('button', { name: '查找' }).click();
      await page.locator(`a[href="/documents/${id}"]`).waitFor();
      assert.match(page.url(), /\/documents\?search=[0-9a-f-]{36}$/);
    }
  });

  await check('it is printed on two sheets of A4, and the page names those of the fullest example', async () => {
    await page.goto(`/documents/${id}`);
    await press(page, `/documents/${id}/print`);
    await page.locator('guitu-form .gt-form').waitFor();
    const stated = Number(/按版式为 (\d+) 页/.exec(await page.locator('.print-bar').innerText())?.[1]);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const { pages, width, height } = countPages(pdf);
    assert.deepEqual([width, height], [595, 842], 'A4');
    // This agreement says less than the fullest example, whose pages another journey counts.
    assert.deepEqual({ pages, stated }, { pages: 2, stated: 3 });
  });
  await context.close();
};

/** @param {import('playwright').Page} page @param {string} path */
const valueOf = (page, path) =>
  page.evaluate((pointer) => /** @type {any} */ (document.querySelector('guitu-form')).getValue(pointer), path);

/** @param {import('playwright').Page} page @param {number} row @param {string} role @param {string} name */
const sign = async (page, row, role, name) => {
  await press(page, '/signatures_add');
  await chooseIn(page, `/signatures/${row}/role`, role);
  await typeInto(page, `/signatures/${row}/name`, name);
  await typeInto(page, `/signatures/${row}/signedOn`, '2026-03-10');
};

/** Follows a link of the summary, types the right value and comes back to the summary's next link. @param {import('playwright').Page} page @param {string} label @param {string} path @param {string} text */
const correct = async (page, label, path, text) => {
  await page.locator('guitu-error-summary .gt-summary a', { hasText: label }).focus();
  await page.keyboard.press('Enter');
  const place = await focused(page);
  assert.ok(place.endsWith(path.slice(1).replace(/\//g, '-')), `${label} has the focus, not ${place}`);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
};
