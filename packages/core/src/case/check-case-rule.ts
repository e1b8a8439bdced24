import type { Field } from '../definition.js';
import { checkExpression } from '../expression/check/check-expression.js';
import type { ExpressionProblem } from '../expression/check/problem.js';
import type { Expression } from '../expression/expression.js';
import { fieldAt } from '../pointer/template.js';
import type { CaseChoice, CaseRule } from './case-rule.js';

/** What can be wrong with a case rule before it ever meets a case. */
export interface CaseRuleFault {
  readonly code: 'document-unknown' | 'name-twice' | 'order-without-pick' | 'place' | ExpressionProblem['code'];
  /** JSON Pointer into the rule. */
  readonly path: string;
}

/**
 * Proves that a case rule fits the kinds of documents it chooses: they exist, its expressions are well typed
 * and boolean, and it points at a field of a document that is there whenever it is applied.
 *
 * @param documents the field tree of each kind by slug, `definition.root`.
 */
export function checkCaseRule(rule: CaseRule, documents: Readonly<Record<string, Field>>): CaseRuleFault[] {
  const faults: CaseRuleFault[] = [];
  const scope: Field[] = [];
  const check = (expression: Expression | undefined, path: string, fields: readonly Field[], context = ''): void => {
    if (expression === undefined) return;
    const root: Field = { name: '', type: 'object', source: [], fields };
    // What documents are ordered by may be of any type; everything else is a condition.
    const expects = path.endsWith('/order') ? {} : { expects: 'boolean' as const };
    for (const { code, at } of checkExpression(expression, root, { context, ...expects }).problems) {
      faults.push({ code, path: `${path}${at}` });
    }
  };
  rule.from.forEach((choice, index) => {
    const path = `/from/${index}`;
    const document = documentOf(choice, documents);
    if (document === undefined) {
      faults.push({ code: 'document-unknown', path: `${path}/document` });
      return;
    }
    if (scope.some(({ name }) => name === choice.as)) faults.push({ code: 'name-twice', path: `${path}/as` });
    if (choice.order !== undefined && (choice.pick ?? 'each') === 'each') {
      faults.push({ code: 'order-without-pick', path: `${path}/order` });
    }
    const single: Field = { ...document, name: choice.as };
    check(choice.when, `${path}/when`, [...scope, single]);
    check(choice.order, `${path}/order`, document.fields ?? []);
    const list: Field = { name: choice.as, type: 'list', source: [], item: { ...document, name: '*' }, maxItems: 500 };
    scope.push(choice.pick === 'all' ? list : single);
  });
  check(rule.when, '/when', scope);
  check(rule.assert, '/assert', scope);
  const place = rule.from.find(({ as }) => rule.at === `/${as}` || rule.at.startsWith(`/${as}/`));
  const root: Field = { name: '', type: 'object', source: [], fields: scope };
  if (place === undefined || (place.pick ?? 'each') !== 'each' || !fieldAt(root, rule.at)) {
    faults.push({ code: 'place', path: '/at' });
  }
  return faults;
}

function documentOf({ document }: CaseChoice, documents: Readonly<Record<string, Field>>): Field | undefined {
  return Object.prototype.hasOwnProperty.call(documents, document) ? documents[document] : undefined;
}
