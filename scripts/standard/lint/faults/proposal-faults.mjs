/** @typedef {import('../lint.mjs').Standard} Standard */

const PLACE = 'proposals/0001.json';

/** @param {Record<string, unknown>} change @returns {(standard: Standard) => void} */
const changed = (change) => (standard) => {
  standard.proposals['0001'] = { ...standard.proposals['0001'], ...change };
};

/** @type {[rule: string, fault: string, plant: (standard: Standard) => void, place: string, problem: string][]} */
export const PROPOSAL_FAULTS = [
  ['proposals', 'a number that is not its file', changed({ number: '0002' }), PLACE, 'is not 0001'],
  ['proposals', 'a stage that is not the last', changed({ state: '20' }), PLACE, 'is not the last stage'],
  ['proposals', 'a stage that no procedure has', changed({ state: '70' }), PLACE, 'must be equal to one of'],
  [
    'proposals',
    'stages that go back',
    changed({
      state: '10',
      history: [
        { state: '20', on: '2026-11-22' },
        { state: '10', on: '2026-11-23' },
      ],
    }),
    PLACE,
    'goes back',
  ],
  [
    'proposals',
    'a waiver of a change that it does not name',
    changed({ waivers: [{ change: 'rule:a:b:assert', verdict: 'widens', because: { 'zh-CN': '甲', en: 'A' } }] }),
    PLACE,
    'is not among the changes',
  ],
  [
    'proposals',
    'a publication without a version',
    changed({ state: '60', history: [{ state: '60', on: '2026-11-22' }] }),
    PLACE,
    'is published in no version',
  ],
  [
    'proposals',
    'an approval that is still open',
    changed({ disposition: { decision: 'open', because: { 'zh-CN': '甲', en: 'A' } } }),
    PLACE,
    'is still open',
  ],
  [
    'proposals',
    'a source that nobody registered',
    changed({ source: [{ instrument: 'a-law', clause: '第一条', basis: 'statute' }] }),
    PLACE,
    'no registered instrument',
  ],
  ['proposals', 'a reason in one language', changed({ reason: { en: 'Because.' } }), PLACE, 'zh-CN'],
];
