// One agreement of the community-detox kind, parsed: verdicts a second, interleaved, medians.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { loadGuard } from '../packages/core/dist/guard.js';
import { loadDocument } from '../packages/core/dist/index.js';

const SLUG = 'community-detox-agreement';
const folder = new URL(`../packages/schemas/dist/documents/${SLUG}/`, import.meta.url);
const read = (/** @type {string} */ name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const valid = read('examples/full.json');
const invalid = { ...valid, header: { ...valid.header, divisionCode: 'x' } };

const guard = await loadGuard(SLUG);
const kind = await loadDocument(SLUG);
const guarded = await loadDocument(SLUG, { guard });
const ajv = (/** @type {boolean} */ allErrors) =>
  new Ajv2020({ strict: false, allErrors, formats: fullFormats }).compile(read('flat.json'));
/** @type {Record<string, (value: unknown) => unknown>} */
const contenders = {
  'guitu guard (verdict)': guard,
  'guitu with guard (rules and words)': (value) => guarded.validate(value),
  'guitu form (rules and words)': (value) => kind.validate(value),
  'ajv first error': ajv(false),
  'ajv all errors': ajv(true),
};

const BATCH = 400;
const ROUNDS = 25;
for (const [title, value] of Object.entries({ valid, invalid })) {
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, check] of Object.entries(contenders)) {
      const start = performance.now();
      for (let count = 0; count < BATCH; count += 1) check(value);
      times[name]?.push(((performance.now() - start) / BATCH) * 1000);
    }
  }
  console.log(title);
  for (const [name, all] of Object.entries(times)) {
    console.log(
      `  ${name.padEnd(36)} ${([...all].sort((a, b) => a - b)[ROUNDS >> 1] ?? NaN).toFixed(1).padStart(8)} µs`,
    );
  }
}
