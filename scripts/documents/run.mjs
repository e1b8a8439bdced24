// Every document of the standard in a real browser, as a person meets it. `node scripts/documents/run.mjs [report.json] [slug…]`:
// with GUITU_TEST_ALL=1 all documents, else a few that have every kind of field between them.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { chromium } from 'playwright';
import { CHROMIUM_FLAGS, findShell } from '../browser.mjs';
import { createChecks } from '../e2e/checks.mjs';
import { AS_OF } from '../standard/coverage/as-of.mjs';
import { serveTrial } from './serve.mjs';
import { smallCover } from './small-cover.mjs';
import { QUESTIONS, openPage } from './states.mjs';

const require = createRequire(import.meta.url);
const words = process.argv.slice(2);
const file = words.find((word) => word.endsWith('.json'));
const named = words.filter((word) => !word.endsWith('.json'));

/** @type {{ documents: { slug: string }[] }} */
const { documents } = require('@guitu/schemas/catalog.json');
const all = documents.map(({ slug }) => slug);
/** A few documents that stand for all. */
const someSlugs = async () =>
  smallCover(await Promise.all(all.map((slug) => import(`../../packages/core/documents/${slug}.js`))));
const slugs = named.length > 0 ? named : process.env['GUITU_TEST_ALL'] === '1' ? all : await someSlugs();

/** @param {string} slug */
const exampleOf = (slug) =>
  JSON.parse(readFileSync(require.resolve(`@guitu/schemas/documents/${slug}/examples/full.json`), 'utf8'));

/** Seconds that opening the browser may take, and each document, on a machine with other work. */
const MOST_SECONDS = { start: 120, document: 60 };
// A browser that hangs must not hold up everything else.
setTimeout(
  () => {
    console.error('The documents did not end in time.');
    process.exit(1);
  },
  (MOST_SECONDS.start + slugs.length * MOST_SECONDS.document) * 1000,
).unref();
const { check, finish } = createChecks();
const started = Date.now();
const { origin, close } = await serveTrial();
const browser = await chromium.launch({ executablePath: await findShell(), args: CHROMIUM_FLAGS });
/** What is still to be tried; each page takes the next one. */
const left = [...slugs];
const tryDocuments = async () => {
  const page = await openPage(browser, origin);
  /** @type {string[]} */
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  for (let slug = left.shift(); slug !== undefined; slug = left.shift()) {
    const trial = { slug, example: exampleOf(slug), asOf: AS_OF };
    for (const [sentence, faultsOf] of QUESTIONS)
      await check(`${slug} ${sentence}`, async () => {
        const faults = await faultsOf(page, trial);
        assert.deepEqual([...faults, ...complaints.splice(0)], []);
      });
  }
};
try {
  await Promise.all(Array.from({ length: Math.min(slugs.length, availableParallelism() + 1) }, tryDocuments));
} finally {
  await browser.close();
  close();
}
console.log(`  ${slugs.length} documents in ${((Date.now() - started) / 1000).toFixed(1)} s`);
process.exitCode = finish(file) ? 0 : 1;
