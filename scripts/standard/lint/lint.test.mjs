import { describe, expect, test } from 'vitest';
import { readStandard } from '../read-standard.mjs';
import { DOCUMENT_FAULTS } from './faults/document-faults.mjs';
import { META_SCHEMA_FAULTS } from './faults/meta-schema-faults.mjs';
import { INDICATOR_FAULTS } from './faults/indicator-faults.mjs';
import { MAPPING_FAULTS } from './faults/mapping-faults.mjs';
import { MIGRATION_FAULTS } from './faults/migration-faults.mjs';
import { OBLIGATION_FAULTS } from './faults/obligation-faults.mjs';
import { PROFILE_FAULTS } from './faults/profile-faults.mjs';
import { PROPOSAL_FAULTS } from './faults/proposal-faults.mjs';
import { AGREEMENT, copyOf, DECISION } from './faults/planting.mjs';
import { SCHEMA_FAULTS } from './faults/schema-faults.mjs';
import { LIFECYCLE_FAULTS } from './faults/lifecycle-faults.mjs';
import { RUBRIC_FAULTS } from './faults/rubric-faults.mjs';
import { STANDARD_FAULTS } from './faults/standard-faults.mjs';
import { LINT_RULES, lintStandard } from './lint.mjs';

const SAMPLE = [AGREEMENT, DECISION, 'drug-test-ledger', 'station-scorecard'];

const FAULTS = [
  ...SCHEMA_FAULTS,
  ...DOCUMENT_FAULTS,
  ...STANDARD_FAULTS,
  ...LIFECYCLE_FAULTS,
  ...RUBRIC_FAULTS,
  ...INDICATOR_FAULTS,
  ...MAPPING_FAULTS,
  ...MIGRATION_FAULTS,
  ...OBLIGATION_FAULTS,
  ...PROFILE_FAULTS,
  ...PROPOSAL_FAULTS,
  ...META_SCHEMA_FAULTS,
];

const real = readStandard();

/** What faults are planted in: enough for each, and small, because parts of it are copied for every fault. */
const sample = {
  ...real,
  documents: real.documents.filter(({ slug }) => SAMPLE.includes(slug)),
  codelists: Object.fromEntries(
    Object.entries(real.codelists).map(([name, list]) => [name, { ...list, entries: list.entries.slice(0, 100) }]),
  ),
};

test('the standard has nothing that a reviewer would send back', () => {
  expect(lintStandard(real)).toEqual([]);
});

test('every rule is tried', () => {
  expect([...new Set(FAULTS.map(([rule]) => rule))].sort()).toEqual([...LINT_RULES].sort());
});

describe.each(LINT_RULES)('%s', (rule) => {
  test.each(
    FAULTS.filter(([owner]) => owner === rule).map(([, fault, plant, place, problem]) => ({
      fault,
      plant,
      place,
      problem,
    })),
  )('finds $fault', ({ plant, place, problem }) => {
    const standard = copyOf(sample);
    plant(standard);
    expect(lintStandard(standard, [rule])).toContainEqual({
      rule,
      place: expect.stringContaining(place),
      at: expect.any(String),
      problem: expect.stringContaining(problem),
    });
  });
});
