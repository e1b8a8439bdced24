// The one command that says whether the repository is sound: installs what is missing, builds, runs every suite.
import { bootstrap } from './bootstrap.mjs';
import { run } from './run.mjs';

bootstrap();
const { findChromium } = await import('./browser.mjs');
const chromium = await findChromium();
run('build', ['node', 'scripts/build.mjs']);
const { suites } = await import('./suites.mjs');
const { summarise } = await import('./summary.mjs');
const results = [];
for (const suite of suites) {
  if (suite.needsBrowser && chromium === undefined) {
    console.log(`\n▸ ${suite.title}: left out, because GUITU_NO_BROWSER=1`);
    continue;
  }
  results.push(suite.run({ chromium }));
}
process.exitCode = summarise(results);
