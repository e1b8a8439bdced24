import { join } from 'node:path';
import { jsonFiles, write, writeJson } from './files.mjs';
import { coreOutput, schemasOutput, schemasSource } from './paths.mjs';

/** What is due, the schedules of places, and the working days of each year, each by the name of its file. */
export const readObligations = () => ({
  obligations: jsonFiles(join(schemasSource, 'obligations')),
  schedules: jsonFiles(join(schemasSource, 'schedules')),
  workingDays: jsonFiles(join(schemasSource, 'working-days')),
});

/** The fact that fixes when a breach is severe. */
const SEVERE_BREACH = 'community-severe-breach';

/** Titles of the instruments that are cited, by id. @param {any[]} lines @param {any[]} instruments */
const titlesOf = (lines, instruments) => {
  const cited = new Set(lines.map(({ instrument }) => instrument));
  return Object.fromEntries(instruments.filter(({ id }) => cited.has(id)).map(({ id, title }) => [id, title]));
};

/** Obligations and schedules as core loads them, and as they are published. @param {import('./read-standard.mjs').Standard} standard */
export const emitObligations = ({ obligations, schedules, workingDays, instruments, codelists, facts }) => {
  const { instrument, clause, value } = facts.find(({ id }) => id === SEVERE_BREACH);
  const severeBreach = { ...value, source: [{ instrument, clause, basis: 'regulation' }] };
  const rules = Object.values(obligations);
  const places = Object.values(schedules);
  const local = places.flatMap(({ deadlines = [] }) => deadlines);
  const sources = [...rules, ...places, ...local, severeBreach].flatMap(({ source }) => source);
  const parties = Object.fromEntries(
    (codelists['responsible-party']?.entries ?? []).map(({ code, zh, en }) => [code, { 'zh-CN': zh, en }]),
  );
  const content = {
    obligationRules: rules,
    schedules,
    stateWorkingDays: Object.values(workingDays),
    instruments: titlesOf(sources, instruments),
    parties,
    severeBreach,
  };
  const folder = join(coreOutput, 'obligations');
  write(
    join(folder, 'index.js'),
    Object.entries(content)
      .map(([name, part]) => `export const ${name} = ${JSON.stringify(part)};\n`)
      .join(''),
  );
  write(join(folder, 'index.d.ts'), "export * from '../dist/generated-obligations.js';\n");
  for (const [name, rule] of Object.entries(obligations))
    writeJson(join(schemasOutput, 'obligations', `${name}.json`), rule);
  for (const [name, schedule] of Object.entries(schedules))
    writeJson(join(schemasOutput, 'schedules', `${name}.json`), schedule);
  for (const [year, calendar] of Object.entries(workingDays))
    writeJson(join(schemasOutput, 'working-days', `${year}.json`), calendar);
};
