import { strict as assert } from 'node:assert';
import { createRequire } from 'node:module';
import { triedDocuments } from '../standard/tried-documents.mjs';

const require = createRequire(import.meta.url);

/** The narrowest screen that the portal is made for: what fits here fits everywhere. */
const SIZE = { width: 360, height: 740 };

/**
 * Kinds of documents of the standard (all of them with GUITU_TEST_ALL=1), to fill in, to read and to print, one after another in one window.
 * @param {import('./portal.mjs').Portal} portal @param {import('./checks.mjs').Check} check
 */
export const kindsJourney = async ({ openContext, store, complaints }, check) => {
  console.log('\n▸ Kinds of documents');
  const started = Date.now();
  const context = await openContext(SIZE);
  const page = await context.newPage();
  /** Opens an address and tells what is wrong with its form. @param {string} path */
  const faultsOf = async (path) => {
    const before = complaints.length;
    await page.goto(path, { waitUntil: 'commit' });
    await page.locator('guitu-form .gt-form').waitFor({ state: 'attached' });
    const { wider, words } = await page.evaluate(() => {
      const root = document.documentElement;
      const form = document.querySelector('guitu-form');
      return {
        wider: root.scrollWidth - root.clientWidth,
        words: /** @type {HTMLElement | undefined} */ (form?.shadowRoot?.querySelector('.gt-form'))?.innerText ?? '',
      };
    });
    return [
      ...(wider > 0 ? [`${path}: ${wider} px too wide`] : []),
      ...(words.trim() === '' ? [`${path}: an empty form`] : []),
      ...(/\b(undefined|NaN)\b|\[object /.test(words) ? [`${path}: words are missing`] : []),
      ...complaints.slice(before).map((complaint) => `${path}: ${complaint}`),
    ];
  };
  const { documents } = require('@guitu/schemas/catalog.json');
  // What a form is like is tried in scripts/documents; here it is whether the portal has a page for it.
  const tried = triedDocuments(/** @type {{ slug: string }[]} */ (documents));
  for (const { slug } of tried) {
    await check(`${slug} opens to fill in, to read and to print, without a complaint`, async () => {
      const [stored] = (await store.documents.search({ slug, size: 1 })).rows;
      assert.ok(stored, 'there is no document of this kind');
      const faults = [];
      for (const path of [`/documents/new/${slug}`, `/documents/${stored.id}`, `/documents/${stored.id}/print`])
        faults.push(...(await faultsOf(path)));
      assert.deepEqual(faults, []);
    });
  }
  await context.close();
  console.log(`  ${tried.length} kinds in ${((Date.now() - started) / 1000).toFixed(1)} s`);
};
