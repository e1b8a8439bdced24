/** How a line begins that names one test that failed; continuous integration tells them again at its end. */
export const FAILURE = '✗ test, ';

/**
 * Prints what failed, one line a suite, and the closing line that continuous integration reads.
 * @param {import('./suites.mjs').SuiteResult[]} results
 * @returns {0 | 1} exit code
 */
export const summarise = (results) => {
  console.log('');
  for (const { title, failures } of results) for (const line of failures) console.log(`${FAILURE}${title}: ${line}`);
  for (const { title, passed, failed, seconds } of results) {
    console.log(`${failed > 0 ? '✗' : '✓'} ${title}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`);
  }
  const sum = (/** @type {'passed' | 'failed'} */ key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
};
