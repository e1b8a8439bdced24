import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { countPages } from './pdf.mjs';

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** @typedef {{ width: number, height: number }} Size @type {[desk: Size, telephone: Size]} */
const SIZES = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
];

/** @param {import('playwright').Page} page @param {string} path */
const open = async (page, path) => {
  await page.goto(path);
  if ((await page.locator('guitu-form').count()) > 0) await page.locator('guitu-form .gt-form').waitFor();
  // What is folded has to be as sound as what is not.
  await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
  await page.evaluate(axe);
};

/** What is wrong with the page as wide as it is now. @param {import('playwright').Page} page @returns {Promise<string[]>} */
const faultsOf = (page) =>
  page.evaluate(async () => {
    // What follows the width is drawn in the next frame.
    await new Promise((resolve) => window.requestAnimationFrame(() => window.requestAnimationFrame(resolve)));
    const { scrollWidth, clientWidth } = document.documentElement;
    // @ts-expect-error axe is put onto the page above
    const { violations } = await window.axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return [
      ...(scrollWidth === clientWidth ? [] : [`${scrollWidth - clientWidth} px too wide`]),
      ...violations.map(
        (/** @type {any} */ { id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map((/** @type {any} */ { target }) => target.flat().join(' '))
            .join(' | ')}`,
      ),
    ];
  });

/**
 * Every kind of page at two sizes: accessible, no wider than the screen, nothing from elsewhere.
 * @param {import('./portal.mjs').Portal} portal @param {import('./checks.mjs').Check} check
 */
export const pagesJourney = async ({ openContext, store, origins, complaints, faults, address }, check) => {
  console.log('\n▸ Every kind of page');
  const idOf = async (/** @type {object} */ search) =>
    (await store.documents.search({ ...search, size: 1 })).rows[0].id;
  const idOfPerson = async (/** @type {string} */ text) => (await store.people.search({ text, size: 1 })).rows[0].id;
  const [agreement, waiting, draft, scorecard, appraisal, person, community, isolated] = [
    await idOf({ slug: 'community-detox-agreement', state: 'approved' }),
    await idOf({ state: 'submitted' }),
    await idOf({ state: 'draft' }),
    await idOf({ slug: 'station-scorecard' }),
    await idOf({ slug: 'comprehensive-diagnostic-assessment' }),
    await idOfPerson('P-519999-8001'),
    await idOfPerson('P-519999-1001'),
    await idOfPerson('P-519999-1002'),
  ];
  const pages = {
    catalogue: '/',
    documents: '/documents',
    'nothing found': '/documents?kind=notice&state=returned',
    people: '/people',
    person: `/people/${person}`,
    'person in community detox': `/people/${community}?asOf=2024-10-01`,
    'the same by a schedule, in English': `/people/${community}?asOf=2026-10-01&schedule=xianyou-2012&lang=en`,
    'person released from isolation': `/people/${isolated}?asOf=2024-10-01`,
    'person on a day before everything': `/people/${isolated}?asOf=2000-01-01`,
    'empty form': `/documents/new/community-detox-agreement?person=${person}`,
    'document to read': `/documents/${agreement}`,
    'document to change': `/documents/${waiting}/edit`,
    version: `/documents/${agreement}/versions/1`,
    'document to print': `/documents/${agreement}/print`,
    'draft to print': `/documents/${draft}/print`,
    'score sheet': `/documents/${scorecard}/score`,
    'score sheet of a person, in English': `/documents/${appraisal}/score?lang=en`,
    indicators: '/indicators?from=2024-01-01&to=2024-12-31&staffing=staffing-hangzhou-2013',
    'indicators for publication, in English': '/indicators?from=2024-01-01&to=2024-12-31&publish=yes&lang=en',
    'indicators of an empty period': '/indicators?from=2000-01-01&to=2000-12-31',
    'page that is not there': '/nowhere',
  };
  const context = await openContext(SIZES[0]);
  const page = await context.newPage();
  for (const [turn, [name, path]] of Object.entries(pages).entries()) {
    // A page is opened once and then grows or shrinks, as a window does: every other one is opened narrow.
    const [opened, changed] = turn % 2 === 0 ? SIZES : [...SIZES].reverse();
    await page.setViewportSize(opened);
    for (const size of [opened, changed])
      await check(`${name} at ${size.width} px: no axe violation, no sideways scrolling`, async () => {
        if (size === opened) await open(page, path);
        else await page.setViewportSize(size);
        assert.deepEqual(await faultsOf(page), []);
      });
  }
  await context.close();

  await printedPages({ openContext, store }, check);

  await check('pages of people are confidential, uncached and name nobody in their address', async () => {
    const answer = await fetch(`${address}/people/${person}`);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.equal(answer.headers.get('referrer-policy'), 'no-referrer');
    assert.match(answer.headers.get('set-cookie') ?? '', /HttpOnly; SameSite=Lax/);
    const words = await answer.text();
    assert.match(words, /《戒毒条例》第七条/);
    assert.doesNotMatch(words, /519999\d{12}/, 'no identity number in lists');
  });

  await check('no page asked anything of anybody else', () => assert.deepEqual([...origins], [address]));
  await check('the policy was never broken and no page complained', () => assert.deepEqual(complaints, []));
  await check('the server met no internal fault', () => assert.deepEqual(faults, []));
};

/** @param {Pick<import('./portal.mjs').Portal, 'openContext' | 'store'>} portal @param {import('./checks.mjs').Check} check */
const printedPages = async ({ openContext, store }, check) => {
  const context = await openContext();
  const page = await context.newPage();
  for (const { slug, title } of require('@guitu/schemas/catalog.json').documents) {
    if (require(`@guitu/schemas/documents/${slug}/layout.json`).print?.pages === undefined) continue;
    await check(`the fullest example of ${slug} prints on its stated number of A4 pages`, async () => {
      const value = require(`@guitu/schemas/documents/${slug}/examples/full.json`);
      const { id } = value.header;
      await store.documents.create({
        id,
        slug,
        number: null,
        title: title.zh,
        subject: null,
        body: JSON.stringify(value),
        intent: 'submit',
        role: 'clerk',
        at: new Date(),
      });
      await page.goto(`/documents/${id}/print`);
      await page.locator('guitu-form .gt-form').waitFor();
      const stated = Number(/按版式为 (\d+) 页/.exec(await page.locator('.print-bar').innerText())?.[1]);
      assert.equal(countPages(await page.pdf({ preferCSSPageSize: true })).pages, stated);
    });
  }
  await context.close();
};
