import { checkSources } from './sources.mjs';

/** The days that a window counts, without their sign. @param {any} window */
const figures = ({ days, hours, months, workingDays, figure }) =>
  Object.entries({ days, hours, months, workingDays }).flatMap(([unit, count]) =>
    // An event on the day itself needs no figure.
    count === undefined || count === 0 ? [] : [{ unit: figure ?? unit, count: Math.abs(count) }],
  );

/** The documents that an obligation names. @param {any} rule @returns {string[]} */
const documentsOf = ({ arises, fulfilled, lapses = [] }) =>
  [
    ...arises.flatMap((/** @type {any} */ one) => [one, ...(one.unless ?? []), ...(one.window.event ?? [])]),
    ...fulfilled,
    ...lapses,
  ].flatMap(({ document }) => document ?? []);

/**
 * Obligations rest on a national fact, with its figure and its article; schedules never claim a law. Both name
 * documents that are shipped and parties of the list. What their expressions read is proven by
 * `obligations.test.mjs`.
 * @type {import('./lint.mjs').StandardRule}
 */
export const obligations = (standard, report) => {
  const shipped = new Set(standard.documents.map(({ slug }) => slug));
  const parties = new Set((standard.codelists['responsible-party']?.entries ?? []).map(({ code }) => code));
  for (const [name, rule] of Object.entries(standard.obligations)) {
    const tell = (/** @type {string} */ at, /** @type {string} */ problem) =>
      report(`obligations/${name}.json`, at, problem);
    if (rule.id !== name) tell('/id', `is not the name of the file ${name}`);
    for (const slug of documentsOf(rule)) if (!shipped.has(slug)) tell('', `names ${slug}, which is not shipped`);
    if (!parties.has(rule.responsible)) tell('/responsible', `is no party: ${rule.responsible}`);
    checkSources(rule.source, standard, '/source', tell);
    const fact = standard.facts.find(({ id }) => id === rule.fact);
    if (fact === undefined) {
      tell('/fact', `is no national fact: ${rule.fact}`);
      continue;
    }
    if (
      !rule.source.some((/** @type {any} */ line) => line.clause === fact.clause && line.instrument === fact.instrument)
    )
      tell('/source', `does not cite the article of ${rule.fact}`);
    for (const { window } of rule.arises)
      for (const { unit, count } of figures(window))
        if (fact.value?.[unit] !== count) tell('/arises', `counts ${count} ${unit}, which ${rule.fact} does not say`);
  }
  for (const [name, schedule] of Object.entries(standard.schedules)) {
    const tell = (/** @type {string} */ at, /** @type {string} */ problem) =>
      report(`schedules/${name}.json`, at, problem);
    if (schedule.id !== name) tell('/id', `is not the name of the file ${name}`);
    checkSources(schedule.source, standard, '/source', tell);
    if (schedule.source.some((/** @type {any} */ { basis }) => basis === 'statute' || basis === 'regulation'))
      tell('/source', 'is local and claims a law');
    for (const { id, responsible, source, ...deadline } of schedule.deadlines ?? []) {
      if (!parties.has(responsible)) tell(`/deadlines/${id}`, `is for no party: ${responsible}`);
      for (const slug of documentsOf(/** @type {any} */ (deadline)))
        if (!shipped.has(slug)) tell(`/deadlines/${id}`, `names ${slug}, which is not shipped`);
      checkSources(source, standard, `/deadlines/${id}`, tell);
      if (source.some((/** @type {any} */ { basis }) => basis === 'statute' || basis === 'regulation'))
        tell(`/deadlines/${id}`, 'is local and claims a law');
    }
    for (const { id, responsible, fulfilled } of schedule.tasks) {
      if (!parties.has(responsible)) tell(`/tasks/${id}`, `is for no party: ${responsible}`);
      for (const { document } of fulfilled)
        if (!shipped.has(document)) tell(`/tasks/${id}`, `names ${document}, which is not shipped`);
    }
  }
};
