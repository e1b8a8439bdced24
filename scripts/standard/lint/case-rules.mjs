import { checkSources } from './sources.mjs';

const PLACEHOLDER = /[{}]/;

/**
 * Rules between documents choose documents that are shipped, cite what is registered, and are shown right and
 * wrong by small cases. What their expressions read is proven by `case-rules.test.mjs`.
 * @type {import('./lint.mjs').StandardRule}
 */
export const caseRules = (standard, report) => {
  const shipped = new Set(standard.documents.map(({ slug }) => slug));
  for (const { name, place, rule, cases } of standard.caseRules) {
    const file = `${place}/rule.json`;
    if (rule.id !== name) report(file, '/id', `is not the name of the folder ${name}`);
    for (const { document } of rule.from)
      if (!shipped.has(document)) report(file, '/from', `chooses ${document}, which is not shipped`);
    checkSources(rule.source, standard, '/source', (at, problem) => report(file, at, problem));
    for (const language of ['zh-CN', 'en'])
      if (PLACEHOLDER.test(rule.message[language])) report(file, '/message', 'has a placeholder');
    const examples = Object.values(cases);
    if (!examples.some(({ expect }) => expect.length > 0))
      report(`${place}/cases`, '', 'has no case that it finds fault with');
    if (!examples.some(({ expect }) => expect.length === 0)) report(`${place}/cases`, '', 'has no case that passes');
  }
};
