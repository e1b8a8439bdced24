import { randomOf } from '@guitu/core/generate';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { compareSchemas } from '../schemas.js';
import { shapeOfSchema } from '../sides.js';
import { changed, randomSchema, smallValues } from '../test-support/random-schemas.js';
import { changeOf, RELEASE_OF } from '../change.js';

const PAIRS = process.env['GUITU_TEST_ALL'] === '1' ? 3000 : 200;

const values = smallValues();
const ajv = new Ajv2020({ strict: false, logger: false, ownProperties: true });

/** What another engine says of every small value. */
function judged(schema: object): { readonly takes: (value: unknown) => boolean; readonly all: readonly boolean[] } {
  const takes = ajv.compile(schema);
  ajv.removeSchema(schema);
  return { takes: (value) => takes(value), all: values.map((value) => takes(value)) };
}

const side = (schema: object) => ({ shape: shapeOfSchema(schema), broken: () => [], examples: [] });

test(`${PAIRS} pairs of schemas get the verdict that trying every small value gives`, () => {
  const random = randomOf('pairs');
  const wrong: string[] = [];
  const counts = { safe: 0, breaking: 0, unknown: 0, unwitnessed: 0 };
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const old = randomSchema(random);
    const now = random.below(3) > 0 ? changed(random, old) : randomSchema(random);
    const [before, after] = [judged(old), judged(now)];
    const lost = values.find((_value, index) => before.all[index] && !after.all[index]);
    const won = values.find((_value, index) => !before.all[index] && after.all[index]);
    const lines = compareSchemas('pair', side(old), side(now)).map(changeOf);
    const report = (problem: string): void => {
      wrong.push(`${problem}: ${JSON.stringify([old, now, lines])}`);
    };
    const asked = lines.filter(({ verdict }) => RELEASE_OF[verdict] === 'major');
    if (asked.length === 0) {
      counts.safe += 1;
      if (lost !== undefined) report('called safe, but a value is lost');
    }
    if (lines.length === 0 && won !== undefined) report('called equal, but a value is won');
    if (lines.length > 0 && lines.every(({ verdict }) => verdict === 'narrows') && won !== undefined)
      report('called narrower, but a value is won');
    for (const { witness } of lines) {
      if (!witness) continue;
      const [accepts, refuses] = witness.accepted === 'old' ? [before, after] : [after, before];
      if (!accepts.takes(witness.document) || refuses.takes(witness.document)) report('a witness shows nothing');
    }
    if (asked.some(({ verdict }) => verdict === 'unknown')) counts.unknown += 1;
    if (asked.length > 0) {
      counts.breaking += 1;
      const isShown = lost !== undefined || asked.some(({ witness }) => witness?.accepted === 'old');
      if (!isShown) counts.unwitnessed += 1;
    }
  }
  expect(wrong).toEqual([]);
  expect(counts.safe).toBeGreaterThan(PAIRS / 10);
  expect(counts.breaking).toBeGreaterThan(PAIRS / 4);
  // Where nothing shows a loss, calling it one only costs a number.
  expect(counts.unwitnessed).toBeLessThanOrEqual(PAIRS / 50);
  expect(counts.unknown).toBeLessThanOrEqual(PAIRS / 50);
}, 400_000);
