import { checkSources } from './sources.mjs';

/** Day of the week, 0 for Sunday. @param {string} day */
const weekday = (day) => new Date(`${day}T00:00:00Z`).getUTCDay();

/**
 * Working days are those that the state has published: a numbered and dated notice of the year before, holidays on
 * what would be working days, and work on what would be days off.
 * @type {import('./lint.mjs').StandardRule}
 */
export const workingDays = (standard, report) => {
  for (const [name, { year, holidays, workdays, source }] of Object.entries(standard.workingDays)) {
    const tell = (/** @type {string} */ at, /** @type {string} */ problem) =>
      report(`working-days/${name}.json`, at, problem);
    if (String(year) !== name) tell('/year', `is not the name of the file ${name}`);
    checkSources(source, standard, '/source', tell);
    for (const { instrument } of source) {
      const notice = standard.instruments.find(({ id }) => id === instrument);
      if (notice?.number === undefined || !String(notice.date).startsWith(`${year - 1}-`))
        tell('/source', `rests on no numbered notice of ${year - 1}`);
    }
    for (const [list, isOff] of /** @type {[string, boolean][]} */ ([
      ['holidays', false],
      ['workdays', true],
    ]))
      for (const day of list === 'holidays' ? holidays : workdays) {
        if (!day.startsWith(`${year}-`)) tell(`/${list}`, `holds ${day}, which is no day of ${year}`);
        else if ([0, 6].includes(weekday(day)) !== isOff) tell(`/${list}`, `holds ${day}, which is as every week`);
      }
  }
};
