import { STANDARD } from '../../identity.mjs';
import { AGREEMENT } from './planting.mjs';

/** A migration to the version in hand, with one step of an agreement. @param {any} step @param {object} [more] */
const planted = (step, more = {}) => ({
  name: `0.0-${STANDARD}`,
  place: `migrations/0.0-${STANDARD}`,
  release: { migration: 'migration/1', from: '0.0', to: STANDARD, title: { 'zh-CN': '改', en: 'change' } },
  documents: {
    [AGREEMENT]: {
      migration: 'migration/1',
      document: AGREEMENT,
      reason: { 'zh-CN': '改', en: 'change' },
      steps: [step],
    },
  },
  types: {},
  vectors: { [AGREEMENT]: { document: AGREEMENT, vectors: [] } },
  ...more,
});

const right = { op: 'rename', at: '/before', name: 'period' };
const because = { 'zh-CN': '不再需要', en: 'not needed' };

/** @param {any} step @param {object} [more] @returns {(standard: import('./planting.mjs').Standard) => void} */
const plant = (step, more) => (s) => (s.migrations = [planted(step, more)]);

/** What may be wrong with migrations. @type {import('./planting.mjs').Fault[]} */
export const MIGRATION_FAULTS = [
  [
    'migrations',
    'a step that leads nowhere',
    plant({ op: 'rename', at: '/period', name: 'nowhere' }),
    AGREEMENT,
    'leads to /nowhere, which is no field',
  ],
  [
    'migrations',
    'a drop of what is still a field',
    plant({ op: 'drop', at: '/period', because }),
    AGREEMENT,
    'leads away from /period, which is still a field',
  ],
  [
    'migrations',
    'a wrap into members that are none',
    plant({ op: 'wrap', at: '/period', members: { begin: '/from' } }),
    AGREEMENT,
    'leads to /period/begin, which is no field',
  ],
  [
    'migrations',
    'codes of a field without codes',
    plant({ op: 'map-code', at: '/period', codes: { a: 'b' } }),
    AGREEMENT,
    'maps codes of a field that has no code list',
  ],
  [
    'migrations',
    'a code that leads to none',
    plant({ op: 'map-code', at: '/subject/sex', codes: { a: 'b' } }),
    AGREEMENT,
    'leads to b, which sex does not have',
  ],
  [
    'migrations',
    'a code that still holds',
    plant({ op: 'map-code', at: '/subject/sex', codes: { 1: '2' } }),
    AGREEMENT,
    'leads away from 1, which still holds',
  ],
  ['migrations', 'steps without vectors', plant(right, { vectors: {} }), AGREEMENT, 'has no vectors'],
  [
    'migrations',
    'a document that is not shipped',
    plant(right, { documents: { none: { document: 'none', steps: [right] } } }),
    'none',
    'is of no document that is shipped',
  ],
  [
    'migrations',
    'a document in the file of another',
    plant(right, { documents: { [AGREEMENT]: { document: 'other', steps: [right] } } }),
    AGREEMENT,
    'is not the name of the file',
  ],
  [
    'migrations',
    'a folder of another version',
    plant(right, { name: '0.0-0.9' }),
    'release.json',
    'is not what the folder',
  ],
  [
    'migrations',
    'a way with a gap',
    (s) =>
      (s.migrations = [planted(right, { name: '0.0-0.05', release: { from: '0.0', to: '0.05' } }), planted(right)]),
    '',
    'does not go on from',
  ],
  [
    'migrations',
    'a way that ends before the version in hand',
    plant(right, { release: { from: '0.0', to: '0.00' } }),
    'migrations',
    'and the standard is',
  ],
  [
    'migrations',
    'a shared type that is not named wherever it stands',
    plant(right, { types: { period: { type: 'period', steps: [], places: {} } } }),
    'types/period.json',
    'leaves out',
  ],
];
