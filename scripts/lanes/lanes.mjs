// The contract of the elements in the browsers and under the policies that portals have.
// Usage: node scripts/lanes/lanes.mjs [report.json]
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { launch as launch80 } from '../../browsers/chromium-80/index.mjs';
import { launch as launch88 } from '../../browsers/chromium-88/index.mjs';
import { CHROMIUM_FLAGS, findChromium } from '../browser.mjs';
import { root } from '../run.mjs';
import { fromFolder } from './from-folder.mjs';
import { POLICIES, serve } from './server.mjs';
import { compareVerdicts } from './verdicts.mjs';

/** @typedef {{ name: string, error: string | null }} CaseResult */

const { outputFiles } = await build({
  entryPoints: [join(root, 'scripts/lanes/page.ts')],
  bundle: true,
  format: 'iife',
  target: 'es2019',
  charset: 'utf8',
  write: false,
  tsconfig: join(root, 'packages/elements/tsconfig.json'),
  conditions: ['production'],
  alias: {
    '@guitu/core': join(root, 'packages/core/src/index.ts'),
    '@guitu/forms': join(root, 'packages/forms/src/index.ts'),
  },
  logLevel: 'error',
});
const served = await serve(String(outputFiles[0]?.text));

let passed = 0;
let failed = 0;

/** @param {string} lane @param {readonly CaseResult[]} cases @param {readonly string[]} faults */
const report = (lane, cases, faults) => {
  const bad = [...cases.filter(({ error }) => error !== null).map(({ name, error }) => `${name}: ${error}`), ...faults];
  if (cases.length === 0) bad.push('no case ran');
  passed += cases.length - cases.filter(({ error }) => error !== null).length;
  failed += bad.length;
  console.log(
    `${bad.length > 0 ? '✗' : '✓'} ${lane}: ${cases.length} cases${bad.map((line) => `\n    ${line}`).join('')}`,
  );
};

/** What a page has to say when its cases have run; an empty report when it never says it. */
const WAIT = `new Promise((resolve) => {
  const end = Date.now() + 90000;
  const look = () =>
    window.contractReport || Date.now() > end
      ? resolve(window.contractReport || { cases: [], violations: ['the cases did not end'] })
      : setTimeout(look, 50);
  look();
})`;

// A name that is not this machine's own makes the page as insecure as an intranet portal without TLS.
const INTRANET = 'portal.example';
const current = await chromium.launch({
  executablePath: /** @type {string} */ (await findChromium()),
  args: [...CHROMIUM_FLAGS, `--host-resolver-rules=MAP ${INTRANET} 127.0.0.1`],
});
const intranet = served.origin.replace('127.0.0.1', INTRANET);
/** @type {[policy: string, origin: string][]} */
const visits = [
  ...Object.keys(POLICIES).map((policy) => /** @type {[string, string]} */ ([policy, served.origin])),
  ['trusted types', intranet],
];
for (const [name, origin] of visits) {
  const page = await current.newPage({ viewport: { width: 1280, height: 900 } });
  /** @type {string[]} */
  const faults = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) faults.push(`request to ${new URL(request.url()).origin}`);
  });
  await page.goto(`${origin}/${encodeURIComponent(name)}`);
  if (origin === intranet && (await page.evaluate('isSecureContext'))) faults.push('the page is a secure context');
  const frame = POLICIES[name]?.page === 'frame' ? page.frames()[1] : page.mainFrame();
  const result = /** @type {{ cases: CaseResult[], violations: string[] }} */ (await frame?.evaluate(WAIT));
  report(`current Chromium, ${name}${origin === intranet ? ', plain http' : ''}`, result.cases, [
    ...result.violations.map((line) => `policy violated: ${line}`),
    ...faults,
  ]);
  await page.close();
}
report('current Chromium, classic scripts from a folder', ...(await fromFolder(current)));
report('current Chromium, verdicts', await compareVerdicts(await current.newPage()), []);
await current.close();

for (const [name, launch] of /** @type {const} */ ([
  ['Chromium 88', launch88],
  ['Chromium 80', launch80],
])) {
  const browser = await launch();
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  /** @type {string[]} */
  const faults = [];
  page.on('pageerror', (/** @type {Error} */ error) => faults.push(`error: ${error.message}`));
  await page.goto(`${served.origin}/${encodeURIComponent('script-src self')}`);
  const result = await page.evaluate(WAIT);
  report(name, result.cases, [
    ...result.violations.map((/** @type {string} */ line) => `policy violated: ${line}`),
    ...faults,
  ]);
  report(`${name}, verdicts`, await compareVerdicts(await browser.newPage()), []);
  await browser.close();
}
served.close();

console.log(`lanes: ${passed} passed, ${failed} failed`);
const file = process.argv[2];
if (file !== undefined) writeFileSync(file, JSON.stringify({ passed, failed }));
process.exitCode = failed > 0 ? 1 : 0;
