// The one command that says whether the repository is sound: installs what is missing, builds, runs every suite.
import { bootstrap } from './bootstrap.mjs';
import { run } from './run.mjs';

bootstrap();
const { findChromium, findShell } = await import('./browser.mjs');
const chromium = await findChromium();
const shell = await findShell();
run('build', ['node', 'scripts/build.mjs']);
const { suites } = await import('./suites.mjs');
const { summarise } = await import('./summary.mjs');
/** @type {import('./suites.mjs').SuiteResult[]} */
const results = [];
/** Takes one suite after the other until none is left. @param {import('./suites.mjs').Suite[]} left */
const inTurn = async (left) => {
  for (let suite = left.shift(); suite; suite = left.shift()) results.push(await suite.run({ chromium, shell }));
};
const wanted = suites.filter(({ needsBrowser }) => chromium !== undefined || !needsBrowser);
if (chromium === undefined) console.log('\n▸ suites in a browser: left out, because GUITU_NO_BROWSER=1');
console.log('\n▸ tests: each suite is shown when it has ended');
// Three at a time: the tests in Node keep one core busy, and of two browsers one waits.
await Promise.all([inTurn(wanted), inTurn(wanted), inTurn(wanted)]);
process.exitCode = summarise(suites.flatMap(({ title }) => results.filter((result) => result.title === title)));
