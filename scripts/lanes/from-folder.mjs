import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../run.mjs';

const SLUG = 'community-detox-agreement';

/** A page as somebody writes it by hand: three scripts from the published package and one tag. @param {(path: string) => string} url */
const html = (url) => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>归途</title>
<script src="${url('dist/guitu.js')}"></script>
<script src="${url(`doc/${SLUG}.js`)}"></script>
<script src="${url('doc/codelist-division.js')}"></script></head>
<body><guitu-form document="${SLUG}"></guitu-form></body></html>`;

/**
 * Opens a page from a folder, without any server, and uses its form.
 * @param {import('playwright').Browser} browser
 * @returns {Promise<[cases: { name: string, error: string | null }[], faults: string[]]>}
 */
export const fromFolder = async (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'guitu-folder-'));
  /** @type {string[]} */
  const faults = [];
  try {
    writeFileSync(
      join(folder, 'page.html'),
      html((path) => pathToFileURL(join(root, 'packages/elements', path)).href),
    );
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    await page.goto(pathToFileURL(join(folder, 'page.html')).href);
    await page.getByRole('button', { name: '提交' }).click();
    const summary = page.getByRole('heading', { name: /有 \d+ 处需要修改/ });
    await summary.waitFor({ timeout: 15_000 });
    const division = page.getByRole('combobox').first();
    await division.fill('bjs');
    await page
      .getByRole('option', { name: /北京市/ })
      .first()
      .waitFor({ timeout: 15_000 });
    await page.close();
    return [[{ name: 'a form opened from a folder checks and searches', error: null }], faults];
  } catch (error) {
    return [
      [{ name: 'a form opened from a folder checks and searches', error: String(error).split('\n')[0] ?? '' }],
      faults,
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/**
 * Opens every element from a folder, in a page with two scripts and no server.
 * @param {{ goto: (url: string) => Promise<unknown>, evaluate: (code: any) => Promise<any> }} page
 * @param {string} script the cases @param {string} wait what the page is asked for
 * @returns {Promise<import('./report.js').LaneReport>}
 */
export const elementsFromFolder = async (page, script, wait) => {
  const folder = mkdtempSync(join(tmpdir(), 'guitu-folder-'));
  try {
    writeFileSync(join(folder, 'cases.js'), script);
    const all = pathToFileURL(join(root, 'packages/elements/dist/guitu-all.js')).href;
    writeFileSync(
      join(folder, 'page.html'),
      `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>归途</title>
<script src="${all}" defer></script><script src="cases.js" defer></script></head><body></body></html>`,
    );
    await page.goto(pathToFileURL(join(folder, 'page.html')).href);
    return await page.evaluate(wait);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
