import { join } from 'node:path';
import { jsonFiles, names, readJson, write, writeJson } from './files.mjs';
import { coreOutput, schemasOutput, schemasSource } from './paths.mjs';

/**
 * @typedef {{ because: Record<string, string>, documents: any[], expect: { document: number, path: string }[] }} CaseExample
 *   a small case file: of each document only what the rule reads
 * @typedef {{ name: string, place: string, rule: any, cases: Record<string, CaseExample> }} CaseRuleSource
 */

/** Every rule between documents, in the order of their names. @returns {CaseRuleSource[]} */
export const readCaseRules = () =>
  names(join(schemasSource, 'case-rules')).map((name) => {
    const folder = join(schemasSource, 'case-rules', name);
    return {
      name,
      place: `case-rules/${name}`,
      rule: readJson(join(folder, 'rule.json')),
      cases: jsonFiles(join(folder, 'cases')),
    };
  });

/** The rules as core loads them, and as they are published. @param {CaseRuleSource[]} sources */
export const emitCaseRules = (sources) => {
  const folder = join(coreOutput, 'case-rules');
  write(
    join(folder, 'rules.js'),
    `export const rules = ${JSON.stringify(
      sources.map(({ rule }) => rule),
      null,
      1,
    )};\n`,
  );
  const type = "import type { CaseRule } from '../dist/case/case-rule.js';\n";
  write(join(folder, 'rules.d.ts'), `${type}export declare const rules: readonly CaseRule[];\n`);
  write(join(folder, 'index.js'), "export const caseRules = () => import('./rules.js');\n");
  write(
    join(folder, 'index.d.ts'),
    `${type}export declare const caseRules: () => Promise<{ readonly rules: readonly CaseRule[] }>;\n`,
  );
  for (const { name, rule, cases } of sources) {
    writeJson(join(schemasOutput, 'case-rules', name, 'rule.json'), rule);
    for (const [example, content] of Object.entries(cases))
      writeJson(join(schemasOutput, 'case-rules', name, 'cases', `${example}.json`), content);
  }
};
