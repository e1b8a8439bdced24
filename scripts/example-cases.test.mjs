import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateCase } from '../packages/core/src/case/validate-case.ts';
import { caseState } from '../packages/core/src/lifecycle/state-of-case.ts';
import { contradictions } from './standard/lint/lives.mjs';
import { readStandard } from './standard/read-standard.mjs';
import { root } from './run.mjs';

const folder = join(root, 'examples/cases');
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** @param {string} path @returns {any} */
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** What a person reads in an issue, without its words. @param {any} issue */
const gist = ({ severity, path, code }) => ({ severity, path, code });

/** A source line as it is cited. @param {any} line */
const article = ({ instrument, clause, basis }) => (instrument === undefined ? basis : `${instrument} ${clause}`);

/** Every text of a document that says something of its own. @param {unknown} value @returns {string[]} */
const narratives = (value) =>
  typeof value === 'string'
    ? /[\u4e00-\u9fff].{11}/u.test(value)
      ? [value]
      : []
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(narratives)
      : [];

test('there are three case files', () => {
  expect(cases).toEqual(['community-detox-with-warning', 'compulsory-isolation-four-zones', 'recovery-moves-county']);
});

/** The families of the forms that a facility keeps, and how many kinds each has. */
const FACILITY = { 'IRF-SAFE': 17, 'IRF-MED': 10, 'IRF-EDU': 9, 'IRF-PSY': 8, 'IRF-REH': 6, 'IRF-RET': 6 };

describe.each(Object.entries(FACILITY))('the forms of a facility, %s', (family, size) => {
  const kinds = readStandard()
    .catalogue.filter((row) => row.family === family)
    .map(({ slug }) => slug);

  test(`are ${size}, and the full case of compulsory isolation holds one of each`, () => {
    const documents = join(folder, 'compulsory-isolation-four-zones/documents');
    const held = new Set(readdirSync(documents).map((file) => read(join(documents, file)).header.document));
    expect(kinds).toHaveLength(size);
    expect(kinds.filter((slug) => !held.has(slug))).toEqual([]);
  });
});

test('tell of people who have one life each, also beside the examples of the standard', () => {
  const examples = readStandard().documents.flatMap((document) =>
    Object.entries(document.examples).map(([name, value]) => ({ place: `${document.slug}/${name}`, value })),
  );
  const filed = cases.flatMap((name) =>
    readdirSync(join(folder, name, 'documents')).map((file) => ({
      place: `${name}/${file}`,
      value: read(join(folder, name, 'documents', file)),
    })),
  );
  expect(contradictions([...filed, ...examples])).toEqual([]);
});

describe.each(cases)('%s', (name) => {
  const files = readdirSync(join(folder, name, 'documents')).sort();
  const documents = files.map((file) => read(join(folder, name, 'documents', file)));
  const expected = read(join(folder, name, 'expected-report.json'));

  test('gets exactly the report that was written by hand', async () => {
    const { outcome, documents: verdicts, issues } = await validateCase(documents, { asOf: expected.asOf });
    expect({
      asOf: expected.asOf,
      documents: verdicts.map((verdict, index) => ({
        file: files[index],
        outcome: verdict.outcome,
        issues: verdict.issues.map(gist),
      })),
      case: { outcome, issues: issues.map((issue) => ({ file: files[issue.document ?? -1], ...gist(issue) })) },
    }).toEqual(expected);
  });

  test('stands where it was said by hand that it stands', async () => {
    const wanted = read(join(folder, name, 'expected-state.json'));
    const state = await caseState(documents, { asOf: wanted.asOf });
    /** @param {any} place */
    const place = ({ state: id, since, by, source }) => ({
      state: id,
      since,
      file: files[by.index],
      article: source.map(article),
    });
    const { term } = state;
    expect({
      asOf: state.asOf,
      outcome: state.outcome,
      present: state.present && place(state.present),
      beside: state.beside.map(place),
      history: state.history.map(({ day, from, to, by, source }) => ({
        day,
        from,
        to,
        file: files[by.index],
        article: source.map(article),
      })),
      term: term && {
        measure: term.measure,
        start: term.start,
        end: term.end,
        executedDays: term.executedDays,
        remainingDays: term.remainingDays,
        creditedDays: term.creditedDays,
        uncountedDays: term.uncountedDays,
        extendedDays: term.extendedDays,
        arithmetic: term.arithmetic.map(({ text }) => text),
      },
      flags: state.flags.map(({ id }) => id),
      nextSteps: state.nextSteps.map(({ step, to, status, guards, deadline, source }) => ({
        step,
        to,
        status,
        guards: Object.fromEntries(guards.map((guard) => [guard.id, guard.status])),
        ...(deadline === undefined ? {} : { due: deadline.text }),
        article: source.map(article),
      })),
      faults: state.faults.map((fault) => ({ file: files[fault.document ?? -1], ...gist(fault) })),
    }).toEqual(wanted);
  });

  test('numbers its documents in time, each named after its kind', () => {
    files.forEach((file, index) => {
      expect(file).toMatch(
        new RegExp(`^${String(index + 1).padStart(2, '0')}-${documents[index].header.document}(-[0-9])?\\.json$`),
      );
    });
  });

  test('tells its own story: no text of an example comes again', () => {
    const shown = new Set(
      readStandard()
        .documents.flatMap(({ examples }) => Object.values(examples))
        .flatMap(({ header: _header, subject: _subject, ...body }) => narratives(body)),
    );
    const fixed = /^(示例|样本|样例)|^按行政(复议|诉讼)法|^中华人民共和国|号$|^解除强制隔离戒毒证明书$/;
    const repeated = documents
      .flatMap(({ header: _header, subject: _subject, ...body }) => narratives(body))
      .filter((text) => shown.has(text) && !fixed.test(text));
    expect(repeated).toEqual([]);
  });
});
