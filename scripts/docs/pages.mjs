import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.mjs';

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** One page of every kind. */
const PAGES = [
  '',
  'en/',
  'guide/vendors.html',
  'guide/portals.html',
  'guide/standards.html',
  'guide/readers.html',
  'guide/command-line.html',
  'en/guide/vendors.html',
  'documents/',
  'documents/community-detox-agreement.html',
  'documents/drug-test-ledger.html',
  'en/documents/station-scorecard.html',
  'codelists/',
  'codelists/detox-measure.html',
  'codelists/division.html',
  'profiles/',
  'profiles/330100.html',
  'en/profiles/500000.html',
  'registers/errors.html',
  'registers/facts.html',
  'registers/instruments.html',
  'registers/composed.html',
  'registers/rubrics.html',
  'registers/mappings.html',
  'en/registers/mappings.html',
  'registers/glossary.html',
  'en/registers/glossary.html',
  'reference/expressions.html',
  'reference/rubrics.html',
  'decisions/',
  'decisions/0004-precompiled-validators.html',
  'en/decisions/',
  'api/',
  'en/api/',
  'api/@guitu/core/index/functions/loadDocument.html',
];

/** What the search must find, and in which page. @type {[home: string, words: string, page: RegExp][]} */
const SEARCHES = [
  ['', '诊断评估', /./],
  ['', '社区戒毒', /documents\/community-detox/],
  ['', '尿检', /documents\/drug-test/],
  ['', '期限计算依据', /documents\/community-detox-agreement/],
  ['', 'gate-duplicate-key', /registers\/errors/],
  ['en/', 'community detox', /en\//],
];

const FORM = 'guitu-form';

/** @typedef {[title: string, faults: string[]]} Result */

/** A page that notes what goes wrong on it. @param {import('playwright').Browser} browser @param {string} origin @param {number} width */
const watched = async (browser, origin, width) => {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  /** @type {string[]} */
  const faults = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on(
    'request',
    (request) =>
      !/^(data|blob):/.test(request.url()) &&
      !request.url().startsWith(origin) &&
      faults.push(`outside request: ${request.url()}`),
  );
  return { page, faults, close: () => context.close() };
};

/** What axe finds in the content; the frame around it is VitePress's own. Runs in the page. @returns {Promise<string[]>} */
const barriers = async () => {
  const { violations } = await /** @type {any} */ (window).axe.run('.VPContent', {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  });
  return violations.map((/** @type {any} */ { id, nodes }) => `barrier: ${id} at ${nodes[0].target.join(' ')}`);
};

/**
 * Opens a page and waits until it is whole and has come alive. A quiet network alone says neither: a page of a megabyte
 * is still being read then, and a link just begun has no name yet.
 * @param {import('playwright').Page} page
 * @param {string} address
 */
const whole = async (page, address) => {
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(() => /** @type {any} */ (document.querySelector('#app'))?.__vue_app__ !== undefined);
};

/** @param {import('playwright').Browser} browser @param {string} origin @param {string} path @param {number} width @returns {Promise<Result>} */
const opens = async (browser, origin, path, width) => {
  const { page, faults, close } = await watched(browser, origin, width);
  await whole(page, `${origin}/${path}`);
  const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  if (Number(wide) > Number(room)) faults.push(`wider than the window: ${wide} of ${room} px`);
  await page.evaluate(axe);
  faults.push(...(await page.evaluate(barriers)));
  if ((await page.locator('h1').count()) !== 1) faults.push('not one heading of the first level');
  await close();
  return [`/${path} opens at ${width} px`, faults];
};

/** @param {import('playwright').Page} page */
const controls = (page) => page.locator(FORM).locator('input, select, textarea');

/** @param {import('playwright').Browser} browser @param {string} origin @param {string} path @returns {Promise<Result>} */
const showsForm = async (browser, origin, path) => {
  const { page, faults, close } = await watched(browser, origin, 1280);
  await page.goto(`${origin}/${path}`);
  await controls(page).first().waitFor();
  if ((await controls(page).count()) < 10) faults.push('hardly any control');
  await close();
  return [`/${path} shows its form`, faults];
};

/** Opens an example, has it checked, and turns to paper. @param {import('playwright').Browser} browser @param {string} origin @param {string} path @returns {Promise<Result>} */
const worksForm = async (browser, origin, path) => {
  const { page, faults, close } = await watched(browser, origin, 1280);
  await page.goto(`${origin}/${path}`);
  await controls(page).first().waitFor();
  await page
    .locator(FORM)
    .getByRole('button', { name: /^(提交|Submit)$/ })
    .click();
  await page.locator('.live-verdict', { hasText: /无效|invalid/ }).waitFor();
  await page.locator('.live-content select').selectOption('full');
  await page.waitForFunction(
    (tag) => /** @type {any} */ (document.querySelector(tag))?.value?.header?.number !== undefined,
    FORM,
  );
  await page
    .locator(FORM)
    .getByRole('button', { name: /^(提交|Submit)$/ })
    .click();
  await page.locator('.live-verdict', { hasText: /结论：有效|Verdict: valid/ }).waitFor();
  await page.locator('.live-tools input[value=print]').check();
  await page.waitForFunction(
    (tag) =>
      /** @type {any} */ (document.querySelector(tag))?.shadowRoot?.querySelectorAll('input, select, textarea')
        .length === 0,
    FORM,
  );
  await close();
  return [`/${path} refuses an empty form, accepts the full example, and shows it as paper`, faults];
};

/** @param {import('playwright').Browser} browser @param {string} origin @param {typeof SEARCHES[number]} search @returns {Promise<Result>} */
const finds = async (browser, origin, [home, words, wanted]) => {
  const { page, faults, close } = await watched(browser, origin, 1280);
  await whole(page, `${origin}/${home}`);
  await page.keyboard.press('Control+k');
  await page.locator('#localsearch-input').fill(words);
  const results = page.locator('#localsearch-list a.result');
  try {
    await results.first().waitFor({ timeout: 10_000 });
    const links = await results.evaluateAll((all) => all.map((one) => String(one.getAttribute('href'))));
    if (!links.some((link) => wanted.test(link))) faults.push(`found only ${links.join(' ')}`);
  } catch {
    faults.push('nothing was found');
  }
  await close();
  return [`the search of /${home} finds ${words}`, faults];
};

/** The HTML of a README, as a page of the repository. @param {import('playwright').Browser} browser @param {string} origin @param {string} path @returns {Promise<Result>} */
const readmePage = async (browser, origin, path) => {
  const { page, faults, close } = await watched(browser, origin, 1280);
  const html = /^```html\n([\s\S]*?)^```/m.exec(readFileSync(join(root, path), 'utf8'))?.[1] ?? '';
  await page.route(`${origin}/readme.html`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto(`${origin}/readme.html`);
  await controls(page).first().waitFor();
  await close();
  return [`the HTML of ${path} shows the form`, faults.filter((fault) => !fault.includes('favicon'))];
};

/**
 * @param {import('playwright').Browser} browser
 * @param {string} origin where the site is served
 * @param {string} repository where the files of the repository are served
 * @returns {Promise<Result[]>}
 */
export const checkPages = async (browser, origin, repository) => {
  /** @type {(() => Promise<Result>)[]} */
  const checks = [
    ...PAGES.flatMap((path) => [1280, 360].map((width) => () => opens(browser, origin, path, width))),
    ...['', 'en/', 'forms/drug-test-record.html'].map((path) => () => showsForm(browser, origin, path)),
    ...['forms/community-detox-agreement.html', 'en/forms/staffing-plan.html'].map(
      (path) => () => worksForm(browser, origin, path),
    ),
    ...SEARCHES.map((search) => () => finds(browser, origin, search)),
    ...['README.md', 'README.zh-CN.md'].map((path) => () => readmePage(browser, repository, path)),
  ];
  /** @type {Result[]} */
  const results = [];
  let next = 0;
  const work = async () => {
    for (let index = next++; index < checks.length; index = next++) {
      const check = checks[index];
      if (check)
        results[index] = await check().catch((error) => [
          `check ${index + 1}`,
          [String(error.message).split('\n').slice(0, 3).join(' ')],
        ]);
    }
  };
  await Promise.all([work(), work(), work()]);
  return results;
};
