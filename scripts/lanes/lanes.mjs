// The contract of the forms, and every element with hostile texts, in the browsers and under the policies that portals
// have. All of them with GUITU_TEST_ALL=1, otherwise those that have broken before.
// Usage: node scripts/lanes/lanes.mjs [report.json]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { launch as launch80 } from '../../browsers/chromium-80/index.mjs';
import { launch as launch88 } from '../../browsers/chromium-88/index.mjs';
import { CHROMIUM_FLAGS, findShell } from '../browser.mjs';
import { root } from '../run.mjs';
import { bundlePage } from '../bundle-page.mjs';
import { compiledProfile } from './compiled-profile.mjs';
import { runInFirefox } from './firefox-lane.mjs';
import { elementsFromFolder, fromFolder } from './from-folder.mjs';
import { POLICIES, serve } from './server.mjs';
import { compareVerdicts } from './verdicts.mjs';

/** @typedef {{ name: string, error: string | null }} CaseResult */

const TRIES_ALL = process.env['GUITU_TEST_ALL'] === '1';

const elements = readFileSync(join(root, 'packages/elements/dist/guitu-all.js'), 'utf8');
const cases = await bundlePage('lanes/elements-page.ts');
const served = await serve({ contract: [await bundlePage('lanes/page.ts')], elements: [elements, cases] });

let passed = 0;
/** @type {string[]} */
const failures = [];

/** @param {string} lane @param {readonly CaseResult[]} cases @param {readonly string[]} faults */
const report = (lane, cases, faults) => {
  const bad = [...cases.filter(({ error }) => error !== null).map(({ name, error }) => `${name}: ${error}`), ...faults];
  if (cases.length === 0) bad.push('no case ran');
  passed += cases.length - cases.filter(({ error }) => error !== null).length;
  failures.push(...bad.map((line) => `${lane}: ${line}`));
  console.log(
    `${bad.length > 0 ? '✗' : '✓'} ${lane}: ${cases.length} cases${bad.map((line) => `\n    ${line}`).join('')}`,
  );
};

/** What a page has to say when its cases have run; an empty report when it never says it, on a busy machine either. */
const WAIT = `new Promise((resolve) => {
  const end = Date.now() + 300000;
  const look = () =>
    window.contractReport || Date.now() > end
      ? resolve(window.contractReport || { cases: [], faults: ['the cases did not end'] })
      : setTimeout(look, 50);
  look();
})`;

// A name that is not this machine's own makes the page as insecure as an intranet portal without TLS.
const INTRANET = 'portal.example';
const current = await chromium.launch({
  executablePath: /** @type {string} */ (await findShell()),
  args: [...CHROMIUM_FLAGS, `--host-resolver-rules=MAP ${INTRANET} 127.0.0.1`],
});
const intranet = served.origin.replace('127.0.0.1', INTRANET);
const STRICTEST = 'trusted types';
const PLAINEST = 'script-src self';
/** @type {[policy: string, suite: string, origin: string][]} */
const visits = [
  // The plainest policy is part of the strictest, and the older browsers below run under it.
  ...Object.keys(POLICIES)
    .filter((policy) => TRIES_ALL || policy !== PLAINEST)
    .map((policy) => /** @type {[string, string, string]} */ ([policy, 'contract', served.origin])),
  [STRICTEST, 'contract', intranet],
  ...Object.keys(POLICIES)
    .filter((policy) => TRIES_ALL || policy === STRICTEST)
    .map((policy) => /** @type {[string, string, string]} */ ([policy, 'elements', served.origin])),
];
for (const [policy, suite, origin] of visits) {
  const page = await current.newPage({ viewport: { width: 1280, height: 900 } });
  /** @type {string[]} */
  const faults = [];
  page.on('request', (request) => {
    // An element may make addresses of its own page; nothing else is asked for.
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(origin))
      faults.push(`request to ${new URL(request.url()).origin}`);
  });
  await page.goto(`${origin}/${encodeURIComponent(policy)}/${suite}`);
  if (origin === intranet && (await page.evaluate('isSecureContext'))) faults.push('the page is a secure context');
  const frame = POLICIES[policy]?.page === 'frame' ? page.frames()[1] : page.mainFrame();
  const result = /** @type {import('./report.js').LaneReport} */ (await frame?.evaluate(WAIT));
  const where = `${policy}${origin === intranet ? ', plain http' : ''}`;
  report(`current Chromium, ${suite}, ${where}`, result.cases, [...result.faults, ...faults]);
  await page.close();
}
report('current Chromium, classic scripts from a folder', ...(await fromFolder(current)));
report('current Chromium, a compiled profile', ...(await compiledProfile(await current.newPage())));
report('current Chromium, verdicts', await compareVerdicts(await current.newPage()), []);
await current.close();

for (const [name, launch, hasElements] of /** @type {const} */ ([
  ['Chromium 88', launch88, TRIES_ALL],
  ['Chromium 80', launch80, true],
])) {
  const browser = await launch();
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${served.origin}/${encodeURIComponent(PLAINEST)}/contract`);
  const contract = await page.evaluate(WAIT);
  report(`${name}, contract`, contract.cases, contract.faults);
  if (hasElements) {
    const result = await elementsFromFolder(page, cases, WAIT);
    report(`${name}, elements from a folder`, result.cases, result.faults);
  }
  report(`${name}, a compiled profile`, ...(await compiledProfile(await browser.newPage())));
  report(`${name}, verdicts`, await compareVerdicts(await browser.newPage()), []);
  await browser.close();
}
if (TRIES_ALL) await runInFirefox(served.origin, WAIT, report);
served.close();

const failed = failures.length;
console.log(`lanes: ${passed} passed, ${failed} failed`);
const file = process.argv[2];
if (file !== undefined) writeFileSync(file, JSON.stringify({ passed, failed, failures }));
process.exitCode = failed > 0 ? 1 : 0;
