/** @typedef {import('../../read-standard.mjs').Standard} Standard */

const COUNTY = '511921';
const PLACE = `profiles/${COUNTY}/profile.json`;
const AGREEMENT = 'community-detox-agreement';

/** @param {(profile: any) => void} change @returns {(standard: Standard) => void} */
const changed = (change) => (standard) => change(standard.profiles[COUNTY]);

/** Gives the agreement of the county one more operation. @param {object} operation */
const added = (operation) =>
  changed(({ documents }) => documents[AGREEMENT].operations.push({ ...operation, source: [{ basis: 'design' }] }));

/** @type {import('./planting.mjs').Fault[]} */
export const PROFILE_FAULTS = [
  [
    'profiles',
    'a profile that is not the name of its folder',
    changed((profile) => (profile.id = '511922')),
    PLACE,
    'is not the name of its folder',
  ],
  [
    'profiles',
    'a place that no list has',
    (standard) => (standard.profiles['999999'] = { ...standard.profiles[COUNTY], id: '999999' }),
    'profiles/999999/profile.json',
    'no such division',
  ],
  [
    'profiles',
    'an instrument that nobody has registered',
    changed((profile) => profile.source.push({ instrument: 'unheard', clause: '一', basis: 'local-policy' })),
    PLACE,
    'no such instrument unheard',
  ],
  [
    'profiles',
    'a parent that is not there',
    changed((profile) => (profile.parent = '510001')),
    PLACE,
    'profile-unknown-parent',
  ],
  [
    'profiles',
    'a pin of another document',
    changed(({ base }) => (base.documents[AGREEMENT] = `sha256:${'0'.repeat(64)}`)),
    PLACE,
    'profile-base-moved',
  ],
  [
    'profiles',
    'a document without a pin',
    changed(({ base }) => delete base.documents[AGREEMENT]),
    PLACE,
    'profile-not-pinned',
  ],
  ['profiles', 'a field that is not there', added({ op: 'require', at: '/nowhere' }), PLACE, 'profile-unknown-path'],
  [
    'profiles',
    'an operation that asks for less',
    added({ op: 'narrow-length', at: '/reportDuty', maxLength: 90000 }),
    PLACE,
    'profile-widens',
  ],
];
