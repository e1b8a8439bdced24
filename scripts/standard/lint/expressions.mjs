import { checkExpression, checkRule } from '../../../packages/core/dist/index.js';
import { checkSources } from './sources.mjs';

const PLACEHOLDER = /[{}]/;

/** Rules and conditions read fields that exist, are well typed and have words. @type {import('./lint.mjs').DocumentRule} */
export const expressions = ({ definition, rules, standard }, report) => {
  for (const rule of rules) {
    for (const { code, at } of checkRule(rule, definition.root))
      report('rules.json', `/${rule.id}${at}`, `expression: ${code}`);
    for (const language of ['zh-CN', 'en']) {
      if (!rule.message?.[language]) report('rules.json', `/${rule.id}/message`, `has no ${language}`);
      else if (PLACEHOLDER.test(rule.message[language]))
        report('rules.json', `/${rule.id}/message`, 'has a placeholder');
    }
    if (!rule.source?.length) report('rules.json', `/${rule.id}`, 'has no source');
    checkSources(rule.source ?? [], standard, `/${rule.id}/source`, (at, problem) => report('rules.json', at, problem));
  }
  const checkWhen = (/** @type {string} */ at, /** @type {any} */ when, /** @type {string} */ context) => {
    if (when === undefined) return;
    const { problems } = checkExpression(when, definition.root, { context, expects: 'boolean' });
    for (const problem of problems) report('layout.json', `${at}${problem.at}`, `expression: ${problem.code}`);
  };
  for (const section of definition.layout.sections) checkWhen(`/sections/${section.id}`, section.when, '');
  for (const [path, shown] of Object.entries(/** @type {Record<string, any>} */ (definition.layout.fields))) {
    checkWhen(`/fields${path}`, shown.when, path.includes('/*') ? path.slice(0, path.lastIndexOf('/*') + 2) : '');
  }
};
