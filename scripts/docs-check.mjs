// Checks the built site and the texts at the root: links, pages in a real Chromium, search, code blocks.
// An argument names a file for the counts as JSON: { passed, failed }.
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { CHROMIUM_FLAGS, findChromium } from './browser.mjs';
import { checkCodeBlocks } from './docs/code-blocks.mjs';
import { checkLinks } from './docs/links.mjs';
import { checkPages } from './docs/pages.mjs';
import { serveFolder } from './docs/serve-folder.mjs';
import { root } from './run.mjs';

let passed = 0;
let failed = 0;

/** @param {string} title @param {readonly string[]} faults */
const report = (title, faults) => {
  if (faults.length === 0) passed += 1;
  else failed += 1;
  console.log(`${faults.length === 0 ? '✓' : '✗'} ${title}`);
  for (const fault of faults.slice(0, 20)) console.log(`    ${fault}`);
};

const site = `${root}docs/.vitepress/dist`;
report('every link and anchor of the site leads somewhere', checkLinks(site));
for (const [title, faults] of await checkCodeBlocks()) report(title, faults);

const executablePath = await findChromium();
if (executablePath === undefined)
  console.log('Pages were not opened: there is no browser, because GUITU_NO_BROWSER=1.');
else {
  const server = await serveFolder(site);
  const repository = await serveFolder(root);
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    for (const [title, faults] of await checkPages(browser, server.origin, repository.origin)) report(title, faults);
  } finally {
    await browser.close();
    server.close();
    repository.close();
  }
}

console.log(`${passed} passed, ${failed} failed`);
if (process.argv[2]) writeFileSync(process.argv[2], JSON.stringify({ passed, failed }));
process.exitCode = failed > 0 ? 1 : 0;
