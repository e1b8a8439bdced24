import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { applyPatch, type Operation } from '../vectors/apply-patch.js';
import type { Change } from './change.js';
import { compareReleases } from './compare-releases.js';
import { readCompared } from './release/read-compared.js';
import type { Release } from './release/release.js';

interface Planted {
  readonly change: string;
  readonly file?: string;
  readonly patch?: readonly Operation[];
  readonly remove?: string;
  readonly removeOld?: string;
  readonly expect: (Partial<Change> & { readonly witness?: 'old' | 'new'; readonly rescored?: true }) | null;
}

const below = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const planted = JSON.parse(readFileSync(below('planted-changes.json'), 'utf8')) as readonly Planted[];

/** A part of the kept release: one document with all that it stands on, and some of everything else. */
const PART =
  /^(common\/|documents\/warning-notice\/|codelists\/(confidentiality|division)\.|rubrics\/five-free-indicators\/|obligations\/support-group\.|case-rules\/case-admission-term-differs\/)/;

const kept = readCompared(below('../../../../releases/0.1.json.br'));
const whole = kept && 'release' in kept ? kept.release : undefined;

const only = (release: Release, isWanted: (path: string) => boolean): Release => ({
  ...release,
  files: Object.fromEntries(Object.entries(release.files).filter(([path]) => isWanted(path))),
});

const part = only(whole as Release, (path) => PART.test(path));

test('the kept release can be read, with every kind of content in it', () => {
  expect(whole?.standard).toBe('0.1');
  const kinds = new Set(Object.keys(whole?.files ?? {}).map((path) => path.split('/')[0]));
  expect([...kinds].sort()).toEqual(
    expect.arrayContaining(['case-rules', 'codelists', 'common', 'documents', 'indicators', 'obligations', 'rubrics']),
  );
  expect(Object.keys(whole?.files ?? {}).filter((path) => /^documents\/[^/]+\/schema\.json$/.test(path))).toHaveLength(
    99,
  );
});

test('nothing has changed between a release and itself', () => {
  expect(compareReleases(part, part)).toEqual([]);
});

test.each(planted.map((one) => [one.change, one] as const))('%s', (_name, one) => {
  const old = one.removeOld === undefined ? part : only(part, (path) => !path.startsWith(String(one.removeOld)));
  const changed = one.remove === undefined ? part : only(part, (path) => !path.startsWith(String(one.remove)));
  const { file = '', patch } = one;
  const now = patch
    ? { ...changed, files: { ...changed.files, [file]: applyPatch(changed.files[file], patch) } }
    : changed;
  const changes = compareReleases(old, now);
  if (one.expect === null) {
    expect(changes).toEqual([]);
    return;
  }
  const { witness, rescored, ...wanted } = one.expect;
  const found = changes.find((change) => change.subject === wanted.subject && change.what === wanted.what);
  expect(found).toMatchObject(wanted);
  if (witness) expect(found?.witness?.accepted).toBe(witness);
  if (rescored) expect(found?.rescored?.length).toBeGreaterThan(0);
});

test('the same change has the same name and the same witness in every run', () => {
  const patch = [{ op: 'replace', path: '/properties/consequence/maxLength', value: 40 }] as const;
  const file = 'documents/warning-notice/schema.json';
  const now = { ...part, files: { ...part.files, [file]: applyPatch(part.files[file], patch) } };
  expect(JSON.stringify(compareReleases(part, now))).toBe(JSON.stringify(compareReleases(part, now)));
});
