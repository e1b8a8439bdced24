import { writeFileSync } from 'node:fs';

/** Counts checks that stand or fall alone, and writes `{ passed, failed, failures }` for the runner of all suites. */
export const createChecks = () => {
  let passed = 0;
  /** @type {string[]} */
  const failures = [];
  return {
    /** One check: a sentence about behaviour, and what shows it. It fails when that throws. @template Result @param {string} sentence @param {() => Promise<Result> | Result} show @returns {Promise<Result | undefined>} */
    async check(sentence, show) {
      try {
        const result = await show();
        passed += 1;
        console.log(`  ✓ ${sentence}`);
        return result;
      } catch (error) {
        const [why = '', ...more] = error instanceof Error ? error.message.split('\n').slice(0, 6) : [String(error)];
        failures.push(`${sentence}: ${why}`);
        console.error([`  ✗ ${sentence}`, why, ...more].join('\n    '));
        return undefined;
      }
    },
    /** Prints and writes the counts. @param {string | undefined} file @returns {boolean} whether all checks passed */
    finish(file) {
      const failed = failures.length;
      console.log(`\n  ${passed} passed, ${failed} failed`);
      if (file) writeFileSync(file, JSON.stringify({ passed, failed, failures }));
      return failed === 0 && passed > 0;
    },
  };
};

/** @typedef {ReturnType<typeof createChecks>['check']} Check */
