import { checkSources } from './sources.mjs';

/** Every object below that says what is counted. @param {unknown} value @returns {any[]} */
const countings = (value) =>
  typeof value !== 'object' || value === null
    ? []
    : [...('of' in value && typeof value.of === 'string' ? [value] : []), ...Object.values(value).flatMap(countings)];

/** Every kind of document that is named below. @param {unknown} value @returns {string[]} */
const documentsOf = (value) =>
  typeof value !== 'object' || value === null
    ? []
    : [
        ...('document' in value && typeof value.document === 'string' ? [value.document] : []),
        ...Object.values(value).flatMap(documentsOf),
      ];

/**
 * Indicators and comparisons name documents, states and obligations that are shipped. Every indicator is
 * defined here: no national formula was found, and none has a target. What their expressions read is proven by
 * `indicators.test.mjs`.
 * @type {import('./lint.mjs').StandardRule}
 */
export const indicators = (standard, report) => {
  const shipped = new Set(standard.documents.map(({ slug }) => slug));
  const states = new Set(standard.lifecycle.states.map((/** @type {any} */ { id }) => id));
  /** @param {unknown} value @param {(at: string, problem: string) => void} tell */
  const checkNames = (value, tell) => {
    for (const slug of documentsOf(value)) if (!shipped.has(slug)) tell('', `names ${slug}, which is not shipped`);
    for (const { state, only = [], except = [] } of countings(value)) {
      for (const id of state?.in ?? []) if (!states.has(id)) tell('', `names ${id}, which is no state`);
      for (const id of [...only, ...except])
        if (!(id in standard.obligations)) tell('', `names ${id}, which is no obligation`);
    }
  };
  const positions = new Set();
  for (const [name, rule] of Object.entries(standard.indicators)) {
    const tell = (/** @type {string} */ at, /** @type {string} */ problem) =>
      report(`indicators/${name}.json`, at, problem);
    if (rule.id !== name) tell('/id', `is not the name of the file ${name}`);
    if (positions.has(rule.position)) tell('/position', `is that of another indicator`);
    positions.add(rule.position);
    checkSources(rule.source, standard, '/source', tell);
    if (!rule.source.some((/** @type {any} */ { basis }) => basis === 'design'))
      tell('/source', 'does not say that the formula is a definition of this standard');
    if (rule.unit === 'percent' && rule.within !== true) tell('/within', 'is a share whose numerator may exceed it');
    const isStaffing = (/** @type {any} */ { count }) => count.of === 'staffing';
    if (
      isStaffing(rule.numerator) !== (rule.unit === 'person') ||
      isStaffing(rule.denominator) !== (rule.unit === 'person')
    )
      tell('/unit', 'does not fit what is counted');
    checkNames([rule.numerator, rule.denominator], tell);
  }
  for (const [name, rule] of Object.entries(standard.reconciliations)) {
    const tell = (/** @type {string} */ at, /** @type {string} */ problem) =>
      report(`reconciliations/${name}.json`, at, problem);
    if (rule.document !== name) tell('/document', `is not the name of the file ${name}`);
    checkSources(rule.source, standard, '/source', tell);
    checkNames(rule, tell);
    const ids = new Set();
    for (const { id, count, share, members } of rule.lines) {
      if (ids.has(id)) tell(`/lines/${id}`, 'stands twice');
      ids.add(id);
      if ([count, share, members].filter((one) => one !== undefined).length !== 1)
        tell(`/lines/${id}`, 'says in none or several ways what is counted');
    }
  }
};
