// Holds every constraint and every rule of the standard against the counterexamples: taking one away must let at
// least one of them pass. Prints a line a document and ends with 1 when something is left alive.
import { readStandard } from '../read-standard.mjs';
import { coverageOf, sharedFindings } from './coverage.mjs';
import { table } from './table.mjs';

const started = Date.now();
const standard = readStandard();
const documents = standard.documents.map((document) => coverageOf(document, standard));
const findings = [...documents.flatMap((document) => document.findings), ...sharedFindings(standard, documents)];

const sum = (/** @type {(one: import('./coverage.mjs').Coverage) => number} */ of) =>
  documents.reduce((total, one) => total + of(one), 0);
const impliedIn = (/** @type {import('./coverage.mjs').Coverage} */ { implied }) =>
  Object.values(implied).reduce((total, count) => total + count, 0);
const line = (
  /** @type {string} */ name,
  /** @type {(of: (one: import('./coverage.mjs').Coverage) => number) => number} */ number,
) => [
  name,
  number((one) => one.constraints),
  number((one) => one.byHand),
  number((one) => one.byMachine),
  number(impliedIn),
  number((one) => one.findings.length),
  `${number((one) => one.rulesKilled)}/${number((one) => one.rules)}`,
  `${number((one) => one.noticed)}/${number((one) => one.conditions)}`,
  number((one) => one.handWritten),
];
console.log(
  table([
    ['document', 'constraints', 'by hand', 'generated', 'implied', 'alive', 'rules', 'conditions', 'written'],
    ...documents.map((document) => line(document.slug, (of) => of(document))),
    line('all', sum),
  ]),
);
const reasons = documents.flatMap(({ implied }) => Object.entries(implied));
/** @type {Record<string, number>} */
const counts = {};
for (const [reason, count] of reasons) counts[reason] = (counts[reason] ?? 0) + count;
console.log(
  `\nimplied, because something else at the same place says as much: ${Object.entries(counts)
    .map(([reason, count]) => `${reason} ${count}`)
    .join(', ')}`,
);
for (const { place, problem } of findings) console.log(`${place}  ${problem}`);
console.log(`coverage: ${findings.length} findings (${((Date.now() - started) / 1000).toFixed(1)} s)`);
process.exitCode = findings.length > 0 ? 1 : 0;
