import { strict as assert } from 'node:assert';
import { press, tabTo } from './keyboard.mjs';
import { countPages } from './pdf.mjs';

/** A4 upright, in points. */
const A4 = { width: 595, height: 842 };

/**
 * The answers that documents give: a person's page, a score sheet and indicators, by keyboard alone, without scripts, on paper.
 * @param {import('./portal.mjs').Portal} portal @param {import('./checks.mjs').Check} check
 */
export const answersJourney = async ({ openContext, store }, check) => {
  console.log('\n▸ Answers');
  const { rows: people } = await store.people.search({ text: 'P-519999-1001', size: 1 });
  const person = `/people/${people[0].id}`;
  const { rows } = await store.documents.search({ slug: 'station-scorecard', size: 1 });
  const score = `/documents/${rows[0].id}/score`;
  const indicators = '/indicators?from=2024-01-01&to=2024-12-31';
  const context = await openContext();
  const page = await context.newPage();

  await check('a person’s page is asked for another day and a schedule by keyboard', async () => {
    await page.goto(`${person}?asOf=2024-10-01`);
    await tabTo(page, 'asOf');
    // A date field is typed in parts; Chromium shows month, day and year here.
    await page.keyboard.type('03102024');
    for (let part = 0; part < 9 && (await page.evaluate(() => document.activeElement?.tagName)) !== 'SELECT'; part += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await Promise.all([page.waitForURL(/asOf=2024-03-10&schedule=[a-z0-9-]+/), pressShow(page)]);
    assert.match(await page.locator('main').innerText(), /社区戒毒（待报到）/);
    assert.match(await page.locator('#due ~ *, .dues').allInnerTexts().then(String), /到执行地报到/);
  });

  await check('what is due is reached and begun by keyboard, with the person filled in', async () => {
    await page.goto(`${person}?asOf=2024-03-10`);
    await press(page, '#due');
    await tabTo(page, `/documents/new/reporting-registration?person=${people[0].id}`);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/documents/new/reporting-registration?*');
    await page.locator('guitu-form .gt-form').waitFor();
    assert.equal(await page.locator('guitu-form [id$="-subject-name"]').inputValue(), '某壬');
  });

  await check('folded parts open by keyboard', async () => {
    await page.goto(`${person}?asOf=2024-10-01`);
    const fold = page.locator('.dues-done');
    const summary = fold.locator('> summary');
    for (let step = 0; step < 200 && !(await summary.evaluate((node) => node === document.activeElement)); step += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await fold.locator('table').waitFor({ state: 'visible' });
  });

  await check('a calendar comes down with what is due', async () => {
    const answer = await context.request.get(`${person}/due.ics?asOf=2024-10-01&schedule=xianyou-2012`);
    assert.match(answer.headers()['content-type'] ?? '', /^text\/calendar/);
    assert.match(await answer.text(), /BEGIN:VEVENT/);
  });

  await check('indicators are asked for another period, and their evidence is opened, by keyboard', async () => {
    await page.goto(indicators);
    await tabTo(page, 'from');
    await page.keyboard.type('07012024');
    await Promise.all([page.waitForURL(/from=2024-07-01&to=2024-12-31/), pressShow(page)]);
    const fold = page.locator('.evidence').first();
    for (
      let step = 0;
      step < 60 && !(await fold.locator('summary').evaluate((node) => node === document.activeElement));
      step += 1
    )
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await fold.locator('a').first().waitFor({ state: 'visible' });
  });

  await check('the chart keeps its figures in forced colours, and each bar is as long as it says', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(indicators);
    const fillOf = (/** @type {string} */ part) =>
      page
        .locator(part)
        .first()
        .evaluate((drawn) => window.getComputedStyle(drawn).fill);
    assert.equal(await fillOf('.chart .bar-solid'), await fillOf('.chart text'), 'bars stand out as words do');
    const widthOf = async (/** @type {string} */ part) => (await page.locator(part).first().boundingBox())?.width ?? 0;
    const share = (await widthOf('.chart > svg > .bar')) / (await widthOf('.chart .track'));
    const figure = parseFloat(await page.locator('.chart .bar-value').first().innerHTML());
    assert.ok(Math.abs(share * 100 - figure) < 0.5, `${share} for ${figure}%`);
    await page.emulateMedia({ forcedColors: null });
  });

  await check('all print on A4 with every line, and without what is for the screen', async () => {
    for (const path of [`${person}?asOf=2024-10-01`, score, indicators]) {
      await page.goto(path);
      const { pages, width, height } = countPages(await page.pdf({ preferCSSPageSize: true }));
      assert.deepEqual({ width, height }, A4);
      assert.ok(pages >= 1 && pages <= 20, `${pages} pages`);
      await page.emulateMedia({ media: 'print' });
      for (const part of ['.masthead', '.ask', '.acts', '.fill-for'])
        assert.equal(await page.locator(part).filter({ visible: true }).count(), 0, part);
      assert.ok((await page.locator('table').filter({ visible: true }).count()) > 0);
      await page.emulateMedia({ media: null });
    }
  });
  await context.close();

  await check('all say everything without scripts', async () => {
    const plain = await openContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(`${person}?asOf=2024-10-01`);
    const words = await still.locator('main').innerText();
    for (const part of ['社区戒毒（执行中）', '2027-03-14', '再有 2 次达到界限', '期满解除', '可以提出异议'])
      assert.ok(words.includes(part), part);
    await still.goto(score);
    assert.match(await still.locator('main').innerText(), /逐项计算[\s\S]*采用的事实/);
    await still.goto(indicators);
    assert.match(await still.locator('main').innerText(), /执行率[\s\S]*文书所填/);
    await plain.close();
  });
};

/** Tabs to the button that shows the page anew and presses it. @param {import('playwright').Page} page */
const pressShow = async (page) => {
  for (let step = 0; step < 20; step += 1) {
    if (
      await page.evaluate(() => document.activeElement?.closest('.ask') && document.activeElement.tagName === 'BUTTON')
    )
      break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
};
