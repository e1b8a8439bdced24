import { loadProfile, shippedProfiles, type Profile } from '@guitu/core/profile';
import { checkProfile } from '@guitu/core/profile-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { examplePlace as words, exampleProfile as profile } from '../test-support/example-profile.js';
import { guitu } from '../test-support/guitu.js';
import { nationalLookup } from './national-lookup.js';

const folder = mkdtempSync(join(tmpdir(), 'guitu-profile-'));

afterAll(() => rmSync(folder, { recursive: true }));

/** Checks a profile that is this and these changes. */
function check(changes: object, ...more: string[]): ReturnType<typeof guitu> {
  const file = join(folder, '519999.json');
  writeFileSync(file, JSON.stringify({ ...profile, ...changes }));
  return guitu('profile', 'check', file, ...more);
}

test('a profile that only names a document is sound', async () => {
  const { status, out } = await check({ names: { documents: { 'drug-test-record': words } } });
  expect([status, out]).toEqual([0, '519999: 通过\n']);
});

test('an unsound one is told by place, words and code, and ends with 1', async () => {
  const { status, out } = await check({ choices: { schedule: 'no-such-place' } }, '--lang', 'en');
  expect(status).toBe(1);
  expect(out).toBe(
    '519999: unsound\n  error /choices/schedule\n    There is no such schedule: no-such-place [profile-unknown-schedule]\n',
  );
});

test('JSON holds every finding', async () => {
  const { out } = await check({ choices: { schedule: 'no-such-place' } }, '--format', 'json');
  expect(JSON.parse(out)).toMatchObject({
    profile: '519999',
    verdict: 'unsound',
    findings: [{ code: 'profile-unknown-schedule', at: '/choices/schedule', severity: 'error' }],
    documents: {},
  });
});

test.each([
  [{ title: undefined }, '/title', 'required'],
  [{ id: '51' }, '/id', 'pattern'],
  [{ status: 'finished' }, '/status', 'enum'],
  [{ base: { standard: '0.1' } }, '/base/documents', 'required'],
  [{ more: 1 }, '/more', 'additionalProperties'],
  [{ source: [] }, '/source', 'minItems'],
  [{ source: [{ basis: 'statute' }] }, '/source/0/instrument', 'required'],
  [
    { documents: { 'drug-test-record': { operations: [{ op: 'widen' }] } } },
    '/documents/drug-test-record/operations/0/op',
    'enum',
  ],
  [
    { documents: { 'drug-test-record': { operations: [{ op: 'require', at: 'place', source: profile.source }] } } },
    '/documents/drug-test-record/operations/0/at',
    'pattern',
  ],
  [{ names: {} }, '/names', 'minProperties'],
])('a file of another form says where, and ends with 3 %#', async (changes, path, keyword) => {
  const { status, out } = await check(changes, '--format', 'json');
  expect(status).toBe(3);
  const { faults } = JSON.parse(out) as { faults: { path: string; keyword: string }[] };
  expect(faults).toContainEqual(expect.objectContaining({ path, keyword }));
});

test('a file that is not there is a mistake of the command', async () => {
  expect(await guitu('profile', 'check', join(folder, 'none.json'))).toMatchObject({ status: 2, out: '' });
});

describe('the places that ship', () => {
  const ids = shippedProfiles();

  /** A profile that touches no document. */
  const bare = ({ documents: _documents, extensions: _extensions, names: _names, ...rest }: Profile): Profile => rest;

  test('choose and cite what there is, and no more than the law allows', async () => {
    const profiles = await Promise.all(ids.map(async (id) => bare((await loadProfile(id)) as Profile)));
    const lookup = await nationalLookup(profiles);
    expect(profiles.map(({ id }) => id)).toEqual([
      '110000',
      '310000',
      '330000',
      '330100',
      '350322',
      '370000',
      '431200',
      '440000',
      '500000',
      '510000',
      '511921',
      '610000',
      '610500',
    ]);
    expect(profiles.flatMap((each) => checkProfile(each, lookup).findings)).toEqual([]);
  });

  // Each document takes a second, and there are forty; the lint of the standard holds every operation in every run.
  test.each(process.env['GUITU_TEST_ALL'] === '1' ? ids : [])('are sound: %s', async (id) => {
    const { status, out } = await guitu('profile', 'check', id);
    expect([status, out.split('\n')[0]]).toEqual([0, `${id}: 通过`]);
  });
});
