/** @param {any} left @param {any} right */
const same = (left, right) => JSON.stringify(left) === JSON.stringify(right);

/** What has to hold, one by one, for a condition to hold. @param {any} condition @returns {any[]} */
const conjuncts = (condition) => {
  if (condition?.and) return condition.and.flatMap(conjuncts);
  // A missing value is no more than false to a condition.
  if (condition?.else && condition.else[1] === false) return conjuncts(condition.else[0]);
  return [condition];
};

/** Whether one condition, as far as can be seen from its form, holds only where the other does. @param {any} when @param {any} shown */
const implies = (when, shown) => conjuncts(shown).every((part) => conjuncts(when).some((given) => same(given, part)));

/** Whether an assertion fails because a field is missing. @param {any} assert @param {string} at @returns {boolean} */
const asksFor = (assert, at) => {
  if (assert?.present) return same(assert.present, [{ get: [at] }]);
  if (assert?.and) return assert.and.some((/** @type {any} */ part) => asksFor(part, at));
  if (assert?.equal)
    return assert.equal.some(
      (/** @type {any} */ side) =>
        side?.else && same(side.else[0], { get: [at] }) && !assert.equal.includes(side.else[1]),
    );
  return false;
};

/** The pointer template that a rule points to. @param {{ at: string, within?: string }} rule */
const templateOf = ({ at, within = '' }) => (at.startsWith('.') ? `${within}${at.slice(1)}` : at);

/**
 * Layouts name fields that exist, and what they may hide is required neither by the schema nor by a rule.
 * @type {import('./lint.mjs').DocumentRule}
 */
export const layout = ({ definition, rules, fieldAt }, report) => {
  const { sections, fields } = definition.layout;
  const seen = new Set();
  /** @type {{ at: string, path: string, when: any }[]} */
  const hideable = [];
  for (const { id, fields: paths, when } of sections) {
    for (const path of paths) {
      if (fieldAt(path) === undefined) report('layout.json', `/sections/${id}`, `shows ${path}, which is no field`);
      if (seen.has(path)) report('layout.json', `/sections/${id}`, `shows ${path} twice`);
      seen.add(path);
      if (when !== undefined) hideable.push({ at: `/sections/${id}`, path, when });
    }
  }
  for (const [path, shown] of Object.entries(/** @type {Record<string, any>} */ (fields))) {
    if (fieldAt(path) === undefined) report('layout.json', `/fields${path}`, 'is no field');
    if (shown.when !== undefined) hideable.push({ at: `/fields${path}`, path, when: shown.when });
  }
  for (const { at, path, when } of hideable) {
    if (fieldAt(path)?.required) report('layout.json', at, `may hide ${path}, which is required`);
    for (const rule of rules) {
      if (templateOf(rule) === path && asksFor(rule.assert, rule.at) && !implies(rule.when, when))
        report('layout.json', at, `may hide ${path} while the rule ${rule.id} asks for it`);
    }
  }
};
