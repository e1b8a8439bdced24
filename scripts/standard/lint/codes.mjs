import { properties } from './schema-nodes.mjs';

/** Named code lists and units exist. @type {import('./lint.mjs').SchemaRule} */
export const codes = ({ schema, standard }, report) => {
  for (const { at, node } of properties(schema)) {
    const list = node['x-codelist'];
    if (list !== undefined && !standard.codelists[list])
      report(at, `names the code list ${list}, which does not exist: take one of codelists/, or add it there`);
    const unit = node['x-unit'];
    if (unit !== undefined && !standard.units.some((known) => known.unit === unit))
      report(at, `names the unit ${unit}, which does not exist: take one of units.json`);
  }
};
