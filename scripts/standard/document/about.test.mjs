import { describe, expect, test } from 'vitest';
import { copyOf, document, rename } from '../lint/faults/planting.mjs';
import { lintStandard } from '../lint/lint.mjs';
import { readStandard } from '../read-standard.mjs';
import { findingsAbout } from './about.mjs';

const AGREEMENT = 'community-detox-agreement';
const DECISION = 'community-detox-decision';
const real = readStandard();
const sample = { ...real, documents: real.documents.filter(({ slug }) => [AGREEMENT, DECISION].includes(slug)) };

/** @type {[rule: string, plant: (standard: typeof real) => void][]} */
const CLASHES = [
  ['one-name', (s) => rename(document(s, DECISION).schema, 'decidedOn', 'decidedDayOn', { title: '试一试' })],
  ['rule-ids', (s) => (document(s, DECISION).rules[0].id = document(s).rules[0].id)],
  ['field-prefixes', (s) => (document(s, DECISION).meta.fieldPrefix = document(s).meta.fieldPrefix)],
  ['lives', (s) => (document(s, DECISION).examples.full.header.id = document(s).examples.full.header.id)],
];

describe('a clash of two documents is shown to both authors', () => {
  test.each(CLASHES)('%s', (rule, plant) => {
    const standard = copyOf(sample);
    if (rule === 'one-name')
      document(standard).schema.properties.triedOn = {
        ...document(standard, DECISION).schema.properties.decidedOn,
        title: '试一试',
      };
    plant(standard);
    const findings = lintStandard(standard, [rule]).filter(({ place }) => place.startsWith('documents/'));
    const toldAt = new Set(findings.map(({ place }) => place.split('/')[2]));
    expect(toldAt.size).toBe(1);
    for (const slug of [AGREEMENT, DECISION])
      expect(findingsAbout(findings, [document(standard, slug)])).toEqual(findings);
  });
});

describe('a finding at another document', () => {
  const asked = { slug: 'visit-record', place: 'documents/aftercare/visit-record' };
  const at = (/** @type {string} */ problem) => [
    { rule: 'r', place: 'documents/aftercare/other/meta.json', at: '', problem },
  ];
  test.each([
    ['is also the prefix of visit-record', 1],
    ['is also the prefix of visit-record: choose another', 1],
    ['is another one in documents/aftercare/visit-record/examples/full.json', 1],
    ['is also a rule of documents/aftercare/visit-record', 1],
    ['is also the prefix of aftercare-visit-record', 0],
    ['is also a rule of documents/aftercare/visit-record-index', 0],
    ['has no title', 0],
  ])('%s', (problem, shown) => {
    expect(findingsAbout(at(problem), [asked])).toHaveLength(shown);
  });
});

test('a finding outside the documents is always shown', () => {
  const findings = [{ rule: 'catalogue', place: 'catalogue.json', at: '', problem: 'names a document twice' }];
  expect(findingsAbout(findings, [])).toEqual(findings);
});
