import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dueOf } from '../packages/core/src/due.ts';
import { root } from './run.mjs';

const folder = join(root, 'examples/cases');
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Places whose days begin at very different instants. */
const ZONES = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Apia'];

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

/** What the command prints in a time zone. @param {string} zone @param {string} name @param {string} asOf */
const printed = (zone, name, asOf) =>
  spawnSync(
    process.execPath,
    [
      join(root, 'packages/cli/dist/bin.js'),
      'due',
      `examples/cases/${name}/documents`,
      '--as-of',
      asOf,
      '--format',
      'json',
    ],
    { cwd: root, encoding: 'utf8', env: { ...process.env, TZ: zone } },
  );

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

  test('gives an article, a responsible party and the right to object with everything it says', () => {
    for (const { article, responsible, source } of result.obligations) {
      expect({ article, title: responsible.title, lines: source.length }).toEqual({
        article: expect.stringMatching(/^《.+》(第.+条|2016年修改决定)/),
        title: expect.stringMatching(/[\u4e00-\u9fff]/),
        lines: expect.any(Number),
      });
    }
    expect(result.opinion).toContain('提出异议');
  });

  test.each(ZONES)('prints the same on a machine that lives in %s', (zone) => {
    const { stdout, status } = printed(zone, name, expected.asOf);
    const { obligations, breaches } = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(sorted(obligations.map(gist))).toEqual(sorted(expected.obligations));
    expect(breaches.map(countersOf)).toEqual(expected.counters);
  });
});
