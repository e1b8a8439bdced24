import { loadDocument, readResidentId } from '@guitu/core';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../documents/catalogue.mjs';
import { exampleCases } from './example-cases.mjs';
import { exampleStations } from './example-stations.mjs';
import { generateDocuments } from './generate.mjs';
import { AS_OF } from './tests-of-case.mjs';

const documents = await generateDocuments();
const ofExamples = new Set([...exampleCases(), ...exampleStations()].map(({ header }) => header.id));

describe('the made-up documents', () => {
  it('are more than three hundred, of every kind, about more than fifty people', async () => {
    expect(documents.length).toBeGreaterThanOrEqual(300);
    expect(new Set(documents.map(({ value }) => value.header.document))).toEqual(
      new Set((await readCatalogue()).map(({ slug }) => slug)),
    );
    expect(new Set(documents.flatMap(({ value }) => value.subject?.personId ?? [])).size).toBeGreaterThanOrEqual(50);
  });

  it('are all valid, and those that are generated without a warning', async () => {
    const faults = [];
    for (const { value } of documents) {
      const { document, number } = value.header;
      const { outcome, issues } = (await loadDocument(document)).validate(value, { asOf: AS_OF });
      // What the examples are warned about is part of what they show.
      if (outcome !== 'valid' || (issues.length > 0 && !ofExamples.has(value.header.id)))
        faults.push([document, number, outcome, ...issues.map(({ code, path }) => `${code} ${path}`)]);
    }
    expect(faults).toEqual([]);
  });

  it('say of themselves what happened to them: only what was approved is approved, issued or served', () => {
    const statuses = (/** @type {(document: typeof documents[number]) => boolean} */ fits) =>
      [
        ...new Set(
          documents
            .filter(({ value }) => !ofExamples.has(value.header.id))
            .filter(fits)
            .map(({ value }) => value.header.status),
        ),
      ].sort();
    expect(statuses(({ intent }) => intent === 'draft')).toEqual(['draft']);
    expect(statuses(({ intent, decision }) => intent === 'submit' && decision?.decision !== 'approve')).toEqual([
      'submitted',
    ]);
    expect(statuses(({ decision }) => decision?.decision === 'approve')).toEqual([
      'approved',
      'archived',
      'issued',
      'served',
    ]);
  });

  it('are the same each time, each with an id of its own', async () => {
    expect(JSON.stringify(await generateDocuments())).toBe(JSON.stringify(documents));
    expect(new Set(documents.map(({ value }) => value.header.id)).size).toBe(documents.length);
  });

  it('name only people who read made up, with numbers of a county that does not exist', () => {
    for (const { value } of documents) {
      if (!value.subject) continue;
      // Stems and branches for the people of the portal; the examples of the standard have trees and instruments too.
      const isExample = !value.subject.personId.startsWith('P-519999-8');
      expect(value.subject.name).toMatch(
        isExample
          ? /^某\p{Script=Han}{1,2}$/u
          : /^某青[甲乙丙丁戊己庚辛壬癸子丑寅卯]$|^某[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]$/,
      );
      expect(readResidentId(value.subject.idNumber).value).toMatchObject({
        division: '519999',
        birthDate: value.subject.birthDate,
        sex: value.subject.sex,
      });
    }
  });

  it('refer in a made-up case only to documents that are there', () => {
    const numbers = new Set(documents.map(({ value }) => value.header.number));
    const references = documents
      .filter(({ value }) => value.subject?.personId.startsWith('P-519999-8'))
      .flatMap(({ value }) => [value.decisionNumber, value.agreementNumber, value.scheduleNumber])
      .filter((number) => number !== undefined);
    expect(references.length).toBeGreaterThan(200);
    expect(references.filter((number) => !numbers.has(number))).toEqual([]);
  });
});
