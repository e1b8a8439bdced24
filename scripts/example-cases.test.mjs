import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateCase } from '../packages/core/src/case/validate-case.ts';
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
