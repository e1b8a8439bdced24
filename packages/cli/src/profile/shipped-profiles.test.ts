import { loadProfile, shippedProfiles, type Profile } from '@guitu/core/profile';
import { checkProfile } from '@guitu/core/profile-check';
import { expect, test } from 'vitest';
import { guitu } from '../test-support/guitu.js';
import { nationalLookup } from './national-lookup.js';

const ids = shippedProfiles();

/** Each document takes a second: the usual run takes one place, and of the others only what they choose and cite. */
const whole = process.env['GUITU_TEST_ALL'] === '1' ? ids : ['440000'];

test('the places that ship are these', () => {
  expect(ids).toEqual([
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
});

test.each(whole)('guitu profile check finds nothing in %s', async (id) => {
  const { status, out } = await guitu('profile', 'check', id);
  expect([status, out.split('\n')[0]]).toEqual([0, `${id}: 通过`]);
});

test('every place chooses and cites what there is, and no more than the law allows', async () => {
  const profiles = await Promise.all(ids.map(async (id) => bare((await loadProfile(id)) as Profile)));
  const lookup = await nationalLookup(profiles);
  const findings = profiles.flatMap((profile) => checkProfile(profile, lookup).findings);
  expect(findings).toEqual([]);
});

/** A profile that touches no document. */
function bare({ documents: _documents, extensions: _extensions, names: _names, ...profile }: Profile): Profile {
  return profile;
}
