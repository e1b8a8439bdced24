import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('python_verdicts.py', import.meta.url));

/** Where a Python with the package may be; Debian's own first. */
const PROGRAMS = ['/usr/bin/python3', 'python3'];

/** @param {string} program @param {string} input */
const run = (program, input) => spawnSync(program, [script], { input, encoding: 'utf8', maxBuffer: 1 << 28 });

/** The Python that has the package, or `undefined` where there is none. */
export const findPython = () => PROGRAMS.find((program) => run(program, '{}\n').status === 0);

/**
 * The verdicts of Python's jsonschema on texts, in their order.
 * @param {string} program @param {any} schema @param {readonly string[]} texts
 * @returns {{ version: string, verdicts: boolean[] }}
 */
export const pythonVerdicts = (program, schema, texts) => {
  const { status, stdout, stderr } = run(program, `${[JSON.stringify(schema), ...texts].join('\n')}\n`);
  const [version = '', ...lines] = stdout.trimEnd().split('\n');
  if (status !== 0 || lines.length !== texts.length) throw new Error(`Python's jsonschema gave up: ${stderr}`);
  return { version, verdicts: lines.map((line) => line === '1') };
};
