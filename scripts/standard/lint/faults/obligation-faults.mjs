/** @param {import('./planting.mjs').Standard} standard @returns {any} */
const rule = (standard) => standard.obligations['detox-reporting'];

/** @param {import('./planting.mjs').Standard} standard @returns {any} */
const schedule = (standard) => standard.schedules['xianyou-2012'];

/** @param {import('./planting.mjs').Standard} standard @returns {any} */
const deadline = (standard) => standard.schedules['shanghai-2016'].deadlines[0];

/** @param {import('./planting.mjs').Standard} standard @returns {any} */
const year = (standard) => standard.workingDays['2024'];

/** What may be wrong with obligations, schedules and working days. @type {import('./planting.mjs').Fault[]} */
export const OBLIGATION_FAULTS = [
  [
    'obligations',
    'an obligation in the file of another',
    (s) => (rule(s).id = 'other'),
    'detox-reporting.json',
    'is not the name of the file',
  ],
  [
    'obligations',
    'an obligation of nobody',
    (s) => (rule(s).responsible = 'somebody'),
    'detox-reporting.json',
    'is no party',
  ],
  [
    'obligations',
    'an obligation that names a document nobody ships',
    (s) => (rule(s).fulfilled[0].document = 'wish'),
    'detox-reporting.json',
    'names wish, which is not shipped',
  ],
  [
    'obligations',
    'an obligation without a national fact',
    (s) => (rule(s).fact = 'custom'),
    'detox-reporting.json',
    'is no national fact',
  ],
  [
    'obligations',
    'an obligation that cites another article',
    (s) => (rule(s).source = [{ instrument: 'detox-regulation', clause: '第十三条', basis: 'regulation' }]),
    'detox-reporting.json',
    'does not cite the article of',
  ],
  [
    'obligations',
    'an obligation that claims a law no fact holds',
    (s) => rule(s).source.push({ instrument: 'detox-regulation', clause: '第九十九条', basis: 'regulation' }),
    'detox-reporting.json',
    'claims regulation detox-regulation 第九十九条',
  ],
  [
    'obligations',
    'an obligation with a figure of its own',
    (s) => (rule(s).arises[0].window.days = 14),
    'detox-reporting.json',
    'counts 14 days, which community-reporting-time does not say',
  ],
  [
    'obligations',
    'a schedule in the file of another',
    (s) => (schedule(s).id = 'other'),
    'xianyou-2012.json',
    'is not the name of the file',
  ],
  [
    'obligations',
    'a schedule that claims a law',
    (s) => (schedule(s).source = [{ instrument: 'detox-regulation', clause: '第十九条', basis: 'regulation' }]),
    'xianyou-2012.json',
    'is local and claims a law',
  ],
  [
    'obligations',
    'a deadline of nobody',
    (s) => (deadline(s).responsible = 'somebody'),
    'shanghai-2016.json',
    'is for no party',
  ],
  [
    'obligations',
    'a deadline that names a document nobody ships',
    (s) => (deadline(s).arises[0].document = 'wish'),
    'shanghai-2016.json',
    'names wish, which is not shipped',
  ],
  [
    'obligations',
    'a deadline that claims a law',
    (s) => (deadline(s).source = [{ instrument: 'detox-regulation', clause: '第三十四条', basis: 'regulation' }]),
    'shanghai-2016.json',
    'is local and claims a law',
  ],
  [
    'obligations',
    'a least figure that no fact holds',
    (s) => (s.obligations['entry-education'].arises[0].window.months = 2),
    'entry-education.json',
    'counts 2 monthsAtLeast, which isolation-entry-education does not say',
  ],
  [
    'working-days',
    'a year in the file of another',
    (s) => (year(s).year = 2023),
    '2024.json',
    'is not the name of the file',
  ],
  [
    'working-days',
    'a year without a notice',
    (s) => (year(s).source = [{ basis: 'design' }]),
    '2024.json',
    'rests on no numbered notice of 2023',
  ],
  [
    'working-days',
    'a holiday of another year',
    (s) => year(s).holidays.push('2025-01-01'),
    '2024.json',
    'is no day of 2024',
  ],
  [
    'working-days',
    'a day off that is off anyway',
    (s) => year(s).holidays.push('2024-05-04'),
    '2024.json',
    'is as every week',
  ],
  [
    'working-days',
    'a weekend that is no weekend',
    (s) => year(s).workdays.push('2024-05-06'),
    '2024.json',
    'is as every week',
  ],
  [
    'obligations',
    'a task of nobody',
    (s) => (schedule(s).tasks[0].responsible = 'somebody'),
    'xianyou-2012.json',
    'is for no party',
  ],
  [
    'obligations',
    'a task that names a document nobody ships',
    (s) => (schedule(s).tasks[0].fulfilled[0].document = 'wish'),
    'xianyou-2012.json',
    'names wish, which is not shipped',
  ],
];
