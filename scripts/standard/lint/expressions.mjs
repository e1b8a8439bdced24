import { checkExpression } from '../../../packages/core/dist/index.js';
import { checkSources } from './sources.mjs';

const PLACEHOLDER = /[{}]/;

/** Rules and conditions read fields that exist, are well typed and have words. @type {import('./lint.mjs').DocumentRule} */
export const expressions = ({ definition, rules, standard, fieldAt }, report) => {
  const check = (/** @type {string} */ file, /** @type {string} */ at, /** @type {any} */ expression, /** @type {string | undefined} */ within) => {
    if (expression === undefined) return;
    const problems = checkExpression(expression, definition.root, { expects: 'boolean', ...(within === undefined ? {} : { context: within }) });
    for (const problem of problems) report(file, `${at}${problem.at ?? ''}`, `expression: ${problem.code}`);
  };
  for (const rule of rules) {
    check('rules.json', `/${rule.id}/when`, rule.when, rule.within);
    check('rules.json', `/${rule.id}/assert`, rule.assert, rule.within);
    const target = rule.at.startsWith('./') ? `${rule.within ?? ''}${rule.at.slice(1)}` : rule.at === '.' ? (rule.within ?? '') : rule.at;
    if (fieldAt(target) === undefined) report('rules.json', `/${rule.id}/at`, `points at ${target}, which is no field`);
    for (const language of ['zh-CN', 'en']) {
      if (!rule.message?.[language]) report('rules.json', `/${rule.id}/message`, `has no ${language}`);
      else if (PLACEHOLDER.test(rule.message[language])) report('rules.json', `/${rule.id}/message`, 'has a placeholder');
    }
    if (!rule.source?.length) report('rules.json', `/${rule.id}`, 'has no source');
    checkSources(rule.source ?? [], standard, `/${rule.id}/source`, (at, problem) => report('rules.json', at, problem));
  }
  for (const section of definition.layout.sections) check('layout.json', `/sections/${section.id}`, section.when, undefined);
  for (const [path, shown] of Object.entries(/** @type {Record<string, any>} */ (definition.layout.fields))) {
    const row = path.lastIndexOf('/*');
    check('layout.json', `/fields${path}`, shown.when, row === -1 ? undefined : path.slice(0, row + 2));
  }
};

/** Layouts name fields that exist and never hide what is required. @type {import('./lint.mjs').DocumentRule} */
export const layout = ({ definition, fieldAt }, report) => {
  const seen = new Set();
  for (const section of definition.layout.sections) {
    for (const path of section.fields) {
      const field = fieldAt(path);
      if (field === undefined) report('layout.json', `/sections/${section.id}`, `shows ${path}, which is no field`);
      else if (section.when !== undefined && field.required) report('layout.json', `/sections/${section.id}`, `may hide ${path}, which is required`);
      if (seen.has(path)) report('layout.json', `/sections/${section.id}`, `shows ${path} twice`);
      seen.add(path);
    }
  }
  for (const [path, shown] of Object.entries(/** @type {Record<string, any>} */ (definition.layout.fields))) {
    const field = fieldAt(path);
    if (field === undefined) report('layout.json', `/fields${path}`, 'is no field');
    else if (shown.when !== undefined && field.required) report('layout.json', `/fields${path}`, 'may be hidden, but is required');
  }
};
