// Drafts in a browser that is killed, and in several tabs at once. `node scripts/drafts/run.mjs [report.json] [--kills=N]`:
// 8 kills in `npm test`, 25 in continuous integration (`GUITU_TEST_KILLS=25`), as many as wanted by hand.
import { strict as assert } from 'node:assert';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../browser.mjs';
import { createChecks } from '../e2e/checks.mjs';
import { servePage } from './serve-page.mjs';
import { overwritten, shareTabs } from './share-tabs.mjs';
import { surviveKills } from './survive-kills.mjs';

const words = process.argv.slice(2);
const kills = Number(
  words.find((word) => word.startsWith('--kills='))?.slice('--kills='.length) ?? process.env['GUITU_TEST_KILLS'] ?? 8,
);
const file = words.find((word) => !word.startsWith('--'));

// A browser that hangs must not hold up everything else.
setTimeout(
  () => {
    console.error('The drafts did not end in time.');
    process.exit(1);
  },
  (120 + kills * 10) * 1000,
).unref();
const executable = await findChromium();
if (executable === undefined) throw new Error('This needs a Chromium.');
const { check, finish } = createChecks();
const profile = mkdtempSync(join(tmpdir(), 'guitu-drafts-'));
const { origin, close } = await servePage();
try {
  await check(`${kills} kills of the browser lose no save that was acknowledged`, async () => {
    const { lost, saves } = await surviveKills({ executable, profile, address: `${origin}/kills`, kills });
    assert.deepEqual(lost, []);
    assert.ok(saves >= kills, 'every browser has saved');
    console.log(`    ${saves} saves acknowledged, 0 lost`);
  });
  for (const tabs of [2, 3, 4, 5]) {
    await check(`${tabs} tabs at once write over nothing that they have not seen`, async () => {
      const { saves, held } = await shareTabs({ executable, profile, address: `${origin}/tabs-${tabs}`, tabs });
      assert.deepEqual(overwritten(saves, held?.revision), []);
    });
  }
} finally {
  close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
process.exitCode = finish(file) ? 0 : 1;
