import { evaluate, expandTemplate } from '@guitu/core';
import type { PublishedRule } from './rules.js';

/** The day that rules take as today: the same in every run. */
const AS_OF = '2026-01-01';

/** The ids of the error rules that a document breaks. */
export function brokenRules(rules: readonly PublishedRule[], document: unknown): string[] {
  return rules
    .filter(({ level }) => level === 'error')
    .filter(({ within = '', when, assert }) =>
      expandTemplate(within, document).some(({ value }) => {
        const scope = { root: document, context: value, asOf: AS_OF };
        return (when === undefined || evaluate(when, scope) === true) && evaluate(assert, scope) === false;
      }),
    )
    .map(({ id }) => id);
}
