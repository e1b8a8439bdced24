// Takes the six pictures of the documentation anew: `node scripts/pictures.mjs`, after `npm run build`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openPortal } from './e2e/portal.mjs';
import { root } from './run.mjs';

const folder = join(root, 'docs/public/pictures');
const SIZES = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
];

/** What one page of A4 with the margins of the portal leaves for content, in CSS pixels. */
const SHEET = { width: 794, height: 1123, margin: 53 };

/** @typedef {import('playwright').Page} Page */

mkdirSync(folder, { recursive: true });
const portal = await openPortal();
try {
  const { store, openContext } = portal;
  const idOf = async (/** @type {object} */ search) =>
    (await store.documents.search({ ...search, size: 1 })).rows[0].id;
  const agreement = await idOf({ slug: 'community-detox-agreement', state: 'approved' });
  const waiting = await idOf({ slug: 'community-detox-agreement', state: 'submitted' });
  const scorecard = await idOf({ slug: 'station-scorecard' });
  const form = (/** @type {Page} */ page) => page.locator('guitu-form .gt-form').waitFor();

  /** @type {Record<string, (page: Page) => Promise<unknown>>} */
  const scenes = {
    catalogue: (page) => page.goto('/'),
    'empty-form': async (page) => {
      await page.goto('/documents/new/community-detox-agreement');
      await form(page);
    },
    'three-errors': async (page) => {
      await page.goto(`/documents/${waiting}/edit`);
      await form(page);
      for (const [field, text] of [
        ['subject-idNumber', '519999199001010000'],
        ['period-end', '2040-01-01'],
        ['decisionNumber', ''],
      ]) {
        await page.locator(`guitu-form [id$="-${field}"]`).fill(String(text));
      }
      await page.locator('#submit').click();
      await page.locator('guitu-error-summary .gt-summary li').nth(2).waitFor();
    },
    'read-only': async (page) => {
      await page.goto(`/documents/${agreement}`);
      await form(page);
    },
    'score-sheet': async (page) => {
      await page.goto(`/documents/${scorecard}/score`);
      await page.locator('.trace').waitFor();
    },
  };

  for (const size of SIZES) {
    const context = await openContext(size);
    const page = await context.newPage();
    for (const [name, show] of Object.entries(scenes)) {
      await show(page);
      await page.screenshot({ path: join(folder, `${name}-${size.width}.png`), animations: 'disabled', caret: 'hide' });
      console.log(`${name}-${size.width}.png`);
    }
    await context.close();
  }

  const context = await openContext({ width: SHEET.width - 2 * SHEET.margin, height: SHEET.height });
  const page = await context.newPage();
  await page.emulateMedia({ media: 'print' });
  await page.goto(`/documents/${agreement}/print`);
  await form(page);
  // The margins of the paper belong to the printer; on the picture they are those of the body.
  await page.evaluate((margin) => document.body.style.setProperty('padding', `45px ${margin}px`), SHEET.margin);
  await page.setViewportSize({ width: SHEET.width, height: SHEET.height });
  // A printer would begin the next page before what does not fit; a picture would cut it through.
  await page.locator('guitu-form .gt-sheet, guitu-form .gt-table, guitu-form .gt-legend').evaluateAll((parts, end) => {
    for (const part of parts)
      if (part.getBoundingClientRect().bottom > end)
        /** @type {HTMLElement} */ (part).style.setProperty('visibility', 'hidden');
  }, SHEET.height - 45);
  await page.screenshot({ path: join(folder, 'print-a4.png'), animations: 'disabled' });
  console.log('print-a4.png');
  await context.close();
} finally {
  await portal.close();
}
