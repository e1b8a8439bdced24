import { properties } from './schema-nodes.mjs';
import { checkSources } from './sources.mjs';

/** Named code lists exist. @type {import('./lint.mjs').SchemaRule} */
export const codes = ({ schema, standard }, report) => {
  for (const { at, node } of properties(schema)) {
    const list = node['x-codelist'];
    if (list !== undefined && !standard.codelists[list])
      report(at, `names the code list ${list}, which does not exist`);
  }
};

/** Code lists: codes unique, both languages, replacements exist. @param {import('../read-standard.mjs').Standard} standard @param {(list: string) => (at: string, problem: string) => void} reporterOf */
export const codelists = (standard, reporterOf) => {
  for (const list of Object.values(standard.codelists)) {
    const report = reporterOf(list.name);
    const seen = new Set();
    if (!list.title?.['zh-CN'] || !list.title?.en) report('', 'has no title in both languages');
    if (typeof list.open !== 'boolean') report('', 'does not say whether it is open');
    checkSources(list.source ?? [], standard, '', report);
    for (const entry of list.entries) {
      if (seen.has(entry.code)) report(`/${entry.code}`, 'stands twice');
      seen.add(entry.code);
      if (!entry.zh || !entry.en) report(`/${entry.code}`, 'lacks a language');
    }
    for (const { code, replacedBy } of list.entries) {
      if (replacedBy && !seen.has(replacedBy)) report(`/${code}`, `is replaced by ${replacedBy}, which does not exist`);
    }
  }
};
