import { findFirefox, launchFirefox } from './firefox.mjs';
import { POLICIES } from './server.mjs';

/** @typedef {{ name: string, error: string | null }} CaseResult */

/**
 * Runs both suites in a Firefox under every policy. Without a Firefox one line says that they did not run, and nothing is
 * counted: what was not tried has not passed.
 * @param {string} origin @param {string} wait
 * @param {(lane: string, cases: readonly CaseResult[], faults: readonly string[]) => void} report
 */
export const runInFirefox = async (origin, wait, report) => {
  const path = findFirefox();
  if (path === undefined) {
    console.log('– Firefox: NOT RUN, there is none. Install firefox-esr or set FIREFOX_PATH.');
    return;
  }
  const firefox = await launchFirefox(path);
  try {
    for (const suite of ['contract', 'elements']) {
      for (const [policy, { page }] of Object.entries(POLICIES)) {
        await firefox.open(`${origin}/${encodeURIComponent(policy)}/${suite}`);
        if (page === 'frame') await firefox.enterFrame();
        const { cases, faults } = await firefox.evaluate(wait);
        report(`Firefox ${firefox.version}, ${suite}, ${policy}`, cases, faults);
      }
    }
  } finally {
    await firefox.close();
  }
};
