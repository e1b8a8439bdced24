import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { indicatorsOf } from '../packages/core/src/indicators.ts';
import { projectLedger } from '../packages/core/src/projection/project.ts';
import { loadRubric } from '../packages/core/src/rubric/load-rubric.ts';
import { validateText } from '../packages/core/src/validate/validate-text.ts';
import { contradictions } from './standard/lint/lives.mjs';
import { readStandard } from './standard/read-standard.mjs';
import { root } from './run.mjs';

const folder = join(root, 'examples/stations');
const stations = readdirSync(folder);

/** Places whose days begin at very different instants. */
const ZONES = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Apia'];

/** @param {string} path @returns {any} */
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Every document below a folder. @param {string} path @returns {{ place: string, value: any }[]} */
const below = (path) =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const place = join(path, entry.name);
    return entry.isDirectory() ? below(place) : [{ place, value: read(place) }];
  });

/** How the rows of each ledger come from documents, where they can. */
const projections = new Map(
  readStandard().documents.flatMap(({ slug, projection }) => (projection === undefined ? [] : [[slug, projection]])),
);

/** By what somebody of the files could be found: who they are, and the numbers of their papers. @param {any} value */
const marksOf = ({ header, subject, rows = [] }) => [
  ...[subject, ...rows.map((/** @type {any} */ { person }) => person)]
    .filter((person) => person !== undefined)
    .flatMap(({ personId, name, idNumber, fileNumber }) => [personId, name, idNumber, fileNumber]),
  ...(subject === undefined ? [] : [header.number]),
];

/** A line of evidence as a person writes it down. @param {any} line */
const cited = ({ number, row }) => (row === undefined ? number : `${number} ${row}`);

/** What somebody can count by hand. @param {any} indicator */
const counted = ({ indicator, arithmetic, numerator, denominator }) => {
  const notKnown = denominator.leftOut.find((/** @type {any} */ { reason }) => reason === 'not-known');
  return {
    indicator,
    arithmetic,
    numerator: numerator.evidence.map(cited).sort(),
    denominator: denominator.evidence.map(cited).sort(),
    ...(notKnown === undefined ? {} : { notKnown: notKnown.evidence.map(cited) }),
  };
};

/** @param {any} indicator */
const sorted = ({ numerator, denominator, ...rest }) => ({
  ...rest,
  numerator: [...numerator].sort(),
  denominator: [...denominator].sort(),
});

/** The totals that do not agree. @param {any} report */
const differences = ({ reconciliation }) =>
  reconciliation.flatMap((/** @type {any} */ { number, lines }) =>
    lines
      .filter((/** @type {any} */ { status }) => status === 'differs')
      .map((/** @type {any} */ { at, stated, counted: found, onlyInDocument, onlyInRecords }) => ({
        number,
        at,
        stated,
        counted: found,
        ...(onlyInDocument.length === 0 ? {} : { onlyInDocument: onlyInDocument.map(cited) }),
        ...(onlyInRecords.length === 0 ? {} : { onlyInRecords: onlyInRecords.map(cited) }),
      })),
  );

/** @param {any[]} lines */
const inOrder = (lines) => lines.map((line) => JSON.stringify(line)).sort();

describe.each(stations)('%s', (name) => {
  const station = join(folder, name);
  const expected = read(join(station, 'expected-indicators.json'));
  const parts = readdirSync(station, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  const people = below(join(station, 'people'));
  const governance = below(join(station, 'governance'));
  const ledgers = below(join(station, 'ledgers'));
  /** @type {any} */
  let options;
  beforeAll(async () => {
    options = { from: expected.from, to: expected.to, staffing: await loadRubric(expected.staffing) };
  });

  test('has valid documents about people who have one life each', async () => {
    const all = parts.flatMap((part) => below(join(station, part)));
    const invalid = [];
    for (const { place, value } of all) {
      const { outcome } = await validateText(JSON.stringify(value), { asOf: '2024-12-31' });
      if (outcome !== 'valid') invalid.push(place);
    }
    expect(invalid).toEqual([]);
    expect(contradictions(all)).toEqual([]);
  });

  test.each(ledgers)('keeps a ledger as its files give it: $value.header.document', ({ value }) => {
    const documents = [...people, ...governance].map((document) => document.value);
    const projection = projections.get(value.header.document);
    const { rows, unplaced } = projectLedger(projection, documents, { asOf: value.scope.asOf });
    expect(unplaced).toEqual([]);
    expect(rows).not.toEqual([]);
    if (value.origin === 'derived') expect(value.rows).toEqual(rows);
    // What a person keeps may hold more, and leaves out nothing that the files say.
    else expect(value.rows).toEqual(expect.arrayContaining(rows.map((row) => expect.objectContaining(row))));
  });

  test('names nobody of its files in papers about the work', () => {
    const marks = new Set(
      [...people, ...below(join(station, 'reports')), ...ledgers]
        .flatMap(({ value }) => marksOf(value))
        .filter((mark) => mark !== undefined),
    );
    const told = governance.flatMap(({ place, value }) => {
      const text = JSON.stringify(value);
      return [...marks].filter((mark) => text.includes(mark)).map((mark) => ({ place, mark }));
    });
    expect(marks.size).toBeGreaterThan(people.length);
    expect(told).toEqual([]);
  });

  test('has exactly the indicators that were counted by hand', () => {
    const documents = [...people, ...below(join(station, 'reports'))].map(({ value }) => value);
    const report = indicatorsOf(documents, options);
    expect({ people: report.people, leftOut: report.leftOut }).toEqual({
      people: expected.people,
      leftOut: expected.leftOut,
    });
    expect(report.indicators.map(counted)).toEqual(expected.indicators.map(sorted));
  });

  test.each(Object.entries(expected.reconciliation))('states in %s what was found by hand', (reports, lines) => {
    const documents = [...people, ...below(join(station, reports))].map(({ value }) => value);
    const report = indicatorsOf(documents, options);
    expect(inOrder(differences(report))).toEqual(inOrder(/** @type {any[]} */ (lines)));
    expect(report.reconciliation.filter(({ status }) => status === 'unchecked')).toEqual([]);
  });

  test.each(ZONES)('prints the same on a machine that lives in %s', (zone) => {
    const { stdout, status } = spawnSync(
      process.execPath,
      [
        join(root, 'packages/cli/dist/bin.js'),
        'indicators',
        join(station, 'people'),
        join(station, 'reports-that-differ'),
        ...['--from', expected.from, '--to', expected.to, '--format', 'json'],
      ],
      { encoding: 'utf8', env: { ...process.env, TZ: zone } },
    );
    const documents = [...people, ...below(join(station, 'reports-that-differ'))].map(({ value }) => value);
    const { paths: _paths, unread: _unread, ignored: _ignored, ...printed } = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(printed).toEqual(indicatorsOf(documents, { from: expected.from, to: expected.to }));
  });
});
