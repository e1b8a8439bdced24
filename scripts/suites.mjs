import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './run.mjs';

/**
 * @typedef {{ passed: number, failed: number, failures: string[] }} Counts with what failed, each in a line
 * @typedef {Counts & { title: string, seconds: number }} SuiteResult
 * @typedef {{ title: string, needsBrowser: boolean, run: (tools: Browsers) => Promise<SuiteResult> }} Suite
 * @typedef {{ chromium: string | undefined, shell: string | undefined }} Browsers the whole browser, and one for pages alone
 */

const reports = join(root, '.cache/test-results');

/** @type {Counts} */
const NONE = { passed: 0, failed: 0, failures: [] };

/** @param {string} title @param {(file: string) => string[]} command @param {(report: any) => Counts} count @param {keyof Browsers} [browser] @returns {Suite['run']} */
const counted =
  (title, command, count, browser = 'shell') =>
  async ({ [browser]: path }) => {
    const file = join(reports, `${title.replace(/\W+/g, '-')}.json`);
    mkdirSync(reports, { recursive: true });
    rmSync(file, { force: true });
    const started = Date.now();
    const [program = '', ...rest] = command(file);
    const environment = {
      ...process.env,
      PATH: `${root}node_modules/.bin:${process.env['PATH']}`,
      ...(path ? { CHROMIUM_PATH: path } : {}),
    };
    const { status, output } = await ended(program, rest, environment);
    // All at once: suites run side by side, and their lines would mix.
    process.stdout.write(`\n▸ ${title}\n${output}`);
    const { passed, ...counts } = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : NONE;
    // A runner that died without counting has failed once.
    const died = counts.failed === 0 && (status !== 0 || passed === 0);
    const { failed, failures } = died ? { failed: 1, failures: [`the suite ended with ${status}`] } : counts;
    return { title, passed, failed, failures, seconds: (Date.now() - started) / 1000 };
  };

/**
 * A program that has ended, with all that it said.
 * @param {string} program @param {string[]} words @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ status: number | null, output: string }>}
 */
const ended = (program, words, env) =>
  new Promise((resolve) => {
    const child = spawn(program, words, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    /** @type {Buffer[]} */
    const said = [];
    child.stdout.on('data', (part) => said.push(part));
    child.stderr.on('data', (part) => said.push(part));
    child.on('error', (error) => resolve({ status: null, output: `${error.message}\n` }));
    child.on('close', (status) => resolve({ status, output: Buffer.concat(said).toString() }));
  });

/** @param {any} report vitest's JSON reporter @returns {Counts} */
const fromVitest = (report) => {
  const failures = report.testResults
    .filter((/** @type {any} */ { status }) => status === 'failed')
    .flatMap((/** @type {any} */ { name, message, assertionResults }) => {
      const bad = assertionResults.filter((/** @type {any} */ test) => test.status === 'failed');
      const lines = bad.map((/** @type {any} */ test) => `${test.fullName}: ${firstLine(test.failureMessages[0])}`);
      // A file that cannot be read has no tests that could fail.
      return (lines.length > 0 ? lines : [firstLine(message)]).map(
        (/** @type {string} */ line) => `${relative(root, name)}: ${line}`,
      );
    });
  return { passed: report.numPassedTests, failed: failures.length, failures };
};

/** @param {string | undefined} text */
const firstLine = (text) => (text ?? '').split('\n', 1)[0] ?? '';

/** @param {Counts} report @returns {Counts} */
const own = (report) => report;

/** @param {string} project */
const vitest = (project) => (/** @type {string} */ file) => [
  'vitest',
  'run',
  `--project=${project}`,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${file}`,
];

/** A suite that is a script of this repository. @param {string} title @param {string} script @param {keyof Browsers} [browser] @returns {Suite} */
const scripted = (title, script, browser) => ({
  title,
  needsBrowser: true,
  run: counted(title, (file) => [process.execPath, script, file], own, browser),
});

/** Every suite of `npm test`, the longest first: what begins last keeps the others waiting. @type {Suite[]} */
export const suites = [
  { title: 'node', needsBrowser: false, run: counted('node', vitest('node'), fromVitest) },
  scripted('end to end', 'scripts/e2e/run.mjs'),
  scripted('documents', 'scripts/documents/run.mjs'),
  scripted('lanes', 'scripts/lanes/lanes.mjs'),
  { title: 'browser', needsBrowser: true, run: counted('browser', vitest('browser'), fromVitest) },
  scripted('examples', 'scripts/examples/run.mjs', 'chromium'),
  scripted('drafts', 'scripts/drafts/run.mjs', 'chromium'),
];
