// The one command that says whether the repository is sound: installs what is missing, builds, runs every suite.
import { bootstrap } from './bootstrap.mjs';
import { run } from './run.mjs';

bootstrap();
const { findChromium } = await import('./browser.mjs');
const chromium = await findChromium();
run('build', ['node', 'scripts/build.mjs']);
const { suites } = await import('./suites.mjs');
const { summarise } = await import('./summary.mjs');
/** @type {import('./suites.mjs').SuiteResult[]} */
const results = [];
/** One suite after the other. @param {import('./suites.mjs').Suite[]} these */
const inTurn = async (these) => {
  for (const suite of these) results.push(await suite.run({ chromium }));
};
const [withBrowser, without] = [true, false].map((needs) =>
  suites.filter(({ needsBrowser }) => needsBrowser === needs),
);
if (chromium === undefined) console.log('\n▸ suites in a browser: left out, because GUITU_NO_BROWSER=1');
console.log('\n▸ tests: each suite is shown when it has ended');
// A browser waits a good deal, and the tests in Node do not: side by side they take little longer than one of them.
await Promise.all([inTurn(without), chromium === undefined ? [] : inTurn(withBrowser)]);
process.exitCode = summarise(suites.flatMap(({ title }) => results.filter((result) => result.title === title)));
