// A cold process each time: import, then the first document; beside ajv compiling the same schema.
// Aims: import within 15 ms, the first document within 10 ms after it.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const RUNS = 21;
const EXAMPLE = 'packages/schemas/dist/documents/community-detox-agreement';

const GUITU = `
  const { readFileSync } = await import('node:fs');
  const text = readFileSync('${EXAMPLE}/examples/full.json');
  const start = performance.now();
  const { validateText } = await import('./packages/core/dist/index.js');
  const imported = performance.now();
  const { outcome } = await validateText(text);
  const done = performance.now();
  console.log(JSON.stringify({ outcome, import: imported - start, first: done - imported }));
`;

const AJV = `
  const { readFileSync } = await import('node:fs');
  const value = JSON.parse(readFileSync('${EXAMPLE}/examples/full.json'));
  const schema = JSON.parse(readFileSync('${EXAMPLE}/flat.json'));
  const start = performance.now();
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const { fullFormats } = await import('ajv-formats/dist/formats.js');
  const imported = performance.now();
  const valid = new Ajv2020({ strict: false, allErrors: true, formats: fullFormats }).compile(schema)(value);
  const done = performance.now();
  console.log(JSON.stringify({ outcome: valid ? 'valid' : 'invalid', import: imported - start, first: done - imported }));
`;

/** @param {number[]} numbers @param {number} share of the runs that were faster */
const quantile = (numbers, share) =>
  [...numbers].sort((left, right) => left - right)[Math.floor(numbers.length * share)] ?? NaN;

/** @param {string} code @returns {{ outcome: string, import: number, first: number }} */
const once = (code) => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
};

/** @type {Record<string, ReturnType<typeof once>[]>} */
const rows = { guitu: [], ajv: [] };
for (let round = 0; round < RUNS; round += 1) {
  rows['guitu']?.push(once(GUITU));
  rows['ajv']?.push(once(AJV));
}
console.log(`${RUNS} cold processes each, in turn: median (fastest tenth), Node ${process.version}`);
for (const [name, results] of Object.entries(rows)) {
  const part = (/** @type {'import' | 'first'} */ key) => {
    const times = results.map((result) => result[key]);
    return `${quantile(times, 0.5).toFixed(1).padStart(6)} ms (${quantile(times, 0.1).toFixed(1)})`;
  };
  console.log(`${name.padEnd(6)} ${results[0]?.outcome}  import ${part('import')}  first document ${part('first')}`);
}
