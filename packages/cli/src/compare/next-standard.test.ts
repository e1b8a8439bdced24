import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadMigrations } from '@guitu/core/migrate';
import type { ReleaseType } from './change.js';
import { compareReleases } from './compare-releases.js';
import { readProposals, withProposals } from './proposals.js';
import { readCompared } from './release/read-compared.js';
import type { Release } from './release/release.js';
import { verdictsOf } from './verdict.js';

const below = (path: string): string => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

/** What has changed since the kept release, and what it stands on. */
const PART = /^(common\/|documents\/(drug-test-schedule|drug-test-ledger)\/|codelists\/|obligations\/planned-test\.)/;

const partOf = (path: string): Release => {
  const read = readCompared(below(path));
  if (read === undefined || !('release' in read)) throw new Error(`${path} is no release`);
  const files = Object.entries(read.release.files).filter(([name]) => PART.test(name));
  return { ...read.release, files: Object.fromEntries(files) };
};

const [kept, now] = [partOf('releases/0.1.json.br'), partOf('packages/schemas/dist')];
const found = compareReleases(kept, now);
const changes = withProposals(found, readProposals(below('proposals')));

describe('the standard in hand, beside the release kept last', () => {
  test.each<[ReleaseType, boolean]>([
    ['patch', false],
    ['minor', false],
    ['major', true],
  ])('is not called %s without being one: %s', (declared, enough) => {
    const { proposed, blocked, tooMuch } = verdictsOf(changes, declared);
    expect(proposed).toBe('major');
    expect(blocked).toEqual([]);
    expect(tooMuch.length === 0).toBe(enough);
  });

  test('shows of each narrowed shape a document that the old one accepts and the new one refuses', () => {
    const narrowed = changes.filter(({ subject, verdict }) => subject === 'schema' && verdict === 'narrows');
    expect(narrowed.map(({ at, what }) => `${at} ${what}`)).toEqual([
      '/entries/*/windowStartsOn property',
      '/entries/*/windowEndsOn property',
      '/entries/*/window required',
    ]);
    for (const { witness } of narrowed) expect(witness?.accepted).toBe('old');
  });

  test('is not released while nobody has judged what cannot be concluded', () => {
    expect(verdictsOf(found, 'major').blocked).toEqual(
      expect.arrayContaining(['register:obligations/planned-test::content']),
    );
  });

  test('breaks nothing that neither a proposal names nor a migration mends', async () => {
    const breaking = changes.filter(({ release }) => release === 'major');
    expect(breaking.filter(({ proposals = [] }) => proposals.length === 0)).toEqual([]);
    const { releases } = await loadMigrations();
    const mended = new Set(releases.flatMap(({ documents }) => Object.keys(documents)));
    const shapes = breaking.filter(({ subject }) => subject === 'schema');
    expect([...new Set(shapes.map(({ name }) => name))].filter((name) => !mended.has(name))).toEqual([]);
  });
});
