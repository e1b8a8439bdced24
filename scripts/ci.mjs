// Runs every check and ends with one line: N passed, N failed. A check counts as one, a test suite as its tests. What
// tries every document takes longer than a change can wait: `npm run test:all`.
import { spawnSync } from 'node:child_process';
import { root } from './run.mjs';
import { FAILURE } from './summary.mjs';

/** @type {[title: string, program: string, ...rest: string[]][]} */
const CHECKS = [
  ['tests', 'npm', 'test', '--silent'],
  ['schema lint', 'npm', 'run', '--silent', 'lint:schema'],
  ['coverage of the standard', 'npm', 'run', '--silent', 'check:coverage'],
  ['release', 'npm', 'run', '--silent', 'release:check'],
  ['types', 'npm', 'run', '--silent', 'check:types'],
  ['code lint', 'npm', 'run', '--silent', 'lint'],
  ['format', 'npm', 'run', '--silent', 'check:format'],
  ['unused code', 'npm', 'run', '--silent', 'check:unused'],
  ['packages', 'npm', 'run', '--silent', 'check:packages'],
  ['lock file', 'npm', 'ci', '--dry-run', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
  ['sizes', 'npm', 'run', '--silent', 'check:sizes'],
  ['documentation', 'npm', 'run', '--silent', 'docs'],
];

let passed = 0;
let failed = 0;
const lines = [];
for (const [title, program, ...rest] of CHECKS) {
  const started = Date.now();
  console.log(`\n══ ${title}`);
  const counts = title === 'tests';
  const { status, stdout } = spawnSync(program, rest, {
    cwd: root,
    env: { ...process.env, GUITU_TEST_KILLS: '25' },
    stdio: ['ignore', counts ? 'pipe' : 'inherit', 'inherit'],
    maxBuffer: 1 << 28,
  });
  if (counts) process.stdout.write(stdout);
  const closing = counts ? /^(\d+) passed, (\d+) failed$/m.exec(String(stdout)) : null;
  passed += closing ? Number(closing[1]) : status === 0 ? 1 : 0;
  if (counts)
    lines.push(
      ...String(stdout)
        .split('\n')
        .filter((line) => line.startsWith(FAILURE)),
    );
  failed += closing && Number(closing[2]) > 0 ? Number(closing[2]) : status === 0 ? 0 : 1;
  lines.push(`${status === 0 ? '✓' : '✗'} ${title} (${((Date.now() - started) / 1000).toFixed(0)} s)`);
}
console.log(`\n${lines.join('\n')}\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
