import { join } from 'node:path';
import { jsonFiles, write, writeJson } from './files.mjs';
import { coreOutput, schemasOutput, schemasSource } from './paths.mjs';

/** What is due, and the schedules of places, each by the name of its file. */
export const readObligations = () => ({
  obligations: jsonFiles(join(schemasSource, 'obligations')),
  schedules: jsonFiles(join(schemasSource, 'schedules')),
});

/** The fact that fixes when a breach is severe. */
const SEVERE_BREACH = 'community-severe-breach';

/** Titles of the instruments that are cited, by id. @param {any[]} lines @param {any[]} instruments */
const titlesOf = (lines, instruments) => {
  const cited = new Set(lines.map(({ instrument }) => instrument));
  return Object.fromEntries(instruments.filter(({ id }) => cited.has(id)).map(({ id, title }) => [id, title]));
};

/** Obligations and schedules as core loads them, and as they are published. @param {import('./read-standard.mjs').Standard} standard */
export const emitObligations = ({ obligations, schedules, instruments, codelists, facts }) => {
  const { instrument, clause, value } = facts.find(({ id }) => id === SEVERE_BREACH);
  const severeBreach = { ...value, source: [{ instrument, clause, basis: 'regulation' }] };
  const rules = Object.values(obligations);
  const sources = [...rules, ...Object.values(schedules), severeBreach].flatMap(({ source }) => source);
  const parties = Object.fromEntries(
    (codelists['responsible-party']?.entries ?? []).map(({ code, zh, en }) => [code, { 'zh-CN': zh, en }]),
  );
  const content = {
    obligationRules: rules,
    schedules,
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
};
