import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dueOf } from '../packages/core/src/due.ts';
import { root } from './run.mjs';

const folder = join(root, 'examples/cases');
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** @param {string} path @returns {any} */
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** What somebody can write by hand about an obligation. @param {any} obligation */
const gist = ({ obligation, origin, sequence, window, status, doneOn, doneBy, arithmetic }) => ({
  obligation,
  origin: origin.number,
  ...(sequence === undefined ? {} : { sequence }),
  opens: window.opens,
  due: window.due,
  status,
  ...(doneOn === undefined ? {} : { doneOn, doneBy: doneBy.number }),
  ...(arithmetic === undefined ? {} : { arithmetic }),
});

/** @param {any} measure */
const countersOf = ({ measure, counters }) => ({
  measure,
  counters: counters.map((/** @type {any} */ { counter, count, limit, tripped, next, evidence }) => ({
    counter,
    count,
    limit,
    tripped,
    next,
    evidence: evidence.map((/** @type {any} */ { number, day }) => ({ number, day })),
  })),
});

/** Rows in an order that does not depend on the program. @param {any[]} rows */
const sorted = (rows) => rows.map((row) => JSON.stringify(row)).sort();

describe.each(cases)('%s', (name) => {
  const expected = read(join(folder, name, 'expected-due.json'));
  const documents = readdirSync(join(folder, name, 'documents')).map((file) =>
    read(join(folder, name, 'documents', file)),
  );
  const result = dueOf(documents, { asOf: expected.asOf });

  test('has exactly the obligations that were written by hand', () => {
    expect(sorted(result.obligations.map(gist))).toEqual(sorted(expected.obligations));
  });

  test('has exactly the counters that were written by hand', () => {
    expect(result.breaches.map(countersOf)).toEqual(expected.counters);
  });
});
