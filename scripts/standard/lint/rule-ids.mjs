import { ISSUE_CODES } from '../../../packages/core/dist/index.js';

/** Rule ids are issue codes: unique in the whole standard, and never a code that has another meaning. @type {import('./lint.mjs').StandardRule} */
export const ruleIds = ({ documents, common, caseRules, lifecycle }, report) => {
  /** @type {Map<string, string>} */
  const owners = new Map(ISSUE_CODES.map(({ code }) => [code, 'an issue code of validation']));
  for (const { place, rules } of [...common, ...documents]) {
    for (const { id } of rules) {
      const owner = owners.get(id);
      if (owner !== undefined) report(`${place}/rules.json`, `/${id}`, `is also ${owner}: choose another id`);
      owners.set(id, `a rule of ${place}`);
    }
  }
  for (const { place, rule } of caseRules) {
    const owner = owners.get(rule.id);
    if (owner !== undefined) report(`${place}/rule.json`, '/id', `is also ${owner}`);
    owners.set(rule.id, 'a case rule');
  }
  const guards = lifecycle.transitions.flatMap((/** @type {any} */ transition) => transition.guards ?? []);
  const events = lifecycle.events.map((/** @type {any} */ { id }) => `lifecycle-${id}`);
  for (const code of [...guards.map((/** @type {any} */ { id }) => id), ...events]) {
    const owner = owners.get(code);
    if (owner !== undefined) report('lifecycle', `/${code}`, `is also ${owner}`);
  }
};
