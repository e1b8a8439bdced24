import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { trialProfile } from '../test-support/trial-profile.js';
import { profileDigest, profiledDigest } from './profile-digest.js';
import { sha256 } from './sha256.js';

test.each([0, 1, 54, 55, 56, 63, 64, 65, 119, 120, 1000])(
  'the digest of %i characters is that of SHA-256',
  (length) => {
    const text = '戒毒 standard'.repeat(100).slice(0, length);
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
  },
);

test('the order of members does not matter, and their values do', () => {
  const profile = trialProfile();
  const turned = Object.fromEntries(Object.entries(profile).reverse()) as unknown as typeof profile;
  expect(profileDigest(turned)).toBe(profileDigest(profile));
  expect(profileDigest({ ...profile, id: '519998' })).not.toBe(profileDigest(profile));
  expect(profiledDigest('a', [profile])).not.toBe(profiledDigest('b', [profile]));
});
