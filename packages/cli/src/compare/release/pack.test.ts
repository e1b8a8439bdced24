import { expect, test } from 'vitest';
import { packRelease, unpack } from './pack.js';
import { isKept, isRelease, type Release } from './release.js';

const RELEASE: Release = {
  release: 'release/1',
  standard: '0.1',
  version: '0.1.0',
  files: { 'units.json': [{ unit: 'day', 'zh-CN': '天' }], 'common/person/schema.json': { type: 'object' } },
};

test('a packed release is read as it was, and packs to the same bytes', () => {
  const bytes = packRelease(RELEASE);
  const read: unknown = JSON.parse(unpack(bytes));
  expect(read).toEqual(RELEASE);
  expect(isRelease(read)).toBe(true);
  expect(packRelease(RELEASE).equals(bytes)).toBe(true);
});

test('a schema is no release', () => {
  expect(isRelease({ type: 'object' })).toBe(false);
  expect(isRelease(null)).toBe(false);
});

test.each([
  ['documents/warning-notice/schema.json', true],
  ['documents/warning-notice/examples/full.json', true],
  ['common/base/notice/schema.json', true],
  ['rubrics/five-free-indicators/vectors.json', true],
  ['documents/warning-notice/cases.json', false],
  ['documents/warning-notice/bundle.json', false],
  ['manifest.json', false],
  ['profiles/511921/profile.json', true],
  ['profiles/511921/conversation-record.schema.json', false],
  ['working-days/2026.json', true],
  ['migrations/0.1-0.2/drug-test-schedule.json', true],
  ['migrations/0.1-0.2/vectors/drug-test-schedule.json', false],
  ['sources/national-facts.json', true],
])('%s is kept: %s', (path, kept) => {
  expect(isKept(path)).toBe(kept);
});
