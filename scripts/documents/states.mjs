import { fillByKeyboard } from './fill.mjs';
import { unheard } from './described.mjs';

/** @typedef {import('playwright').Page} Page */
/** @typedef {{ slug: string, example: any, asOf: string }} Trial a document with what it is to hold in the end */

const DESK = { width: 1280, height: 1024 };
/** What is left of a desk at a zoom of 400 %. */
const ZOOMED = { width: 320, height: 256 };
/** A sheet of A4 between its margins. */
const SHEET = { width: 643, height: 1000 };

/** @param {Page} page @param {string} expression @returns {Promise<any>} */
const ask = (page, expression) => page.evaluate(expression);

/** @param {Page} page @param {object} properties */
const open = (page, properties) =>
  page.evaluate((given) => /** @type {any} */ (window).trial.open(given), /** @type {any} */ (properties));

/** What axe finds wrong. @param {Page} page @returns {Promise<string[]>} */
const barriers = (page) => ask(page, 'trial.barriers()');

/** What is wrong with the form on the page, at a desk and zoomed in. @param {Page} page */
const faults = async (page) => {
  const wide = [...(await barriers(page)), ...(await unheard(page)), ...(await ask(page, 'trial.faults()'))];
  await page.setViewportSize(ZOOMED);
  const narrow = /** @type {string[]} */ (await ask(page, 'trial.settled().then(() => trial.faults())'));
  await page.setViewportSize(DESK);
  return [...wide, ...narrow.map((fault) => `zoomed in: ${fault}`)];
};

/**
 * Everything that is asked of every document, in one page: each is a sentence and the faults that speak against it.
 * @type {readonly (readonly [sentence: string, faultsOf: (page: Page, trial: Trial) => Promise<string[]>])[]}
 */
export const QUESTIONS = [
  [
    'is whole when it is empty',
    async (page, { slug, asOf }) => {
      await open(page, { document: slug, asOf });
      return faults(page);
    },
  ],
  [
    'tells its errors when it is submitted empty',
    async (page) => {
      const outcome = await ask(page, 'trial.submit()');
      return [...(outcome === 'invalid' ? [] : [`it is ${outcome}`]), ...(await faults(page))];
    },
  ],
  [
    'is filled in by keyboard alone, and then valid',
    async (page, { slug, example, asOf }) => {
      // The page chooses the profile; nobody types it.
      await open(page, { document: slug, asOf, value: { header: { profile: example.header.profile } } });
      // A window so small shows the rows of a grid as cards, whose arrows go from field to field.
      if (!(await ask(page, 'trial.hasGrid()'))) await page.setViewportSize(ZOOMED);
      const different = await fillByKeyboard(page, example);
      await page.keyboard.press('Enter');
      const outcome = await ask(page, 'trial.submitted()');
      await page.setViewportSize(DESK);
      return [...different, ...(outcome === 'valid' ? [] : [`submitting it by Enter gave: ${outcome}`])];
    },
  ],
  ['is whole when it is filled in', (page) => faults(page)],
  [
    'is read without barriers',
    async (page, { slug, example, asOf }) => {
      await open(page, { document: slug, value: example, asOf, mode: 'readonly' });
      return faults(page);
    },
  ],
  [
    'is on paper with all its values',
    async (page, { slug, example, asOf }) => {
      await open(page, { document: slug, value: example, asOf, mode: 'print' });
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize(SHEET);
      const found = [
        ...(await ask(page, 'trial.settled().then(() => trial.faults())')),
        ...(await page.evaluate((value) => /** @type {any} */ (window).trial.missingOnPaper(value), example)),
      ];
      await page.emulateMedia({ media: null });
      await page.setViewportSize(DESK);
      return found;
    },
  ],
];

/** @param {import('playwright').Browser} browser @param {string} origin */
export const openPage = async (browser, origin) => {
  const context = await browser.newContext({ viewport: DESK, locale: 'zh-CN' });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  await page.goto(origin);
  await page.waitForFunction('window.trial');
  return page;
};
