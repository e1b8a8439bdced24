import { checkSources } from './sources.mjs';

/** How an own code is written: whole words of lower-case letters and digits. */
const OWN_CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A code that says nothing by itself. */
const BARE_CODE = /^[A-Z]+[0-9]*$/;

/** Names of the code lists that schemas choose from. @param {any} node @param {Set<string>} used */
const collectUsed = (node, used) => {
  if (typeof node !== 'object' || node === null) return;
  if (typeof node['x-codelist'] === 'string') used.add(node['x-codelist']);
  for (const member of Object.values(node)) collectUsed(member, used);
};

/** @param {import('../codelists.mjs').Codelist} list */
const isDesign = ({ source }) => source.length === 1 && /** @type {any} */ (source[0]).basis === 'design';

/**
 * @param {import('../codelists.mjs').Codelist} list @param {import('./lint.mjs').Standard} standard
 * @param {(at: string, problem: string) => void} report
 */
const checkEntries = ({ entries, source }, standard, report) => {
  const isRegistered = (/** @type {string} */ name) => standard.instruments.some(({ id }) => id === name);
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  const seen = new Set();
  const names = new Set();
  const elsewhere = new Set();
  const isNational = source.every((line) => /** @type {any} */ (line).basis === 'norm');
  for (const { code, zh, definition, source: instrument, replacedBy, until, external } of entries) {
    if (seen.has(code)) report(`/${code}`, 'stands twice');
    seen.add(code);
    if (instrument && !isRegistered(instrument)) report(`/${code}`, `cites the unregistered instrument ${instrument}`);
    for (const pair of (external ?? '').split(';').filter(Boolean)) {
      const [system = ''] = pair.split('=');
      if (!isRegistered(system)) report(`/${code}`, `has a code of the unregistered instrument ${system}`);
      if (elsewhere.has(pair)) report(`/${code}`, `has the code ${pair}, which another code has`);
      elsewhere.add(pair);
    }
    if (!isNational && BARE_CODE.test(code) && !definition)
      report(`/${code}`, 'says nothing by itself and has no definition');
    if (replacedBy && !byCode.has(replacedBy)) report(`/${code}`, `is replaced by ${replacedBy}, which does not exist`);
    else if (replacedBy && byCode.get(replacedBy)?.replacedBy)
      report(`/${code}`, `is replaced by ${replacedBy}, which is itself replaced`);
    // Divisions may share a name; what a person chooses from may not.
    if (replacedBy || until !== undefined || entries.length > 100) continue;
    if (names.has(zh)) report(`/${code}`, `has the name ${zh}, which another code has`);
    names.add(zh);
  }
};

/**
 * Code lists: codes unique, well written and told apart by their names, sources registered, replacements
 * exist, every list used by a schema or marked as shared.
 * @type {import('./lint.mjs').StandardRule}
 */
export const codelists = (standard, report) => {
  /** @type {Set<string>} */
  const used = new Set();
  for (const { schema } of [...standard.common, ...standard.documents]) collectUsed(schema, used);
  for (const list of Object.values(standard.codelists)) {
    const tell = (/** @type {string} */ at, /** @type {string} */ problem) =>
      report(`codelists/${list.name}`, at, problem);
    checkSources(list.source ?? [], standard, '/source', tell);
    checkEntries(list, standard, tell);
    if (!used.has(list.name) && !list.shared) tell('', 'is used by no schema and not marked as shared');
    if (isDesign(list) && list.verified) tell('/verified', 'is marked as verified, but its codes are all our own');
    if (!isDesign(list)) continue;
    for (const { code } of list.entries) {
      if (!OWN_CODE.test(code)) tell(`/${code}`, 'is a code of our own and not written in lower-case words');
    }
  }
};
