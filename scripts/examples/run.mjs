// The examples that vendors copy, each built as its README says and used by keyboard in one browser.
// Usage: node scripts/examples/run.mjs [report.json] [example …]
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { CHROMIUM_FLAGS, findChromium } from '../browser.mjs';
import { createChecks } from '../e2e/checks.mjs';
import { typeInto } from '../e2e/keyboard.mjs';
import { asModule, jquery, plain, react, vue2, vue3, withIntegrity } from './build.mjs';
import { isRefused, looksThrough, registers } from './journey.mjs';
import { JQUERY_PROBE, NONCE_SOURCE, serveExample } from './serve.mjs';

/** @typedef {import('playwright').Page} Page */
/**
 * @typedef {{ name: string, build: (out: string) => unknown, save: string, isFile?: true, sendsNothing?: true, styles?: string, scripts?: string,
 *   replace?: (text: string) => string, open?: (page: Page) => Promise<unknown>, mirror?: true, beside?: true, under?: string }} Example
 */

/** Where a portal is that shares its address with others; nothing else is answered then. */
const SUB_PATH = '/portal/guitu/';

/** @type {Example[]} */
const EXAMPLES = [
  { name: 'plain', build: plain, save: '提交', isFile: true },
  { name: 'module', build: plain, save: '提交', replace: asModule, sendsNothing: true, under: SUB_PATH },
  { name: 'jquery', build: jquery, save: 'save', replace: withIntegrity, scripts: JQUERY_PROBE },
  {
    name: 'vue-3',
    build: vue3,
    save: 'save',
    mirror: true,
    beside: true,
    under: SUB_PATH,
    open: async (page) => {
      await page.locator('#open').press('Enter');
      await typeInto(page, 'officer', '某工作人员');
    },
  },
  {
    name: 'vue-2',
    build: vue2,
    save: 'save',
    mirror: true,
    under: SUB_PATH,
    open: (page) => typeInto(page, 'officer', '某工作人员'),
  },
  {
    name: 'react',
    build: react,
    save: 'save',
    mirror: true,
    beside: true,
    styles: NONCE_SOURCE,
    open: (page) => typeInto(page, 'officer', '某工作人员'),
  },
];

const { check, finish } = createChecks();
const [report, ...wanted] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'guitu-examples-'));
const executablePath = /** @type {string} */ (await findChromium());
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });

/** @param {Example} example */
async function tryExample(example) {
  const { name, build, save, isFile, sendsNothing, styles, scripts, replace, open, mirror, beside, under } = example;
  const out = join(folder, name);
  await build(out);
  const served = await serveExample(out, { styles, scripts, replace, under });
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  /** @type {string[]} */
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    // The browser says itself that the server refused a document, as it was meant to.
    if (message.type() === 'error' && !message.text().includes('422')) faults.push(message.text());
  });
  try {
    await page.goto(isFile ? pathToFileURL(join(out, 'index.html')).href : served.url);
    await open?.(page);
    if (!isFile && !sendsNothing) await isRefused(page, check, name, save);
    await registers(page, check, name, save, beside ? () => looksThrough(page, check, name) : undefined);
    if (mirror)
      await check(`${name}: the framework follows what is typed`, async () =>
        assert.equal(await page.locator('#mirror').textContent(), '示公禁毒〔2025〕1号'),
      );
    await check(`${name}: no error and no violation of the policy`, () => assert.deepEqual(faults, []));
    const pictures = process.env['GUITU_PICTURES'];
    if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
  } finally {
    await page.close();
    served.close();
  }
}

try {
  for (const example of EXAMPLES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    await check(`${example.name}: it builds and opens`, () => tryExample(example));
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = finish(report) ? 0 : 1;
