/** @param {import('./planting.mjs').Standard} standard @returns {any} */
const indicator = (standard) => standard.indicators['test-coverage'];

/** @param {import('./planting.mjs').Standard} standard @returns {any} */
const comparison = (standard) => standard.reconciliations['person-roster'];

/** What may be wrong with indicators and comparisons. @type {import('./planting.mjs').Fault[]} */
export const INDICATOR_FAULTS = [
  [
    'indicators',
    'an indicator in the file of another',
    (s) => (indicator(s).id = 'other'),
    'test-coverage.json',
    'is not the name of the file',
  ],
  [
    'indicators',
    'an indicator in the place of another',
    (s) => (indicator(s).position = 1),
    '.json',
    'is that of another indicator',
  ],
  [
    'indicators',
    'an indicator that claims to be national',
    (s) => (indicator(s).source = [{ instrument: 'detox-regulation', clause: '第十九条', basis: 'regulation' }]),
    'test-coverage.json',
    'does not say that the formula is a definition of this standard',
  ],
  [
    'indicators',
    'an indicator that claims a law no fact holds',
    (s) => indicator(s).source.push({ instrument: 'detox-regulation', clause: '第九十九条', basis: 'regulation' }),
    'test-coverage.json',
    'claims regulation detox-regulation 第九十九条',
  ],
  [
    'indicators',
    'a share that may exceed the whole',
    (s) => delete indicator(s).within,
    'test-coverage.json',
    'is a share whose numerator may exceed it',
  ],
  [
    'indicators',
    'a number of people that is a share',
    (s) => (indicator(s).unit = 'person'),
    'test-coverage.json',
    'does not fit what is counted',
  ],
  [
    'indicators',
    'an indicator that names a document nobody ships',
    (s) => (indicator(s).numerator.count.has[0].document = 'wish'),
    'test-coverage.json',
    'names wish, which is not shipped',
  ],
  [
    'indicators',
    'an indicator that names a state of no lifecycle',
    (s) => indicator(s).denominator.count.state.in.push('wish'),
    'test-coverage.json',
    'names wish, which is no state',
  ],
  [
    'indicators',
    'an indicator that names an obligation nobody has',
    (s) => (s.indicators['tasks-on-time'].numerator.count.except = ['wish']),
    'tasks-on-time.json',
    'names wish, which is no obligation',
  ],
  [
    'indicators',
    'a comparison in the file of another',
    (s) => (comparison(s).document = 'work-report'),
    'person-roster.json',
    'is not the name of the file',
  ],
  [
    'indicators',
    'a line that stands twice',
    (s) => comparison(s).lines.push(comparison(s).lines[0]),
    'person-roster.json',
    'stands twice',
  ],
  [
    'indicators',
    'a line that counts nothing',
    (s) => delete comparison(s).lines[0].members,
    'person-roster.json',
    'says in none or several ways what is counted',
  ],
];
