import { properties } from './schema-nodes.mjs';
import { checkSources } from './sources.mjs';

/** Named code lists and units exist. @type {import('./lint.mjs').SchemaRule} */
export const codes = ({ schema, standard }, report) => {
  for (const { at, node } of properties(schema)) {
    const list = node['x-codelist'];
    if (list !== undefined && !standard.codelists[list])
      report(at, `names the code list ${list}, which does not exist`);
    const unit = node['x-unit'];
    if (unit !== undefined && !standard.units.some((known) => known.unit === unit))
      report(at, `names the unit ${unit}, which does not exist`);
  }
};

/** Code lists: codes unique, sources registered, replacements exist. @type {import('./lint.mjs').StandardRule} */
export const codelists = (standard, report) => {
  for (const { name, source, entries } of Object.values(standard.codelists)) {
    const place = `codelists/${name}`;
    const seen = new Set();
    checkSources(source ?? [], standard, '/source', (at, problem) => report(place, at, problem));
    for (const { code, source: instrument } of entries) {
      if (seen.has(code)) report(place, `/${code}`, 'stands twice');
      seen.add(code);
      if (instrument && !standard.instruments.some(({ id }) => id === instrument))
        report(place, `/${code}`, `cites the unregistered instrument ${instrument}`);
    }
    for (const { code, replacedBy } of entries) {
      if (replacedBy && !seen.has(replacedBy))
        report(place, `/${code}`, `is replaced by ${replacedBy}, which does not exist`);
    }
  }
};
