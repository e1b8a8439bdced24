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

/** Layouts name fields that exist and never hide what is required. @type {import('./lint.mjs').DocumentRule} */
export const layout = ({ definition, fieldAt }, report) => {
  const seen = new Set();
  for (const section of definition.layout.sections) {
    for (const path of section.fields) {
      const field = fieldAt(path);
      if (field === undefined) report('layout.json', `/sections/${section.id}`, `shows ${path}, which is no field`);
      else if (section.when !== undefined && field.required)
        report('layout.json', `/sections/${section.id}`, `may hide ${path}, which is required`);
      if (seen.has(path)) report('layout.json', `/sections/${section.id}`, `shows ${path} twice`);
      seen.add(path);
    }
  }
  for (const [path, shown] of Object.entries(/** @type {Record<string, any>} */ (definition.layout.fields))) {
    const field = fieldAt(path);
    if (field === undefined) report('layout.json', `/fields${path}`, 'is no field');
    else if (shown.when !== undefined && field.required)
      report('layout.json', `/fields${path}`, 'may be hidden, but is required');
  }
};
