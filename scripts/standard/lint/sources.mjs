import { properties } from './schema-nodes.mjs';

const LAW = new Set(['statute', 'regulation']);

/**
 * Every cited instrument is registered, and whatever claims statute or regulation stands in the register of national facts.
 * @param {any[]} lines @param {import('../read-standard.mjs').Standard} standard @param {string} at @param {(at: string, problem: string) => void} report
 */
export const checkSources = (lines, standard, at, report) => {
  for (const { instrument, clause, basis } of lines) {
    if (instrument && !standard.instruments.some(({ id }) => id === instrument))
      report(at, `cites the unregistered instrument ${instrument}: take an id of sources/instruments.json`);
    if (LAW.has(basis) && !standard.facts.some((fact) => fact.instrument === instrument && fact.clause === clause))
      report(
        at,
        `claims ${basis} ${instrument} ${clause}, which no national fact holds: cite a clause of sources/national-facts.json`,
      );
  }
};

/** @type {import('./lint.mjs').SchemaRule} */
export const sources = ({ schema, standard }, report) => {
  checkSources(schema['x-source'] ?? [], standard, '', report);
  for (const { at, node } of properties(schema)) checkSources(node['x-source'] ?? [], standard, at, report);
};
