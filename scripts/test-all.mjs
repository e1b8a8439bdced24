// Everything that npm test runs, on every document, then what takes too long for every change: all engines on every counterexample and
// 200 mutants of every document. Its figures are written for the documentation, to be committed with what they are of.
import { run } from './run.mjs';

process.env['GUITU_TEST_ALL'] = '1';
run('tests', ['node', 'scripts/test.mjs']);
run('coverage of the standard', ['node', 'scripts/standard/coverage/main.mjs']);
run('engines', ['node', 'scripts/standard/mutants/main.mjs', 'docs/engines.json']);
