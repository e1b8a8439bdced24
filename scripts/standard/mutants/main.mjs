// The full run: every example, counterexample, generated counterexample and 200 mutants of every document, judged by our
// validators, two other engines and, where it is installed, Python's jsonschema. Disagreements of the engines must be
// none; differences of Python are counted by their cause.
// Usage: node scripts/standard/mutants/main.mjs [results.json]
import { fork } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { table } from '../coverage/table.mjs';
import { STANDARD } from '../identity.mjs';
import { root } from '../paths.mjs';
import { readStandard } from '../read-standard.mjs';
import { findPython } from './python.mjs';
import { CAUSES } from './python-differences.mjs';

/** @typedef {import('./judge-document.mjs').Judged} Judged */

const started = Date.now();
const python = findPython();
const slugs = readStandard().documents.map(({ slug }) => slug);
const waiting = [...slugs];
/** @type {Map<string, Judged>} */
const judged = new Map();

/** One process that takes document after document until none waits. @returns {Promise<void>} */
const work = () =>
  new Promise((resolve, reject) => {
    const worker = fork(fileURLToPath(new URL('worker.mjs', import.meta.url)), { execArgv: [] });
    const next = () => {
      const slug = waiting.shift();
      if (slug === undefined) worker.disconnect();
      else worker.send({ slug, ...(python === undefined ? {} : { python }) });
    };
    worker.on('message', (/** @type {any} */ result) => {
      judged.set(result.slug, result);
      next();
    });
    worker.on('error', reject);
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a worker ended with ${code}`))));
    next();
  });

await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));

const results = slugs.map((slug) => /** @type {Judged} */ (judged.get(slug)));
const disagreements = results.flatMap((result) => result.disagreements);
const unexplained = results.flatMap((result) => result.python?.unexplained ?? []);
const row = (/** @type {Judged} */ { slug, samples, accepted, disagreements: own, python: differences }) => [
  slug,
  ...Object.values(samples),
  accepted,
  own.length,
  ...CAUSES.map((cause) => differences?.differences[cause] ?? '-'),
];
console.log(
  table([
    ['document', 'examples', 'counter', 'generated', 'mutants', 'accepted', 'disagree', ...CAUSES],
    ...results.map(row),
  ]),
);
console.log(
  python === undefined
    ? "Python's jsonschema: not run, because it is not installed"
    : `Python's jsonschema ${results[0]?.python?.version}: the last five columns are its differences by cause`,
);
for (const line of [...disagreements, ...unexplained]) console.log(line);
console.log(
  `engines: ${disagreements.length} disagreements (${results.length} documents, ${((Date.now() - started) / 1000).toFixed(0)} s)`,
);

/** @param {string} name */
const versionOf = (name) => JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;

const file = process.argv[2];
if (file !== undefined) {
  const report = {
    date: new Date().toISOString().slice(0, 10),
    standard: STANDARD,
    versions: {
      '@hyperjump/json-schema': versionOf('@hyperjump/json-schema'),
      '@cfworker/json-schema': versionOf('@cfworker/json-schema'),
      ...(python === undefined ? {} : { 'python jsonschema': results[0]?.python?.version }),
    },
    documents: results.map(({ disagreements: own, python: differences, ...result }) => ({
      ...result,
      disagreements: own.length,
      ...(differences === undefined ? {} : { python: differences.differences }),
    })),
  };
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
}
process.exitCode = disagreements.length > 0 || results.length === 0 ? 1 : 0;
